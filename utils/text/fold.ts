/**
 * Texts made alike for comparing, never for showing. Which fold, by what has to be alike:
 *
 * - `foldSpace`: all but the white space.
 * - `straightQuotes`: all but the kind of quotation mark.
 * - `normalise`: what is said, punctuation included: no case, no marks, straight quotation marks.
 * - `foldText`: the words alone: no case, no marks, no punctuation.
 *
 * Two rooms fold by rules of their own, on top of these: the search index keeps the marks without which a word is
 * another (search/index/fold-term.ts), names are brought to Latin letters (across/persons/folded-name.ts).
 */

// biome-ignore lint/suspicious/noControlCharactersInRegex: the first 128 code points are meant
const isAscii = /^[\x00-\x7f]*$/;
/**
 * Plain letters, and the spaces, dashes, quotation marks and dots of print (U+00A0, U+2010 to U+2027), which fold to a
 * space as they are.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the first 128 code points are meant
const isPlain = /^[\x00-\x7f\u00a0\u2010-\u2027]*$/;

/** The text with every run of white space, no-break and zero-width characters included, as one space, and trimmed. */
export function foldSpace(text: string): string {
  return text.replace(/[\s\u00a0\u200b\u2060\ufeff]+/g, ' ').trim();
}

/** The text with `"` and `'` in the place of all other quotation marks. */
export function straightQuotes(text: string): string {
  return text.replace(/[“”„«»‟]\u202f?/g, '"').replace(/[‘’‚ʼ′`]/g, "'");
}

/** The text in lower case, without accents and other combining marks; compatibility forms (full width, ligatures) resolved. */
export function withoutMarks(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

/** The text in lower case, without marks, with straight quotes and single spaces. */
export function normalise(text: string): string {
  // Most text is plain, and normalising takes most of the time.
  const folded = isAscii.test(text) ? text.toLowerCase().replace(/`/g, "'") : straightQuotes(withoutMarks(text));
  return folded.replace(/\s+/g, ' ').trim();
}

/** The text without marks, in lower case, letters and digits only, single spaces between. */
export function foldText(text: string): string {
  const folded = isPlain.test(text)
    ? text.toLowerCase().replace(/[^a-z0-9]+/g, ' ')
    : withoutMarks(text).replace(/[^\p{L}\p{N}]+/gu, ' ');
  return folded.trim();
}
