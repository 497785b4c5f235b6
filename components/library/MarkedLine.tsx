import type { MatchRange } from '@/utils/library/search/search';
import { textSegments } from '@/utils/text/text-segments';

/** A line of text with the words that a search found in it marked. */
export function MarkedLine({ text, ranges }: { text: string; ranges: readonly MatchRange[] }) {
  const segments = textSegments(
    text,
    ranges.map(({ start, end }) => ({ start, end, style: true })),
  );
  return <>{segments.map(({ start, text, styles }) => (styles.length > 0 ? <mark key={start}>{text}</mark> : text))}</>;
}
