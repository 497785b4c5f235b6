import type { Article, Span } from '@/utils/model/article';
import type { Digest, Person, Quote, Topic } from '@/utils/model/digest';
import { readingTime } from '@/utils/text/reading-time';

type Move = (span: Span) => Span | null;

/**
 * The digest of an article without some of its blocks: everything that stood in them is gone, everything else stands where
 * it now is. Nothing new is found, so the rest is what it was. `cuts`: numbers of blocks, rising.
 */
export function digestWithout(digest: Digest, blocks: Article['blocks'], cuts: readonly number[]): Digest {
  const isCut = new Set(cuts);
  const newBlocks: (number | null)[] = [];
  let kept = 0;
  for (const block of blocks.keys()) {
    newBlocks.push(isCut.has(block) ? null : kept);
    if (!isCut.has(block)) kept += 1;
  }
  const move: Move = (span) => {
    const block = newBlocks[span.block] ?? null;
    return block === null ? null : { ...span, block };
  };
  const people = digest.people.flatMap((person) => movedPerson(person, move));
  const names = new Set(people.map(({ name }) => name));
  const rest = blocks.filter((_, block) => !isCut.has(block));
  return {
    ...digest,
    summary: digest.summary.flatMap((sentence) => {
      const span = move(sentence.span);
      const whole = sentence.whole && move(sentence.whole);
      return span ? [{ ...sentence, span, ...(whole && { whole }) }] : [];
    }),
    people,
    quotes: movedQuotes(digest.quotes, move, names),
    topics: digest.topics.flatMap((topic) => movedTopic(topic, move)),
    ...readingTime(rest.map(({ text }) => text).join('\n')),
  };
}

const moved = (spans: readonly Span[], move: Move): Span[] => spans.flatMap((span) => move(span) ?? []);

/** Nobody where they were named in nothing but what is gone. */
function movedPerson(person: Person, move: Move): Person[] {
  const mentions = moved(person.mentions, move);
  const roles = person.roles.flatMap((role) => {
    const span = move(role.span);
    return span ? [{ ...role, span }] : [];
  });
  if (mentions.length === 0 && person.mentions.length > 0) return [];
  return [{ ...person, mentions, roles, role: roles[0]?.text ?? null }];
}

/** A piece whose quotation began in what is gone begins one itself. */
function movedQuotes(quotes: readonly Quote[], move: Move, names: ReadonlySet<string>): Quote[] {
  let isAfterGap = false;
  return quotes.flatMap((quote) => {
    const span = move(quote.span);
    if (!span) {
      isAfterGap = true;
      return [];
    }
    const continues = quote.continues && !isAfterGap;
    isAfterGap = false;
    const isKnown = quote.speaker?.kind !== 'person' || names.has(quote.speaker.name);
    return [{ ...quote, span, continues, speaker: isKnown ? quote.speaker : null }];
  });
}

/** A topic of the publisher's stays whatever the text names. */
function movedTopic(topic: Topic, move: Move): Topic[] {
  const mentions = moved(topic.mentions, move);
  const isGone = topic.source === 'text' && topic.mentions.length > 0 && mentions.length === 0;
  return isGone ? [] : [{ ...topic, mentions }];
}
