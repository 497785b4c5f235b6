import type { Token } from '@/utils/text/tokens';
import { clue, cluesOf } from './name-lists';

/** Slots in the table of weights, as a power of two. With 2^17 features fall on each other: 20 points of recall lost. */
export const tableBits = 20;
const shift = 32 - tableBits;

/** A token as the tagger sees it: everything that does not depend on the labels around it, as hashes. */
export interface TokenView {
  readonly word: number;
  readonly shape: number;
  readonly short: number;
  readonly clues: number;
  readonly isCapital: boolean;
  readonly prefixes: readonly number[];
  readonly suffixes: readonly number[];
  readonly document: number;
}

/** What the rest of the document says about a word, as bits, by the word in lower case. */
export type DocumentClues = ReadonlyMap<string, number>;

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
const placePrepositions = new Set(['in', 'at', 'from', 'near', 'across']);

/** Reads a whole document once, so that a bare "Reid" profits from the "Mr Reid" three paragraphs before. */
export function documentClues(sentences: readonly (readonly Token[])[]): DocumentClues {
  const bits = new Map<string, number>();
  for (const tokens of sentences) {
    for (const [index, token] of tokens.entries()) {
      if (!token.isWord) continue;
      const lower = token.text.toLowerCase();
      const previous = tokens[index - 1];
      const next = tokens[index + 1];
      let add = 0;
      if (!capital.test(token.text)) {
        add = seen.lower;
      } else {
        const before = previous ? cluesOf(previous.text.toLowerCase()) : 0;
        const isPreviousCapital = previous ? capital.test(previous.text) : false;
        if (previous?.isWord) add |= seen.capitalInside;
        if (isPreviousCapital && before & clue.forename) add |= seen.afterForename;
        if (isPreviousCapital && before & clue.title) add |= seen.afterTitle;
        const after = next ? cluesOf(next.text.toLowerCase()) : 0;
        if ((before | after) & clue.speechVerb) add |= seen.bySpeech;
        if (previous?.text.toLowerCase() === 'the') add |= seen.afterThe;
        if (previous && placePrepositions.has(previous.text)) add |= seen.afterIn;
        if (next && capital.test(next.text) && after & clue.organisationWord) add |= seen.beforeOrganisation;
      }
      bits.set(lower, (bits.get(lower) ?? 0) | add);
    }
  }
  return bits;
}

function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

function shapeOf(word: string): string {
  return word
    .replace(/\p{Lu}/gu, 'X')
    .replace(/[\p{Ll}\p{Lo}]/gu, 'x')
    .replace(/\p{N}/gu, '0')
    .replace(/(.)\1{2,}/g, '$1$1');
}

const outside: TokenView = {
  word: 1,
  shape: 1,
  short: 1,
  clues: 0,
  isCapital: false,
  prefixes: [],
  suffixes: [],
  document: 0,
};

/** The tokens of one sentence as the tagger sees them. */
export function viewTokens(tokens: readonly Token[], known: DocumentClues): TokenView[] {
  return tokens.map(({ text }) => {
    const lower = text.toLowerCase().replace(/’/g, "'").replace(/\d/g, '0');
    const shape = shapeOf(text);
    return {
      word: hashText(lower),
      shape: hashText(shape),
      short: hashText(shape.replace(/(.)\1+/g, '$1')),
      clues: cluesOf(lower),
      isCapital: capital.test(text),
      prefixes: [1, 2, 3, 4].map((length) => (lower.length >= length ? hashText(lower.slice(0, length)) : 0)),
      suffixes: [1, 2, 3, 4].map((length) => (lower.length >= length ? hashText(lower.slice(-length)) : 0)),
      document: known.get(text.toLowerCase()) ?? 0,
    };
  });
}

export const maxFeatures = 64;

/**
 * Writes the slots of the features of the token at `at` into `out` and returns how many there are.
 *
 * Words, shapes and affixes after Ratinov and Roth (2009), hashed after Weinberger et al. (2009).
 */
export function writeFeatures(views: readonly TokenView[], at: number, out: Int32Array): number {
  const a = views[at - 2] ?? outside;
  const b = views[at - 1] ?? outside;
  const c = views[at] ?? outside;
  const d = views[at + 1] ?? outside;
  const e = views[at + 2] ?? outside;
  let count = 0;
  let template = 0;
  const add = (x: number, y = 0, z = 0) => {
    template++;
    let hash = Math.imul(template, 0x9e3779b1) ^ x;
    hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ y;
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) ^ z;
    hash = Math.imul(hash ^ (hash >>> 16), 0x27d4eb2f);
    out[count++] = (hash ^ (hash >>> 15)) >>> shift;
  };
  add(0);
  add(c.word);
  add(b.word);
  add(d.word);
  add(a.word);
  add(e.word);
  add(b.word, c.word);
  add(c.word, d.word);
  add(c.shape);
  add(b.short, c.short, d.short);
  add(c.short, d.short, e.short);
  add(a.short, b.short, c.short);
  for (const prefix of c.prefixes) add(prefix);
  for (const suffix of c.suffixes) add(suffix);
  add(d.suffixes[2] ?? 0, c.short);
  add(b.suffixes[2] ?? 0, c.short);
  add(c.clues, c.short);
  add(b.clues, c.short);
  add(d.clues, c.short, d.short);
  add(b.clues, c.clues, c.short);
  add(c.clues, d.clues, d.short);
  add(b.clues, c.clues, d.clues);
  add(a.clues, b.clues, c.short);
  add(c.document, c.short);
  add(c.document, c.clues);
  add(c.document, b.word);
  add(c.document, d.document, d.short);
  add(b.document, b.short, c.short);
  add(c.document & seen.lower, c.short, at === 0 ? 1 : 0);
  add(b.word, c.short, d.word);
  add(b.word, c.clues);
  add(d.word, c.clues);
  add(a.word, b.word, c.short);
  add(d.word, e.word, c.short);
  add(a.clues, b.clues, c.clues);
  add(b.suffixes[2] ?? 0, c.word);
  add(b.clues, b.short, c.document);
  add(c.prefixes[2] ?? 0, c.suffixes[2] ?? 0);
  return count;
}
