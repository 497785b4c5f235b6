import { selectQuote } from '@/utils/anchor/select-quote';
import type { Article } from '@/utils/model/article';
import type { Correction } from '@/utils/model/correction';
import type { QuoteSelector } from '@/utils/model/quote-selector';

export type Cut = Extract<Correction, { kind: 'cut' }>;

/** A cut and the block of the page's article that it takes out. */
export interface CutPlace {
  readonly cut: Cut;
  readonly block: number;
}

/**
 * Which blocks the reader cut out, in the order of the text. A block is one by the very words it had: where the page has
 * changed a word of it, it says something else, and stays. Of equal blocks, the one with the same words around it.
 */
export function cutsOf({ blocks }: Pick<Article, 'blocks'>, corrections: readonly Correction[]): readonly CutPlace[] {
  const cuts = corrections.filter((each) => each.kind === 'cut');
  if (cuts.length === 0) return [];
  const texts = blocks.map(({ text }) => text);
  const places = new Map<string, number[]>();
  for (const [block, text] of texts.entries()) places.set(text, [...(places.get(text) ?? []), block]);
  const taken = new Map<number, Cut>();
  for (const cut of cuts) {
    const free = (places.get(cut.passage.quote) ?? []).filter((block) => !taken.has(block));
    const [first, ...others] = free;
    if (first === undefined) continue;
    const block = others.reduce(
      (best, other) => (agreement(texts, other, cut.passage) > agreement(texts, best, cut.passage) ? other : best),
      first,
    );
    taken.set(block, cut);
  }
  return [...taken].sort(([a], [b]) => a - b).map(([block, cut]) => ({ block, cut }));
}

/** How many units of what stands around the passage stand around the block. */
function agreement(texts: readonly string[], block: number, passage: QuoteSelector): number {
  const around = selectQuote(texts, [{ block, start: 0, end: texts[block]?.length ?? 0 }]);
  if (!around) return 0;
  const before = sharedStart([...around.prefix].reverse(), [...passage.prefix].reverse());
  return before + sharedStart([...around.suffix], [...passage.suffix]);
}

function sharedStart(a: readonly string[], b: readonly string[]): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}
