import type { ImportItem } from './import-item';

/** What is in memory at once, in the bytes that the items say they take. */
const maxWeight = 16 * 1024 * 1024;

/** The items by the hundred or whatever the size, fewer where they weigh much; none is empty. */
export async function* batches<Item extends ImportItem>(
  items: AsyncIterable<Item>,
  size: number,
): AsyncGenerator<Item[]> {
  let batch: Item[] = [];
  let weight = 0;
  for await (const item of items) {
    batch.push(item);
    weight += (item.kind === 'record' && item.weight) || 0;
    if (batch.length < size && weight < maxWeight) continue;
    yield batch;
    batch = [];
    weight = 0;
  }
  if (batch.length > 0) yield batch;
}
