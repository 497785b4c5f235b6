import type { Span } from '@/utils/model/article';
import type { LaidBlock } from './speech-block';

/** The first token that ends at a place of the block's text or behind it, by bisection; the number of tokens where none does. */
export function tokenAt({ tokens }: Pick<LaidBlock, 'tokens'>, place: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The tokens of a quotation with its marks, `to` exclusive. */
export function tokenRange(laid: LaidBlock, { span }: { readonly span: Span }): readonly [number, number] {
  const { tokens } = laid;
  const from = tokenAt(laid, span.start) % Math.max(1, tokens.length);
  let to = from;
  while (to < tokens.length && (tokens[to]?.start ?? 0) <= span.end) to++;
  while (to > from + 1 && (tokens[to - 1]?.start ?? 0) > span.end) to--;
  return [from, to];
}
