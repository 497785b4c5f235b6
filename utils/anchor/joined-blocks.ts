import type { Span } from '@/utils/model/article';

/** What stands between two blocks when an article is read as one text. */
const separator = '\n';

/** The texts of an article's blocks as one text, so that a passage may run over several blocks. */
export const joinBlocks = (texts: readonly string[]): string => texts.join(separator);

/** Where a block begins in the joined text, UTF-16 units. */
export function blockStart(texts: readonly string[], block: number): number {
  return texts.slice(0, block).reduce((sum, text) => sum + text.length + separator.length, 0);
}

/** A stretch of the joined text as spans, one for each block it touches; `end` exclusive. */
export function spansOfStretch(texts: readonly string[], start: number, end: number): Span[] {
  const spans: Span[] = [];
  let offset = 0;
  for (let block = 0; block < texts.length && offset < end; block += 1) {
    const { length } = texts[block] ?? '';
    const span = { block, start: Math.max(0, start - offset), end: Math.min(length, end - offset) };
    if (span.start < span.end) spans.push(span);
    offset += length + separator.length;
  }
  return spans;
}
