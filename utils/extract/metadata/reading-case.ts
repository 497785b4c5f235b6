import { bylineWords } from '../vocabulary/bylines';

const particles = new Set(bylineWords.particles);
const shouted = /^\p{Lu}[\p{Lu}\p{M}'’.-]*$/u;
/** Initials and short forms stay: "JD", "UK", "NBA" (letters). */
const maxShortForm = 3;
const vowel = /[aeiouyàâäæéèêëíîïóôöœúûüаеёиоуыэюя]/i;

/**
 * A line set in capitals as it is read: "WORLD NEWS" is "World News". Words that are not all capitals stay as they are,
 * and so do short forms: "UK POLITICS" is "UK Politics".
 */
export const readingCase = (line: string): string => calmWords(line, () => false);

/** The same for a person's name, where a short word that can be spoken is none of its initials: "ADA MCCARTHY", "JD ROE". */
export const nameInReadingCase = (name: string): string =>
  calmWords(name, (word) => vowel.test(word) && name === name.toUpperCase());

function calmWords(line: string, isSpoken: (word: string) => boolean): string {
  const words = line.split(' ');
  const isShouted = (word: string) =>
    shouted.test(word) &&
    /\p{Lu}{2}/u.test(word) &&
    (word.length > maxShortForm || (words.length > 1 && isSpoken(word)));
  return words.map((word, at) => (isShouted(word) ? calm(word, at > 0) : word)).join(' ');
}

function calm(word: string, isInside: boolean): string {
  const lower = word.toLocaleLowerCase();
  if (isInside && particles.has(lower)) return lower;
  return lower
    .replace(
      /(^|[-'’.])(\p{Ll})(?=[\p{L}.'’]|$)/gu,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    )
    .replace(/^Mc(\p{Ll})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}
