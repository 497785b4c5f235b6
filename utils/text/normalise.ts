// biome-ignore lint/suspicious/noControlCharactersInRegex: the first 128 code points are meant
const isPlain = /^[\x00-\x7f]*$/;

/** The text in lower case, without marks, with straight quotes and single spaces: for comparing, never for showing. */
export function normalise(text: string): string {
  // Most text is plain, and normalising takes most of the time.
  if (isPlain.test(text)) return text.toLowerCase().replace(/`/g, "'").replace(/\s+/g, ' ').trim();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[‘’ʼ`]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
}
