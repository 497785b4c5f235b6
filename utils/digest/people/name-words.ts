import { normalise } from '@/utils/text/normalise';
import type { NameWords, PersonWords } from '../language/pack';
import { clue, cluesOf } from '../names/name-lists';

/** The words of a name, folded for comparing: lower case, no marks, no dots, no nickname in quotes. */
export function foldedWords(name: string): string[] {
  return normalise(name)
    .replace(/["(][^")]*[")]/g, ' ')
    .split(/\s+/)
    .map((word) => word.replace(/[.,]/g, '').replace(/'s$/, ''))
    .filter((word) => word !== '');
}

/** The words of a name without "Jr." and the like. */
export function coreWords(name: string, { nameSuffixes }: PersonWords): string[] {
  const words = foldedWords(name);
  while (words.length > 1 && nameSuffixes.has(words.at(-1) ?? '')) words.pop();
  return words;
}

/**
 * The surname of folded name words, with its particles: "von der leyen", "bin salman", "de la cruz".
 *
 * Of a name in eastern order it is the last word all the same; linking tries the first word too.
 */
export function surnameOf(words: readonly string[], names: NameWords): string {
  let from = words.length - 1;
  while (from > 1 && cluesOf(words[from - 1] ?? '', names) & clue.particle) from--;
  return words.slice(Math.max(from, 0)).join(' ');
}

/** A title that stands for the forename: without it "Prince Andrew" or "Lady Starmer" would be half a name. */
export const isNobleTitle = (word: string, { nobleTitles }: PersonWords) =>
  nobleTitles.has(word.toLowerCase()) && /^\p{Lu}/u.test(word);

/** A word that stands before names: "Mr", "president". */
export const isTitleWord = (word: string, names: NameWords) => (cluesOf(word.toLowerCase(), names) & clue.title) !== 0;
