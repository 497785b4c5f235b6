import { normalise } from '@/utils/text/normalise';
import { clue, cluesOf } from '../names/name-lists';

const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'obe', 'mbe', 'cbe', 'qc', 'kc', 'mp', 'phd', 'md']);

/** The words of a name, folded for comparing: lower case, no marks, no dots, no nickname in quotes. */
export function foldedWords(name: string): string[] {
  return normalise(name)
    .replace(/["(][^")]*[")]/g, ' ')
    .split(/\s+/)
    .map((word) => word.replace(/[.,]/g, '').replace(/'s$/, ''))
    .filter((word) => word !== '');
}

/** The words of a name without "Jr." and the like. */
export function coreWords(name: string): string[] {
  const words = foldedWords(name);
  while (words.length > 1 && suffixes.has(words.at(-1) ?? '')) words.pop();
  return words;
}

/**
 * The surname of folded name words, with its particles: "von der leyen", "bin salman", "de la cruz".
 *
 * Of a name in eastern order it is the last word all the same; linking tries the first word too.
 */
export function surnameOf(words: readonly string[]): string {
  let from = words.length - 1;
  while (from > 1 && cluesOf(words[from - 1] ?? '') & clue.particle) from--;
  return words.slice(Math.max(from, 0)).join(' ');
}

/** Titles that stand for the forename: without them "Prince Andrew" or "Lady Starmer" would be half a name. */
const noble = new Set([
  'lord',
  'lady',
  'king',
  'queen',
  'prince',
  'princess',
  'pope',
  'emperor',
  'duke',
  'duchess',
  'sultan',
]);
export const isNobleTitle = (word: string) => noble.has(word.toLowerCase()) && /^\p{Lu}/u.test(word);
