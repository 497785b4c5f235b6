/**
 * Plain letters, and the spaces, dashes, quotation marks and dots of print (U+00A0, U+2010 to U+2027), which fold to a
 * space as they are.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the first 128 code points are meant
const isPlain = /^[\x00-\x7f\u00a0\u2010-\u2027]*$/;

/** The text for comparing: no marks, lower case, letters and digits only, single spaces between. */
export function foldText(text: string): string {
  // Most text is plain, and normalising takes most of the time.
  if (isPlain.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
