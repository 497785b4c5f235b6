import type { Article, Span } from '@/utils/model/article';
import type { Passage } from '@/utils/model/page-request';

/** As much as tells two occurrences of one sentence apart; the W3C annotation model leaves the length open. */
const contextChars = 32;

/** The words at a span with what stands around them in their block; null if the span lies outside the article. */
export function passageOf(article: Article, { block, start, end }: Span): Passage | null {
  const text = article.blocks[block]?.text;
  if (text === undefined || start < 0 || start >= end || end > text.length) return null;
  return {
    text: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - contextChars), start),
    suffix: text.slice(end, end + contextChars),
  };
}
