import type { Span } from '@/utils/model/article';
import type { QuoteSelector } from '@/utils/model/quote-selector';
import { blockStart, joinBlocks } from './joined-blocks';

/** As in the W3C Web Annotation examples and in Hypothesis: enough to tell equal passages apart. */
export const contextChars = 32;

/** The selector of the passage from the first span's start to the last one's end; null for no span. */
export function selectQuote(texts: readonly string[], spans: readonly Span[]): QuoteSelector | null {
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last) return null;
  const whole = joinBlocks(texts);
  const start = blockStart(texts, first.block) + first.start;
  const end = blockStart(texts, last.block) + last.end;
  if (start >= end) return null;
  return {
    quote: whole.slice(start, end),
    prefix: whole.slice(Math.max(0, start - contextChars), start),
    suffix: whole.slice(end, end + contextChars),
  };
}
