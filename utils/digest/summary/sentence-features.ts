import type { LanguagePack } from '../language/pack';
import { logistic } from '../logistic';
import type { PartOfSpeech } from '../tags/part-of-speech';
import weights from './sentence-weights.json';
import type { SummaryCandidate } from './summary-candidates';
import { wordsOutsideQuotations } from './words-outside-quotations';

/** Features by their names, in the order that sentenceFeatures writes them. Shares are 0..1, counts are logarithms. */
export const sentenceFeatureNames = [
  'always',
  'how early',
  'order',
  'first',
  'opens its paragraph',
  'centrality',
  'words of title and standfirst',
  'words',
  'few words',
  'many words',
  'very many words',
  'digits',
  'quotation marks',
  'opens with a quotation',
  'first person',
  'points back',
  'connective',
  'question',
  'names',
  'share of the text before it',
  'looks back',
  'a year',
  'tells what somebody says',
  'opens with an article',
  'opens with an aside',
  'opens with a label',
] as const;

/** Sentences after which the preference for early ones has fallen to a half. */
const positionStep = 4;
/** Words shared with title and standfirst that earn the whole share. */
const fullTitleWords = 4;
/** Words at the beginning that tell when it was. */
const openingWords = 7;
/** Characters in which "Royal visit: The King" has told what kind of line it is. */
const labelChars = 40;
const [fewWords, manyWords, veryManyWords] = [12, 32, 45];

export interface SentenceContext {
  readonly pack: LanguagePack;
  /** Folded words of title and standfirst. */
  readonly about: ReadonlySet<string>;
  readonly centrality: number;
  /** How many candidates the article has. */
  readonly count: number;
}

/** The features of a sentence, by sentenceFeatureNames. */
export function sentenceFeatures(candidate: SummaryCandidate, context: SentenceContext): Float64Array {
  const { sentence, words, order, opensBlock } = candidate;
  const { about, centrality, count, pack } = context;
  const { text, tokens } = sentence;
  const plain = tokens.filter(({ isWord }) => isWord).map((token) => token.text.toLowerCase().replace('’', "'"));
  const own = new Set(words);
  const shared = [...about].filter((word) => own.has(word)).length;
  const first = plain[0] ?? '';
  const { people } = pack;
  const { connective, firstPerson, lookBack } = pack.summary;
  const names = tokens.filter(({ text: word }, at) => at > 0 && /^\p{Lu}/u.test(word)).length;
  return Float64Array.of(
    1,
    1 / (1 + order / positionStep),
    Math.log(1 + order),
    bit(order === 0),
    bit(opensBlock),
    centrality,
    Math.min(1, shared / fullTitleWords),
    Math.log(1 + plain.length),
    bit(plain.length < fewWords),
    bit(plain.length > manyWords),
    bit(plain.length > veryManyWords),
    bit(/\p{N}/u.test(text)),
    bit(/["“”«»„]/.test(text)),
    bit(/^["“„«‘']/.test(text)),
    bit(wordsOutsideQuotations(text).some((word) => firstPerson.has(word))),
    bit(candidate.pointsBack),
    bit(connective.has(first)),
    bit(/\?["'”’]*$/.test(text)),
    Math.log(1 + names),
    order / Math.max(count, 1),
    bit(plain.slice(0, openingWords).some((word) => lookBack.has(word))),
    bit(/\b(?:1[89]|20)\d\d\b/.test(text)),
    bit(people !== null && plain.some((word) => people.speech.verbs.has(word))),
    bit(people?.grammar.definiteArticles.has(first) ?? false),
    bit(asides.has(sentence.tags[0])),
    bit(text.slice(0, labelChars).includes(':')),
  );
}

const asides = new Set<PartOfSpeech | undefined>(['ADP', 'SCONJ', 'VERB:Ger', 'VERB:Part']);

const bit = (is: boolean) => (is ? 1 : 0);

const learned: Readonly<Record<string, number>> = weights;
const inOrder = sentenceFeatureNames.map((name) => learned[name] ?? 0);

/** How likely an editor would take a sentence with these features into a summary, by training/train-summary.ts, 0..1. */
export const sentenceChance = (features: Float64Array): number => logistic(inOrder, features);
