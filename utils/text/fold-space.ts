/** The text with every run of white space, no-break and zero-width characters included, as one space, and trimmed. */
export function foldSpace(text: string): string {
  return text.replace(/[\s\u00a0\u200b\u2060\ufeff]+/g, ' ').trim();
}
