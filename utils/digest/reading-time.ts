/** Words a minute that adults read silently (Brysbaert 2019, non-fiction in English). */
const wordsPerMinute = 238;
/** Letters a minute in Chinese and Japanese (Trauzettel-Klosinski and Dietz 2012, Chinese 255, Japanese 357). */
const lettersPerMinute = 300;

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** Words of a text (letters where the script sets no spaces) and whole minutes to read them, at least 1. */
export function readingTime(text: string): { wordCount: number; readingMinutes: number } {
  const letters = text.match(unspaced)?.length ?? 0;
  const spaced = letters > 0 ? text.replace(unspaced, ' ') : text;
  const words = spaced.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu)?.length ?? 0;
  const minutes = words / wordsPerMinute + letters / lettersPerMinute;
  return { wordCount: words + letters, readingMinutes: Math.max(1, Math.round(minutes)) };
}
