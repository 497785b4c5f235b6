import type { Span } from '@/utils/model/article';

/** What stands between two blocks when an article is read as one text. */
const separator = '\n';

/** The texts of an article's blocks as one text, so that a passage may run over several blocks. */
export const joinBlocks = (texts: readonly string[]): string => texts.join(separator);

/** Where a block begins in the joined text, UTF-16 units. */
export function blockStart(texts: readonly string[], block: number): number {
  return texts.slice(0, block).reduce((sum, text) => sum + text.length + separator.length, 0);
}

/** Where each block begins in the joined text, and where one more would; UTF-16 units. */
export function blockStarts(texts: readonly string[]): readonly number[] {
  const starts = [0];
  for (const text of texts) starts.push((starts.at(-1) ?? 0) + text.length + separator.length);
  return starts;
}

/** A stretch of the joined text as spans, one for each block it touches; `end` exclusive. `starts`: see `blockStarts`. */
export function spansOfStretch(starts: readonly number[], start: number, end: number): Span[] {
  const spans: Span[] = [];
  for (let block = blockAt(starts, start); block < starts.length - 1; block += 1) {
    const offset = starts[block] ?? 0;
    if (offset >= end) break;
    const length = (starts[block + 1] ?? 0) - offset - separator.length;
    const span = { block, start: Math.max(0, start - offset), end: Math.min(length, end - offset) };
    if (span.start < span.end) spans.push(span);
  }
  return spans;
}

/** The block in which a place of the joined text lies, the separator behind it counted in. */
function blockAt(starts: readonly number[], place: number): number {
  let [low, high] = [0, starts.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle;
  }
  return low;
}
