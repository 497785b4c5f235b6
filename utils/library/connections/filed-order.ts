/**
 * Texts by which a directory is in order as an index of the store sorts them: the most first, of as many the latest, of the
 * same day from A to Z. The store sorts all parts of a key one way, so numbers and days are written as what they lack.
 */

const countDigits = 8;

/** The most articles first, then the latest day, then A to Z. Days are YYYY-MM-DD. */
export const filedByArticles = (articles: number, lastDay: string, name: string): string =>
  `${lacking(String(articles).padStart(countDigits, '0'))} ${filedByDay(lastDay, name)}`;

/** The latest day first, then A to Z. */
export const filedByDay = (lastDay: string, name: string): string => `${lacking(lastDay)} ${name}`;

/** Each digit as what it lacks to nine: what was larger sorts first. */
const lacking = (digits: string): string => digits.replace(/\d/g, (digit) => String(9 - Number(digit)));
