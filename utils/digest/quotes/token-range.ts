import type { Quotation } from './find-quotations';
import type { LaidBlock } from './speech-block';

/** The tokens of a quotation with its marks, `to` exclusive. */
export function tokenRange({ tokens }: LaidBlock, { span }: Pick<Quotation, 'span'>): readonly [number, number] {
  const from = Math.max(
    0,
    tokens.findIndex(({ end }) => end > span.start - 1),
  );
  let to = from;
  while (to < tokens.length && (tokens[to]?.start ?? 0) <= span.end) to++;
  while (to > from + 1 && (tokens[to - 1]?.start ?? 0) > span.end) to--;
  return [from, to];
}
