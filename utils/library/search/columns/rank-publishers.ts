import type { LibraryDatabase } from '../../store/database';

/** Publishers' places in the alphabet, by value number. */
export type PublisherRanks = ReadonlyMap<number, number>;

const cache = new WeakMap<LibraryDatabase, PublisherRanks>();

/** Publishers in the order of the reader's own alphabet. They are only ever added, so their number tells whether any is new. In a transaction over values. */
export async function rankPublishers(library: LibraryDatabase): Promise<PublisherRanks> {
  const publishers = library.values.where('[kind+label]').between(['publisher', ''], ['publisher', '\uffff']);
  const cached = cache.get(library);
  if (cached && cached.size === (await publishers.count())) return cached;
  const records = await publishers.toArray();
  const collator = new Intl.Collator();
  records.sort((a, b) => collator.compare(a.label, b.label));
  const ranks = new Map(records.map(({ value }, rank) => [value, rank]));
  cache.set(library, ranks);
  return ranks;
}
