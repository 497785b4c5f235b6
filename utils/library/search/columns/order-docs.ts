import type { LibraryOrder, SortKey } from '@/utils/model/library-filter';
import type { LibraryDatabase } from '../../store/database';
import type { Mask } from './filter-mask';
import type { Columns } from './load-columns';
import { type PublisherRanks, rankPublishers } from './rank-publishers';

/** The docs of a mask in the order of a list. In a transaction over values. */
export async function orderDocs(
  library: LibraryDatabase,
  columns: Columns,
  mask: Mask,
  { sort, isReversed = false }: LibraryOrder,
): Promise<Uint32Array> {
  const ranks = sort === 'publisher' ? await rankPublishers(library) : noRanks;
  const all = orderOf(columns, sort, isReversed, ranks);
  const docs = new Uint32Array(all.length);
  let count = 0;
  // Plain loops: this runs as a page opens, before anything is compiled, and once for each article.
  for (let place = 0; place < all.length; place += 1) {
    const doc = all[place] ?? 0;
    if (mask[doc]) docs[count++] = doc;
  }
  return docs.slice(0, count);
}

const noRanks: PublisherRanks = new Map();

function orderOf(columns: Columns, sort: SortKey, isReversed: boolean, ranks: PublisherRanks): Uint32Array {
  const key = `${sort} ${isReversed}`;
  const known = columns.orders.get(key);
  if (known) return known;
  const sorted =
    sort === 'saved'
      ? bySaving(columns, isReversed)
      : sortBy(newestFirst(columns).slice(), keysOf(columns, sort, ranks), isReversed);
  columns.orders.set(key, sorted);
  return sorted;
}

/** All docs, the last saved first; not to be changed. */
export const newestFirst = (columns: Columns): Uint32Array => orderOf(columns, 'saved', false, noRanks);

const bySaving = (columns: Columns, isReversed: boolean): Uint32Array =>
  isReversed ? newestFirst(columns).slice().reverse() : sortByTime(columns);

/** Docs are numbered as they come, so mostly this only turns them round. */
function sortByTime({ length, saved }: Columns): Uint32Array {
  const docs = new Uint32Array(length);
  let isSorted = true;
  let before = 0;
  for (let place = 0; place < length; place += 1) {
    const doc = length - 1 - place;
    docs[place] = doc;
    const time = saved[doc] ?? 0;
    // Places never used hold 0: behind the last doc, or where everything was once erased.
    if (before !== 0 && before < time) isSorted = false;
    before = time;
  }
  return isSorted ? docs : docs.sort((a, b) => at(saved, b) - at(saved, a) || b - a);
}

/** What to sort by, smallest first; NaN if not known. */
function keysOf({ length, published, publisher, words }: Columns, sort: SortKey, ranks: PublisherRanks): Float64Array {
  return Float64Array.from({ length }, (_, doc) => {
    if (sort === 'length') return at(words, doc);
    if (sort === 'published') return -at(published, doc);
    return ranks.get(at(publisher, doc)) ?? Number.NaN;
  });
}

/** Sorts docs by their keys; equal ones stay as they are, those without a key come last either way. */
function sortBy(docs: Uint32Array, keys: Float64Array, isReversed: boolean): Uint32Array {
  const direction = isReversed ? -1 : 1;
  const places = new Uint32Array(docs.length);
  for (const [place, doc] of docs.entries()) places[doc] = place;
  return docs.sort((a, b) => {
    const [x, y] = [at(keys, a), at(keys, b)];
    const hasNone = Number(Number.isNaN(x)) - Number(Number.isNaN(y));
    return hasNone || (Number.isNaN(x) ? 0 : direction * (x - y)) || at(places, a) - at(places, b);
  });
}

const at = (numbers: Float64Array | Uint32Array, place = 0): number => numbers[place] ?? 0;
