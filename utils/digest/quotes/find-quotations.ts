import type { Span } from '@/utils/model/article';
import { countUnspaced } from '@/utils/text/scripts';
import type { Prose } from '../prose';
import { scanQuoteMarks } from './scan-quote-marks';

/** A direct quotation before anybody is named for it. */
export interface Quotation {
  readonly text: string;
  readonly span: Span;
  readonly continues: boolean;
}

/** Words below which a stretch in marks is a title, a nickname or a scare quote. The annotators of the gold set the same bar. */
const minWords = 3;
/** Letters that do for one word in scripts without spaces. */
const charsPerWord = 2;

/** All direct quotations in page order, without their marks, verbatim. */
export function findQuotations(prose: Prose): Quotation[] {
  const found: Quotation[] = [];
  let isRunning = false;
  for (const block of prose.blocks) {
    if (block.kind === 'heading') continue;
    const stretches = scanQuoteMarks(block.text, prose.pack.quotation);
    const inBlock: Quotation[] = [];
    for (const [index, stretch] of stretches.entries()) {
      const [start, end] = trim(block.text, stretch.start, stretch.end);
      const text = block.text.slice(start, end);
      if (!isQuotation(text)) continue;
      const runsOn = isRunning && index === 0 && /^\s*.?$/.test(block.text.slice(0, stretch.start));
      const continues =
        runsOn || (inBlock.length > 0 && isSplit(block.text, inBlock.at(-1)?.span.end ?? 0, stretch.start));
      inBlock.push({ text, span: { block: block.index, start, end }, continues });
    }
    found.push(...inBlock);
    isRunning = stretches.at(-1)?.isOpen ?? false;
  }
  return found;
}

function trim(text: string, from: number, to: number): [number, number] {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return [start, end];
}

function isQuotation(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const unspacedChars = countUnspaced(text);
  if (words.length + unspacedChars / charsPerWord < minWords) return false;
  return !isTitle(words);
}

/** "The Tortured Poets Department": every word but the small ones begins with a capital. */
function isTitle(words: readonly string[]): boolean {
  const large = words.filter((word) => word.length > 3 || /^\p{Lu}/u.test(word));
  return (
    large.length >= 2 &&
    words.length <= 10 &&
    large.every((word) => /^[^\p{L}]*[\p{Lu}\p{N}]/u.test(word)) &&
    words.slice(1).some((word) => /^\p{Lu}\p{Ll}/u.test(word))
  );
}

/** Only a short "he said" between two quotations: the second goes on where the first broke off. */
function isSplit(text: string, from: number, to: number): boolean {
  const between = text
    .slice(from, to)
    .replace(/["“”'’‘«»]/g, '')
    .trim();
  return between.length < 120 && /,$/.test(between);
}
