import { normalise } from '@/utils/text/fold';
import { withoutEnding } from '../language/inflection';
import type { Grammar, LinkingWords, PersonWords, TaggingWords } from '../language/people-words';
import { clue, cluesOf } from '../names/name-lists';

/** The words of a name, folded for comparing: lower case, no marks, no dots, no nickname in quotes. */
export function foldedWords(name: string, { ownerMarks }: Pick<Grammar, 'ownerMarks'>): string[] {
  return normalise(name)
    .replace(/["(][^")]*[")]/g, ' ')
    .split(/\s+/)
    .map((word) => withoutEnding(word.replace(/[.,]/g, ''), ownerMarks))
    .filter((word) => word !== '');
}

/** The words of a name without "Jr." and the like. */
export function coreWords(name: string, { grammar, persons }: Pick<LinkingWords, 'grammar' | 'persons'>): string[] {
  const words = foldedWords(name, grammar);
  while (words.length > 1 && persons.nameSuffixes.has(words.at(-1) ?? '')) words.pop();
  return words;
}

/**
 * The surname of folded name words, with its particles: "von der leyen", "bin salman", "de la cruz".
 *
 * Of a name in eastern order it is the last word all the same; linking tries the first word too.
 */
export function surnameOf(words: readonly string[], names: TaggingWords): string {
  let from = words.length - 1;
  while (from > 1 && cluesOf(words[from - 1] ?? '', names) & clue.particle) from--;
  return words.slice(Math.max(from, 0)).join(' ');
}

/** A title that stands for the forename: without it "Prince Andrew" or "Lady Starmer" would be half a name. */
export const isNobleTitle = (word: string, { nobleTitles }: Pick<PersonWords, 'nobleTitles'>) =>
  nobleTitles.has(word.toLowerCase()) && /^\p{Lu}/u.test(word);

/** A word that stands before names: "Mr", "president". */
export const isTitleWord = (word: string, names: TaggingWords) =>
  (cluesOf(word.toLowerCase(), names) & clue.title) !== 0;
