import type { Span } from '@/utils/model/article';
import type { SpeechWords } from '../language/speech-words';
import type { FoundPerson } from '../people/found-person';
import type { Prose, ProseBlock } from '../prose';
import type { ReferringMention } from './speaker-reference';

/** What somebody says in an interview set with labels: the paragraph behind "A:" or behind the name. */
export interface InterviewAnswer {
  readonly text: string;
  readonly span: Span;
  /** An index into the people of the digest, null where the text leaves open who answers. */
  readonly person: number | null;
}

/** Labelled paragraphs at least: one colon behind a name may be anything. */
const fewestLabels = 2;
/** Letters a label has at most, as "OW" for Oprah Winfrey. */
const label = /^\s*(\p{Lu}[\p{L}’'-]{0,9})\s?:\s+(?=[^\s"“'‘«„])/u;

/** The same without a colon, for initials: "OW I did it every time." */
const bareLabel = /^\s*(\p{Lu}{2,3})\s+(?=[\p{Lu}("“])/u;

/** The answers of an interview by the index of their block; none where the article is no interview. */
export function findAnswers(
  prose: Prose,
  people: readonly FoundPerson[],
  mentionsOf: ReadonlyMap<number, readonly ReferringMention[]>,
  words: SpeechWords,
): ReadonlyMap<number, InterviewAnswer> {
  const labelled = prose.blocks.flatMap((block) => {
    const short = labelOf(block, words, people);
    return short ?? namedLabel(block, mentionsOf.get(block.index)?.[0]) ?? [];
  });
  const interviewee = intervieweeOf(labelled, mentionsOf);
  const counts = new Map<string, number>();
  for (const { key } of labelled) counts.set(key, (counts.get(key) ?? 0) + 1);
  const isInterview = labelled.length > fewestLabels;
  const answers = new Map<number, InterviewAnswer>();
  for (const { block, end, key, person, kind } of labelled) {
    if (!isInterview || kind === 'question' || (counts.get(key) ?? 0) < fewestLabels) continue;
    const text = block.text.slice(end).trimEnd();
    const span = { block: block.index, start: end, end: end + text.length };
    answers.set(block.index, { text, span, person: kind === 'answer' ? interviewee : person });
  }
  return answers;
}

interface Labelled {
  readonly block: ProseBlock;
  /** Where the label ends. */
  readonly end: number;
  /** What is the same for all that one person says. */
  readonly key: string;
  readonly kind: 'question' | 'answer' | 'name';
  readonly person: number | null;
}

/** "Q:", "A:", or the initials of one person of the story. */
function labelOf(block: ProseBlock, words: SpeechWords, people: readonly FoundPerson[]): Labelled | null {
  const match = block.kind === 'body' ? (label.exec(block.text) ?? bareLabel.exec(block.text)) : null;
  if (!match) return null;
  const own = (match[1] ?? '').toLowerCase();
  const end = match[0].length;
  const isBare = !match[0].includes(':');
  if (!isBare && words.questionLabels.has(own)) return { block, end, key: own, kind: 'question', person: null };
  if (!isBare && words.answerLabels.has(own)) return { block, end, key: own, kind: 'answer', person: null };
  if (!/^\p{Lu}{2,3}$/u.test(match[1] ?? '')) return null;
  const matching = people.flatMap(({ name }, person) => (initialsOf(name) === own ? [person] : []));
  const [person] = matching;
  return matching.length === 1 && person !== undefined ? { block, end, key: own, kind: 'name', person } : null;
}

const initialsOf = (name: string) =>
  name
    .split(/[\s-]+/)
    .map((word) => word[0] ?? '')
    .join('')
    .toLowerCase();

/** "Rosa Marchetti: Because my grandmother …" */
function namedLabel(block: ProseBlock, first: ReferringMention | undefined): Labelled | null {
  if (!first || first.person === null || first.mention.span.start > 1 || block.kind !== 'body') return null;
  const after = /^\s?:\s+(?=[^\s"“'‘«„])/u.exec(block.text.slice(first.mention.span.end, first.mention.span.end + 4));
  if (!after) return null;
  const end = first.mention.span.end + after[0].length;
  return { block, end, key: `#${first.person}`, kind: 'name', person: first.person };
}

/** Who answers: the one person named before the first question, or who is named there most. */
function intervieweeOf(
  labelled: readonly Labelled[],
  mentionsOf: ReadonlyMap<number, readonly ReferringMention[]>,
): number | null {
  const first = labelled.find(({ kind }) => kind !== 'name')?.block.index;
  if (first === undefined) return null;
  const counts = new Map<number, number>();
  for (const [block, mentions] of mentionsOf) {
    if (block >= first) continue;
    for (const { person } of mentions) if (person !== null) counts.set(person, (counts.get(person) ?? 0) + 1);
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1]);
  const [best, next] = ranked;
  return best && (next?.[1] ?? 0) < best[1] ? best[0] : null;
}
