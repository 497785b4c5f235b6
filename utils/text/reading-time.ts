import { everyAlphabeticRun, everySyllabic } from './scripts';

/** Words a minute that adults read silently (Brysbaert 2019, non-fiction in English). */
const wordsPerMinute = 238;
/** Letters a minute in Chinese and Japanese (Trauzettel-Klosinski and Dietz 2012, Chinese 255, Japanese 357). */
const lettersPerMinute = 300;

const segmenter = new Intl.Segmenter('th', { granularity: 'word' });

/**
 * Words of a text (letters in Chinese and Japanese) and whole minutes to read them, at least 1.
 *
 * In Thai, Lao, Khmer and Burmese, which set no spaces either, words as Intl.Segmenter finds them.
 */
export function readingTime(text: string): { wordCount: number; readingMinutes: number } {
  const letters = text.match(everySyllabic)?.length ?? 0;
  const rest = letters > 0 ? text.replace(everySyllabic, ' ') : text;
  let words = 0;
  const spaced = rest.replace(everyAlphabeticRun, (run) => {
    words += wordsOfRun(run);
    return ' ';
  });
  words += spaced.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu)?.length ?? 0;
  const minutes = words / wordsPerMinute + letters / lettersPerMinute;
  return { wordCount: words + letters, readingMinutes: Math.max(1, Math.round(minutes)) };
}

function wordsOfRun(run: string): number {
  return [...segmenter.segment(run)].filter(({ isWordLike }) => isWordLike).length;
}
