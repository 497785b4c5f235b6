import type { Token } from '@/utils/text/tokens';
import { hashShape } from '../chain/hash-shape';
import { hashText } from '../chain/hash-text';
import { mixFeature } from '../chain/mix-feature';
import { plainWord } from '../chain/plain-word';
import type { TaggingWords } from '../language/people-words';
import { clue, cluesOf } from './name-lists';

/** Slots in the table of weights, as a power of two. With 2^17 features fall on each other: 20 points of recall lost. */
export const tableBits = 20;
const shift = 32 - tableBits;

/** A token as the tagger sees it: everything that does not depend on the tokens around it, as hashes. */
export interface TokenView {
  readonly word: number;
  readonly shape: number;
  readonly short: number;
  readonly clues: number;
  readonly isCapital: boolean;
  /** Of its first one to four letters, 0 where it has fewer. */
  readonly prefixes: Affixes;
  /** Of its last one to four letters. */
  readonly suffixes: Affixes;
  readonly document: number;
}

type Affixes = readonly [one: number, two: number, three: number, four: number];

/** What the rest of the document says about its words, as bits. */
export interface DocumentClues {
  /** By the word in lower case. */
  readonly bits: ReadonlyMap<string, number>;
  /** Of the document's language. */
  readonly words: TaggingWords;
}

const seen = {
  lower: 1,
  capitalInside: 2,
  afterForename: 4,
  afterTitle: 8,
  bySpeech: 16,
  afterThe: 32,
  afterIn: 64,
  beforeOrganisation: 128,
} as const;

const capital = /^\p{Lu}/u;

/** Reads a whole document once, so that a bare "Reid" profits from the "Mr Reid" three paragraphs before. */
export function documentClues(sentences: readonly (readonly Token[])[], words: TaggingWords): DocumentClues {
  const bits = new Map<string, number>();
  const known = new Map<string, WordFacts>();
  for (const tokens of sentences) {
    let before = nothing;
    let own = factsOf(tokens[0], known, words);
    for (let at = 0; at < tokens.length; at++) {
      const after = factsOf(tokens[at + 1], known, words);
      if (own.isWord) bits.set(own.lower, (bits.get(own.lower) ?? 0) | seenHere(before, own, after));
      before = own;
      own = after;
    }
  }
  return { bits, words };
}

/** What a word is wherever it stands. */
interface WordFacts {
  readonly lower: string;
  readonly clues: number;
  readonly isWord: boolean;
  readonly isCapital: boolean;
  readonly isDefiniteArticle: boolean;
  readonly isPlacePreposition: boolean;
}

/** Beyond either end of a sentence. */
const nothing: WordFacts = {
  lower: '',
  clues: 0,
  isWord: false,
  isCapital: false,
  isDefiniteArticle: false,
  isPlacePreposition: false,
};

function factsOf(token: Token | undefined, known: Map<string, WordFacts>, words: TaggingWords): WordFacts {
  if (!token) return nothing;
  let facts = known.get(token.text);
  if (!facts) {
    const lower = token.text.toLowerCase();
    facts = {
      lower,
      clues: cluesOf(lower, words),
      isWord: token.isWord,
      isCapital: capital.test(token.text),
      isDefiniteArticle: words.definiteArticles.has(lower),
      isPlacePreposition: words.placePrepositions.has(token.text),
    };
    known.set(token.text, facts);
  }
  return facts;
}

/** What one place of a word says about it. */
function seenHere(before: WordFacts, own: WordFacts, after: WordFacts): number {
  if (!own.isCapital) return seen.lower;
  let bits = 0;
  if (before.isWord) bits |= seen.capitalInside;
  if (before.isCapital && before.clues & clue.forename) bits |= seen.afterForename;
  if (before.isCapital && before.clues & clue.title) bits |= seen.afterTitle;
  if ((before.clues | after.clues) & clue.speechVerb) bits |= seen.bySpeech;
  if (before.isDefiniteArticle) bits |= seen.afterThe;
  if (before.isPlacePreposition) bits |= seen.afterIn;
  if (after.isCapital && after.clues & clue.organisationWord) bits |= seen.beforeOrganisation;
  return bits;
}

function affixesOf(lower: string): { prefixes: Affixes; suffixes: Affixes } {
  const prefix = (length: number) => (lower.length >= length ? hashText(lower, 0, length) : 0);
  const suffix = (length: number) => (lower.length >= length ? hashText(lower, lower.length - length) : 0);
  return {
    prefixes: [prefix(1), prefix(2), prefix(3), prefix(4)],
    suffixes: [suffix(1), suffix(2), suffix(3), suffix(4)],
  };
}

const outside: TokenView = {
  word: 1,
  shape: 1,
  short: 1,
  clues: 0,
  isCapital: false,
  prefixes: [0, 0, 0, 0],
  suffixes: [0, 0, 0, 0],
  document: 0,
};

/** A word as the tagger sees it in the document of `known`. */
export function viewToken(text: string, known: DocumentClues): TokenView {
  const lower = plainWord(text);
  const { shape, short } = hashShape(text);
  return {
    word: hashText(lower),
    shape,
    short,
    clues: cluesOf(lower, known.words),
    isCapital: capital.test(text),
    ...affixesOf(lower),
    document: known.bits.get(text.toLowerCase()) ?? 0,
  };
}

export const maxFeatures = 64;

/** The slot of a feature: its template and up to three values, mixed. */
const slotOf = (template: number, x: number, y: number, z: number) => mixFeature(template, x, y, z) >>> shift;

/**
 * Writes the slots of the features of the token at `at` into `out` and returns how many there are.
 *
 * Words, shapes and affixes after Ratinov and Roth (2009), hashed after Weinberger et al. (2009).
 */
export function writeFeatures(views: readonly TokenView[], at: number, out: Int32Array): number {
  const own = writeOwnFeatures(views[at] ?? outside, out, 0);
  return writeContextFeatures(views, at, out, own);
}

/** The features that a word has wherever it stands in its document. */
export function writeOwnFeatures(c: TokenView, out: Int32Array, from: number): number {
  let count = from;
  out[count++] = slotOf(1, 0, 0, 0);
  out[count++] = slotOf(2, c.word, 0, 0);
  out[count++] = slotOf(9, c.shape, 0, 0);
  out[count++] = slotOf(13, c.prefixes[0], 0, 0);
  out[count++] = slotOf(14, c.prefixes[1], 0, 0);
  out[count++] = slotOf(15, c.prefixes[2], 0, 0);
  out[count++] = slotOf(16, c.prefixes[3], 0, 0);
  out[count++] = slotOf(17, c.suffixes[0], 0, 0);
  out[count++] = slotOf(18, c.suffixes[1], 0, 0);
  out[count++] = slotOf(19, c.suffixes[2], 0, 0);
  out[count++] = slotOf(20, c.suffixes[3], 0, 0);
  out[count++] = slotOf(23, c.clues, c.short, 0);
  out[count++] = slotOf(30, c.document, c.short, 0);
  out[count++] = slotOf(31, c.document, c.clues, 0);
  out[count++] = slotOf(44, c.prefixes[2], c.suffixes[2], 0);
  return count;
}

/** The features that come of the two tokens on either side. */
export function writeContextFeatures(views: readonly TokenView[], at: number, out: Int32Array, from: number): number {
  const a = at > 1 ? (views[at - 2] ?? outside) : outside;
  const b = at > 0 ? (views[at - 1] ?? outside) : outside;
  const c = views[at] ?? outside;
  const d = at + 1 < views.length ? (views[at + 1] ?? outside) : outside;
  const e = at + 2 < views.length ? (views[at + 2] ?? outside) : outside;
  let count = from;
  out[count++] = slotOf(3, b.word, 0, 0);
  out[count++] = slotOf(4, d.word, 0, 0);
  out[count++] = slotOf(5, a.word, 0, 0);
  out[count++] = slotOf(6, e.word, 0, 0);
  out[count++] = slotOf(7, b.word, c.word, 0);
  out[count++] = slotOf(8, c.word, d.word, 0);
  out[count++] = slotOf(10, b.short, c.short, d.short);
  out[count++] = slotOf(11, c.short, d.short, e.short);
  out[count++] = slotOf(12, a.short, b.short, c.short);
  out[count++] = slotOf(21, d.suffixes[2], c.short, 0);
  out[count++] = slotOf(22, b.suffixes[2], c.short, 0);
  out[count++] = slotOf(24, b.clues, c.short, 0);
  out[count++] = slotOf(25, d.clues, c.short, d.short);
  out[count++] = slotOf(26, b.clues, c.clues, c.short);
  out[count++] = slotOf(27, c.clues, d.clues, d.short);
  out[count++] = slotOf(28, b.clues, c.clues, d.clues);
  out[count++] = slotOf(29, a.clues, b.clues, c.short);
  out[count++] = slotOf(32, c.document, b.word, 0);
  out[count++] = slotOf(33, c.document, d.document, d.short);
  out[count++] = slotOf(34, b.document, b.short, c.short);
  out[count++] = slotOf(35, c.document & seen.lower, c.short, at === 0 ? 1 : 0);
  out[count++] = slotOf(36, b.word, c.short, d.word);
  out[count++] = slotOf(37, b.word, c.clues, 0);
  out[count++] = slotOf(38, d.word, c.clues, 0);
  out[count++] = slotOf(39, a.word, b.word, c.short);
  out[count++] = slotOf(40, d.word, e.word, c.short);
  out[count++] = slotOf(41, a.clues, b.clues, c.clues);
  out[count++] = slotOf(42, b.suffixes[2], c.word, 0);
  out[count++] = slotOf(43, b.clues, b.short, c.document);
  return count;
}
