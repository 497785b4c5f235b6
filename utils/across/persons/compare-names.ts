import { isSameForename } from '@/utils/digest/people/same-forename';
import type { FoldedName } from './folded-name';
import words from './name-words.json' with { type: 'json' };
import { likeness, soundOf } from './sound-of';

/**
 * How two names stand to each other.
 * - full: the same forename and surname · variant: one has a middle name, a second surname, a short form (Bob, Robert)
 * - initial: one forename is only an initial of the other · sound: other spellings of what sounds alike
 * - surname: one is the other's surname · given: one is another word of it · lone: the same single name
 * - conflict: alike, and yet not one person by the names themselves (James A. and James B.) · none: not alike
 */
export type NameRelation =
  | 'full'
  | 'variant'
  | 'initial'
  | 'sound'
  | 'surname'
  | 'given'
  | 'lone'
  | 'conflict'
  | 'none';

/** Least likeness of two spellings of one name: Gaddafi and Kadhafi are at 0.71, Khrushchev and Chruschtschow at 0.54. */
const soundLikeness = 0.5;

export function compareNames(a: FoldedName, b: FoldedName): NameRelation {
  if (a.words.length === 0 || b.words.length === 0) return 'none';
  const relation = relate(a, b);
  return relation !== 'none' && isOtherSuffix(a, b) ? 'conflict' : relation;
}

function relate(a: FoldedName, b: FoldedName): NameRelation {
  if (a.isLone || b.isLone) return relateLone(a, b);
  if (isSameWords(a.words, b.words)) return 'full';
  if (isReversed(a.words, b.words)) return 'full';
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (short.words.length > 1 && isRun(short.words, long.words)) return 'variant';
  const [surnameA, surnameB] = [surnameOf(a), surnameOf(b)];
  if (!isSameSurname(surnameA, surnameB)) return isSoundAlike(a.words, b.words) ? 'sound' : 'none';
  return relateForenames(forenamesOf(a), forenamesOf(b)) ?? (isSoundAlike(a.words, b.words) ? 'sound' : 'none');
}

/** A lone name against a full one or another lone one. */
function relateLone(a: FoldedName, b: FoldedName): NameRelation {
  const [lone, other] = a.isLone ? [a, b] : [b, a];
  const word = lone.words.at(-1) ?? '';
  if (other.isLone) {
    if (isSameWord(word, other.words.at(-1) ?? '')) return 'lone';
    return isSoundAlike([word], [other.words.at(-1) ?? '']) ? 'sound' : 'none';
  }
  if (isSameSurname(surnameOf(lone), surnameOf(other)) || isSameWord(word, other.words.at(-1) ?? '')) return 'surname';
  return other.words.some((each) => isSameWord(each, word) || each.split('-').includes(word)) ? 'given' : 'none';
}

/** null if the forenames are two people's. */
function relateForenames(a: readonly string[], b: readonly string[]): NameRelation | null {
  const [first, other] = [a[0] ?? '', b[0] ?? ''];
  const isInitial = first.length === 1 || other.length === 1;
  if (!isSameWord(first, other) && !isSameForename(first, other)) return null;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const isFitting = short.every((word, at) => isSameWord(word, long[at] ?? '') || isSameForename(word, long[at] ?? ''));
  if (!isFitting) return 'conflict';
  if (isInitial) return first === other && short.length === long.length ? 'full' : 'initial';
  return isSameWord(first, other) && short.length === long.length ? 'full' : 'variant';
}

const surnameOf = ({ words: list, surnameWords }: FoldedName) => list.slice(-surnameWords);
const forenamesOf = ({ words: list, surnameWords }: FoldedName) => list.slice(0, -surnameWords);
const particles = new Set(words.particles);

/** Particles may be missing; of a double surname joined by a hyphen the whole must agree. */
function isSameSurname(a: readonly string[], b: readonly string[]): boolean {
  const [plainA, plainB] = [a, b].map((list) => list.filter((word) => !particles.has(word)));
  return isSameWords(plainA ?? [], plainB ?? []) && (plainA?.length ?? 0) > 0;
}

const isSameWords = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((word, at) => isSameWord(word, b[at] ?? ''));

const isSameWord = (a: string, b: string) => a === b || (a.length > 3 && writtenShort(a) === writtenShort(b));

/** "mueller" and "muller", "goethe" and "gothe": an umlaut written out or left out. */
function writtenShort(word: string): string {
  return words.writtenOut.reduce((text, [from = '', to = '']) => text.replaceAll(from, to), word);
}

const isReversed = (a: readonly string[], b: readonly string[]) =>
  a.length === 2 && b.length === 2 && isSameWord(a[0] ?? '', b[1] ?? '') && isSameWord(a[1] ?? '', b[0] ?? '');

function isRun(short: readonly string[], long: readonly string[]): boolean {
  for (let at = 0; at + short.length <= long.length; at++) {
    if (short.every((word, i) => isSameWord(word, long[at + i] ?? ''))) return true;
  }
  return false;
}

/** Every word sounds like its counterpart, particles left out, and is written alike. */
function isSoundAlike(a: readonly string[], b: readonly string[]): boolean {
  const [plainA = [], plainB = []] = [a, b].map((list) => list.filter((word) => !particles.has(word)));
  if (plainA.length !== plainB.length) return false;
  return plainA.every((word, at) => {
    const other = plainB[at] ?? '';
    return (
      Math.min(word.length, other.length) > 2 &&
      soundOf(word) === soundOf(other) &&
      likeness(word, other) >= soundLikeness
    );
  });
}

/** "III" and "I", "Sr" and "Jr". One without is no conflict by itself. */
const isOtherSuffix = (a: FoldedName, b: FoldedName) => a.suffix !== null && b.suffix !== null && a.suffix !== b.suffix;
