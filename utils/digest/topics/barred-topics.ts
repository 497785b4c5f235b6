import type { RoleStatement } from '@/utils/model/digest';
import { normalise } from '@/utils/text/fold';
import { leadInEnd } from '../lead-in';
import type { Prose } from '../prose';
import type { TopicCandidate } from './topic-candidate';

interface BarredInput {
  readonly publisher: string | null;
  readonly agency: string | null;
  /** What the text says the persons are. */
  readonly roles: readonly RoleStatement[];
}

type Test = (candidate: TopicCandidate) => boolean;

/** What no article is about: who publishes it, where it was sent from, what somebody is, a noun that says nothing alone. */
export function barredTest(prose: Prose, input: BarredInput): Test {
  const tests = [
    outletTest(prose, input),
    datelineTest(prose),
    roleTest(input.roles),
    officeTest(prose),
    generalTest(prose),
  ];
  return (candidate) => tests.some((test) => test(candidate));
}

function outletTest({ pack }: Prose, { publisher, agency }: BarredInput): Test {
  const own = [publisher, agency].flatMap((name) => (name ? [normalise(name)] : []));
  const agencies = pack.people?.credits.agencies;
  return ({ label, isName }) =>
    isName && (own.includes(normalise(label)) || (agencies?.has(normalise(label)) ?? false));
}

/** A place that the text names only where it says from where it was sent. */
function datelineTest({ blocks }: Prose): Test {
  const ends = new Map(blocks.map(({ index, text }) => [index, leadInEnd(text)]));
  return ({ places }) => places.every(({ span }) => span.end <= (ends.get(span.block) ?? 0));
}

/** "Alabama offensive coordinator": at most of its places the phrase says who somebody is. */
function roleTest(roles: readonly RoleStatement[]): Test {
  const inBlock = new Map<number, RoleStatement['span'][]>();
  for (const { span } of roles) inBlock.set(span.block, [...(inBlock.get(span.block) ?? []), span]);
  return ({ places, words, isName }) => {
    if (isName || words.length < 2) return false;
    const told = places.filter(({ span }) =>
      inBlock.get(span.block)?.some((role) => role.start <= span.start && role.end === span.end),
    );
    return told.length > 0 && 2 * told.length >= places.length;
  };
}

/** "President", "Prime Minister": an office as it is written before a name, and one of a single word however it is written. */
function officeTest({ pack }: Prose): Test {
  const roles = pack.people?.roles;
  return ({ isName, label }) => {
    if (isName || !roles) return false;
    const words = label.split(' ');
    if (words.length > 1 && !words.every((word) => /^\p{Lu}/u.test(word))) return false;
    const last = label.toLowerCase().split(' ').at(-1) ?? '';
    return roles.titles.has(last) || roles.offices.has(last);
  };
}

/** One noun that is in every article. */
function generalTest({ pack }: Prose): Test {
  const { generic, nounPhrases } = pack.topics;
  return ({ isName, words, key }) =>
    !isName && words.length === 1 && (generic.has(key) || (nounPhrases?.stops.has(key) ?? false));
}
