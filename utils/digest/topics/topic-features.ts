import { hasEnding } from '../language/inflection';
import type { LanguagePack } from '../language/pack';
import type { TopicCandidate } from './topic-candidate';

/** What the whole text says, for the features of its candidates. */
export interface TopicContext {
  readonly pack: LanguagePack;
  /** Of each folded word its share of the text's weight, by rankWords. */
  readonly ranks: ReadonlyMap<string, number>;
  readonly titleWords: ReadonlySet<string>;
  readonly standfirstWords: ReadonlySet<string>;
  readonly blockCount: number;
  readonly wordCount: number;
  /** Of each candidate's key the most places that one longer candidate around it has. */
  readonly longest: ReadonlyMap<string, number>;
}

/** Features by their names, in the order that topicFeatures writes them. Shares are 0..1, counts are logarithms. */
export const topicFeatureNames = [
  'always',
  'places',
  'whole places',
  'only once',
  'density',
  'spread over blocks',
  'how early',
  'in the first sentence',
  'in the first three sentences',
  'all words in the title',
  'share of words in the title',
  'all words in the standfirst',
  'one word',
  'two words',
  'three words and more',
  'sum of ranks',
  'mean of ranks',
  'highest rank',
  'place',
  'organisation',
  'event',
  'other name',
  'country',
  'holds a name',
  'places of a name',
  'places of one word',
  'place in the title',
  'opens with an adjective',
  'opens with a participle',
  'opens with a demonym',
  'too general',
  'too general at its end',
  'stop word in it',
  'noun for a person',
  'share of whole places',
  'share taken up by a longer one',
  'share of subjects',
  'acronym',
  'plural',
  'letters',
  'abstract ending',
  'gerund',
  'capitalised',
] as const;

/** The features of a candidate, by topicFeatureNames. */
export function topicFeatures(candidate: TopicCandidate, context: TopicContext): Float64Array {
  const { key, words, places, label, kind, isName, holdsName, opensWith } = candidate;
  const { pack, ranks, titleWords, standfirstWords, blockCount, wordCount, longest } = context;
  const count = places.length;
  const { whole: wholeCount, subjects, first, blocks } = standing(places);
  const length = words.length;
  const ownRanks = words.map((word) => ranks.get(word) ?? 0);
  const sum = ownRanks.reduce((total, rank) => total + rank, 0);
  const logRank = (rank: number) => Math.log(1e-4 + rank) - Math.log(1e-4);
  const inTitle = words.filter((word) => titleWords.has(word)).length;
  const last = words.at(-1) ?? '';
  const { generic, nounPhrases, abstractEndings } = pack.topics;
  const lower = label.toLowerCase();
  const isInTitle = inTitle === length;
  const people = pack.people;
  return Float64Array.of(
    1,
    Math.log(count),
    Math.log(1 + wholeCount),
    bit(count === 1),
    Math.min(1, (20 * count) / Math.max(wordCount, 1)),
    blocks / Math.max(blockCount, 1),
    1 / (1 + first / 4),
    bit(first === 0),
    bit(first < 3),
    bit(isInTitle),
    inTitle / length,
    bit(words.every((word) => standfirstWords.has(word))),
    bit(length === 1),
    bit(length === 2),
    bit(length > 2),
    logRank(sum),
    logRank(sum / length),
    logRank(Math.max(...ownRanks)),
    bit(kind === 'place'),
    bit(kind === 'organisation'),
    bit(kind === 'event'),
    bit(isName && kind === 'subject'),
    bit(kind === 'place' && people !== null && people.names.countries.has(label)),
    bit(holdsName),
    isName ? Math.log(count) : 0,
    length === 1 ? Math.log(count) : 0,
    bit(kind === 'place' && isInTitle),
    bit(opensWith === 'ADJ'),
    bit(opensWith === 'VERB:Part' || opensWith === 'VERB:Ger'),
    bit(people?.names.demonyms.has(lower.split(' ')[0] ?? '') ?? false),
    bit(!isName && length === 1 && generic.has(key)),
    bit(!isName && length > 1 && generic.has(last)),
    bit(!isName && words.some((word) => nounPhrases?.stops.has(word))),
    bit(!isName && people !== null && people.roles.heads.has(last)),
    wholeCount / count,
    Math.min(1, (longest.get(key) ?? 0) / count),
    subjects / count,
    bit(/^\p{Lu}[\p{Lu}&.]+$/u.test(label)),
    bit(!isName && last !== '' && !lower.endsWith(last)),
    Math.log(label.length),
    bit(!isName && hasEnding(last, abstractEndings)),
    bit(!isName && hasEnding(last, nounPhrases?.gerundEndings ?? [])),
    bit(!isName && /^\p{Lu}/u.test(label)),
  );
}

/** How a phrase stands in the text: whole, as a subject, from which sentence on, and in how many blocks. */
function standing(places: TopicCandidate['places']) {
  const blocks = new Set<number>();
  let [whole, subjects, first] = [0, 0, Number.POSITIVE_INFINITY];
  for (const { isWhole, isSubject, sentence, span } of places) {
    if (isWhole) whole++;
    if (isSubject) subjects++;
    first = Math.min(first, sentence);
    blocks.add(span.block);
  }
  return { whole, subjects, first, blocks: blocks.size };
}

const bit = (is: boolean) => (is ? 1 : 0);

/** Of each key the most places that one longer candidate around it has. */
export function longestAround(candidates: readonly TopicCandidate[]): Map<string, number> {
  const longest = new Map<string, number>();
  for (const { words, places } of candidates) {
    for (let from = 0; from < words.length; from++) {
      for (let to = from + 1; to <= words.length; to++) {
        if (to - from === words.length) continue;
        const part = words.slice(from, to).join(' ');
        longest.set(part, Math.max(longest.get(part) ?? 0, places.length));
      }
    }
  }
  return longest;
}
