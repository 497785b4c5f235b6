import type { RoleStatement, Topic } from '@/utils/model/digest';
import { normalise } from '@/utils/text/normalise';
import type { NameMention } from '../names/find-names';
import type { Prose } from '../prose';
import { chooseTopics, type RankedTopic } from './choose-topics';
import { contentKey } from './content-key';
import { namesOnly } from './names-only';
import { publisherLabels } from './publisher-labels';
import type { TopicCandidate } from './topic-candidate';
import { topicCandidates } from './topic-candidates';
import { topicChance } from './topic-ranker';

export interface TopicInput {
  readonly title: string;
  readonly description: string | null;
  readonly publisherTopics: readonly string[];
  readonly publisher: string | null;
  readonly agency: string | null;
  /** Persons and everything else the tagger named; none where names are not available. */
  readonly people: readonly NameMention[];
  readonly others: readonly NameMention[];
  /** What the text says the persons are. */
  readonly roles: readonly RoleStatement[];
}

/** Scores of the publisher's topics, which may stand nowhere in the text: from here up, by how well the text bears them out. */
const publisherFloor = 0.5;

/** What the article is about, the publisher's topics and those found in the text as one list, best first. */
export function findTopics(prose: Prose, input: TopicInput): Topic[] {
  const { topics } = prose.pack;
  const ranked = rankCandidates(prose, input);
  const top = Math.max(...ranked.map(({ score }) => score), Number.MIN_VALUE);
  const byKey = new Map(ranked.map((each) => [each.candidate.key, each]));
  const labels = publisherLabels(input, prose.pack);
  const publishers = labels.map((label): Topic => {
    const match = byKey.get(contentKey(label, topics));
    return {
      label,
      source: 'publisher',
      kind: match?.candidate.kind ?? 'subject',
      score: rounded(publisherFloor + (1 - publisherFloor) * ((match?.score ?? 0) / top)),
      mentions: match?.candidate.places.map(({ span }) => span) ?? [],
    };
  });
  const said = labels.map((label) => contentKey(label, topics).split(' '));
  const found = chooseTopics(ranked, said).map(
    ({ candidate, score }): Topic => ({
      label: casing(candidate.label),
      source: 'text',
      kind: candidate.kind,
      score: rounded(score / top),
      mentions: candidate.places.map(({ span }) => span),
    }),
  );
  return [...publishers, ...found].sort((a, b) => b.score - a.score);
}

const rounded = (score: number) => Math.round(100 * score) / 100;

const casing = (label: string) => label.charAt(0).toUpperCase() + label.slice(1);

function rankCandidates(prose: Prose, input: TopicInput): RankedTopic[] {
  const { nounPhrases, ranker } = prose.pack.topics;
  if (!nounPhrases || !ranker) return namesOnly(prose, input.title);
  const isOutlet = outletTest(input, prose);
  const isRole = roleTest(input.roles);
  return topicCandidates(prose, input, nounPhrases)
    .filter(({ candidate }) => !isOutlet(candidate) && !isRole(candidate))
    .map(({ candidate, features }) => ({ candidate, score: topicChance(ranker, features) }));
}

/** Who publishes or wires the article is not what it is about. */
function outletTest({ publisher, agency }: TopicInput, { pack }: Prose): (candidate: TopicCandidate) => boolean {
  const own = [publisher, agency].flatMap((name) => (name ? [normalise(name)] : []));
  const agencies = pack.people?.credits.agencies;
  return ({ label, isName }) =>
    isName && (own.includes(normalise(label)) || (agencies?.has(normalise(label)) ?? false));
}

/** "Alabama offensive coordinator" says who somebody is; what the text is about it calls by more than that. */
function roleTest(roles: readonly RoleStatement[]): (candidate: TopicCandidate) => boolean {
  const inBlock = new Map<number, RoleStatement['span'][]>();
  for (const { span } of roles) inBlock.set(span.block, [...(inBlock.get(span.block) ?? []), span]);
  return ({ places, words, isName }) => {
    if (isName || words.length < 2) return false;
    const ends = places.filter(({ span }) =>
      inBlock.get(span.block)?.some((role) => role.start <= span.start && role.end === span.end),
    );
    return 2 * ends.length >= places.length && ends.length > 0;
  };
}
