import { textSegments } from '../reader/text-segments';
import type { HitModel } from './hit-model';

/** The sentence a search found, with the words it found marked. */
export function MarkedLine({ hit }: { hit: HitModel }) {
  const segments = textSegments(
    hit.text,
    hit.ranges.map(({ start, end }) => ({ start, end, style: true })),
  );
  return (
    <p class="row-summary row-hit" dir="auto">
      {segments.map(({ start, text, styles }) => (styles.length > 0 ? <mark key={start}>{text}</mark> : text))}
    </p>
  );
}
