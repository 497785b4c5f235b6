import type { Span } from '@/utils/model/article';

/** Blocks that are drawn together, and again together. */
export const chunkSize = 50;

/** What stands in the text, by the number of each chunk of blocks it stands in, in the order given. */
export function byChunk<Item>(
  items: readonly Item[],
  spansOf: (item: Item) => readonly Span[],
): ReadonlyMap<number, readonly Item[]> {
  const chunks = new Map<number, Item[]>();
  for (const item of items) {
    for (const chunk of new Set(spansOf(item).map(({ block }) => Math.floor(block / chunkSize)))) {
      const inChunk = chunks.get(chunk);
      if (inChunk) inChunk.push(item);
      else chunks.set(chunk, [item]);
    }
  }
  return chunks;
}
