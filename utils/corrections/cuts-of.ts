import { contextChars, selectQuote } from '@/utils/anchor/select-quote';
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
  for (const [block, text] of texts.entries()) {
    const same = places.get(text);
    if (same) same.push(block);
    else places.set(text, [block]);
  }
  const taken = new Map<number, Cut>();
  for (const cut of cuts) {
    let best: { block: number; agreed: number } | null = null;
    for (const block of places.get(cut.passage.quote) ?? []) {
      if (taken.has(block)) continue;
      const agreed = agreement(texts, block, cut.passage);
      if (!best || agreed > best.agreed) best = { block, agreed };
    }
    if (best) taken.set(best.block, cut);
  }
  return [...taken].sort(([a], [b]) => a - b).map(([block, cut]) => ({ block, cut }));
}

/** What stands around a block is found in as many blocks on either side: of the rest of the article nothing is read. */
const blocksAround = contextChars;

/** How many units of what stands around the passage stand around the block. */
function agreement(texts: readonly string[], block: number, passage: QuoteSelector): number {
  const first = Math.max(0, block - blocksAround);
  const near = texts.slice(first, block + blocksAround + 1);
  const around = selectQuote(near, [{ block: block - first, start: 0, end: texts[block]?.length ?? 0 }]);
  if (!around) return 0;
  const before = sharedStart([...around.prefix].reverse(), [...passage.prefix].reverse());
  return before + sharedStart([...around.suffix], [...passage.suffix]);
}

function sharedStart(a: readonly string[], b: readonly string[]): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}
