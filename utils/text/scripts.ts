/*
 * Scripts by how they part words, each as what stands between the brackets of a class in a pattern with the flag u or v.
 */

/** Written without spaces, a character about a syllable: Chinese and Japanese, with the mark of a long vowel. */
const syllabic = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\u30fc';
/** Written without spaces, a character about a sound: Thai, Lao, Khmer, Burmese. */
const alphabetic = '\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';

/** Scripts without spaces between words. */
export const unspaced = `${syllabic}${alphabetic}`;
/** Scripts in which one character holds a syllable or more: those of China, Japan and Korea. */
export const eastAsian = `${syllabic}\\p{Script=Hangul}`;

/** Matches one character of a script without spaces. */
export const unspacedCharacter = new RegExp(`[${unspaced}]`, 'u');

const everyUnspaced = new RegExp(`[${unspaced}]`, 'gu');

/** How many characters of scripts without spaces a text holds. */
export const countUnspaced = (text: string): number => text.match(everyUnspaced)?.length ?? 0;

/** Matches each character of Chinese and Japanese. */
export const everySyllabic = new RegExp(`[${syllabic}]`, 'gu');
/** Matches each run of letters of Thai, Lao, Khmer or Burmese. */
export const everyAlphabeticRun = new RegExp(`[${alphabetic}]+`, 'gu');
