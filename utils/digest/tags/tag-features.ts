import { hashShape } from '../chain/hash-shape';
import { hashText } from '../chain/hash-text';
import { mixFeature } from '../chain/mix-feature';
import { plainWord } from '../chain/plain-word';

/** Slots in the table of weights, as a power of two. */
export const tableBits = 20;
const shift = 32 - tableBits;

/** A word as the tagger sees it: everything that does not depend on the words around it, as hashes. */
export interface WordView {
  readonly word: number;
  readonly short: number;
  /** Of the last one to four letters, 0 where it has fewer. */
  readonly suffixes: readonly [one: number, two: number, three: number, four: number];
  readonly prefixes: readonly [two: number, three: number];
  /** What stands after the last hyphen ("year-old"), and its ending; 0 without one. */
  readonly tail: number;
  readonly tailEnding: number;
}

/** What stands beyond either end of a sentence. */
export const outside: WordView = {
  word: 1,
  short: 1,
  suffixes: [0, 0, 0, 0],
  prefixes: [0, 0],
  tail: 0,
  tailEnding: 0,
};

/** A word as the tagger sees it. */
export function viewWord(text: string): WordView {
  const lower = plainWord(text);
  const suffix = (length: number) => (lower.length >= length ? hashText(lower, lower.length - length) : 0);
  const prefix = (length: number) => (lower.length >= length ? hashText(lower, 0, length) : 0);
  const hyphen = lower.lastIndexOf('-');
  const isCompound = hyphen > 0 && hyphen < lower.length - 1;
  return {
    word: hashText(lower),
    short: hashShape(text).short,
    suffixes: [suffix(1), suffix(2), suffix(3), suffix(4)],
    prefixes: [prefix(2), prefix(3)],
    tail: isCompound ? hashText(lower, hyphen + 1) : 0,
    tailEnding: isCompound && hyphen < lower.length - 3 ? suffix(3) : 0,
  };
}

export const maxFeatures = 40;

const slotOf = (template: number, x: number, y = 0, z = 0) => mixFeature(template, x, y, z) >>> shift;

/** Writes the slots of the features that a word has wherever it stands; how many there are then. */
export function writeOwnFeatures(c: WordView, out: Int32Array, from: number): number {
  let count = from;
  out[count++] = slotOf(1, 0);
  out[count++] = slotOf(2, c.word);
  out[count++] = slotOf(3, c.short);
  out[count++] = slotOf(4, c.suffixes[0], c.short);
  out[count++] = slotOf(5, c.suffixes[1]);
  out[count++] = slotOf(6, c.suffixes[2]);
  out[count++] = slotOf(7, c.suffixes[3]);
  out[count++] = slotOf(8, c.suffixes[2], c.short);
  out[count++] = slotOf(9, c.prefixes[0]);
  out[count++] = slotOf(10, c.prefixes[1]);
  if (c.tail !== 0) {
    out[count++] = slotOf(11, c.tail);
    out[count++] = slotOf(12, c.tailEnding);
  }
  return count;
}

/** Places beside a word from which another one speaks for itself. */
export type Beside = 'twoBefore' | 'before' | 'after' | 'twoAfter';

/** Writes the slots of the features by which a word speaks alone for the one that it stands beside; how many there are then. */
export function writeNeighbourFeatures(
  { word, suffixes }: WordView,
  beside: Beside,
  out: Int32Array,
  from: number,
): number {
  let count = from;
  switch (beside) {
    case 'before':
      out[count++] = slotOf(20, word);
      out[count++] = slotOf(33, suffixes[1]);
      return count;
    case 'after':
      out[count++] = slotOf(21, word);
      out[count++] = slotOf(34, suffixes[1]);
      return count;
    case 'twoBefore':
      out[count++] = slotOf(22, word);
      return count;
    case 'twoAfter':
      out[count++] = slotOf(23, word);
      return count;
  }
}

/**
 * Writes the slots of the features that come of a word, the third, together with two on either side; how many there are
 * then.
 *
 * Words, endings and shapes after Toutanova et al. (2003), hashed after Weinberger et al. (2009).
 */
export function writeJointFeatures(
  [a, b, c, d, e]: readonly [WordView, WordView, WordView, WordView, WordView],
  isFirst: boolean,
  out: Int32Array,
  from: number,
): number {
  let count = from;
  out[count++] = slotOf(24, b.word, c.word);
  out[count++] = slotOf(25, c.word, d.word);
  out[count++] = slotOf(26, b.word, d.word);
  out[count++] = slotOf(27, a.word, b.word);
  out[count++] = slotOf(28, d.word, e.word);
  out[count++] = slotOf(29, b.word, c.suffixes[2]);
  out[count++] = slotOf(30, d.word, c.suffixes[2]);
  out[count++] = slotOf(31, b.suffixes[2], c.suffixes[2]);
  out[count++] = slotOf(32, d.suffixes[2], c.suffixes[2]);
  out[count++] = slotOf(35, b.short, c.short, d.short);
  out[count++] = slotOf(36, c.short, isFirst ? 1 : 0);
  out[count++] = slotOf(37, b.suffixes[1], c.word);
  out[count++] = slotOf(38, d.suffixes[1], c.word);
  return count;
}

/** Writes the slots of all features of the word at `at`; how many there are. */
export function writeFeatures(views: readonly WordView[], at: number, out: Int32Array): number {
  const viewAt = (place: number) => views[place] ?? outside;
  const [a, b, c, d, e] = [viewAt(at - 2), viewAt(at - 1), viewAt(at), viewAt(at + 1), viewAt(at + 2)];
  let count = writeOwnFeatures(c, out, 0);
  count = writeNeighbourFeatures(a, 'twoBefore', out, count);
  count = writeNeighbourFeatures(b, 'before', out, count);
  count = writeNeighbourFeatures(d, 'after', out, count);
  count = writeNeighbourFeatures(e, 'twoAfter', out, count);
  return writeJointFeatures([a, b, c, d, e], at === 0, out, count);
}
