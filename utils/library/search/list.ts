import { type LibraryFilter, type LibraryOrder, newestFirst } from '@/utils/model/library-filter';
import type { Result } from '@/utils/model/result';
import { inQueue } from '../articles/queue-places';
import { type LibraryDatabase, theLibrary } from '../store/database';
import type { LibraryFailure } from '../store/library-failure';
import { asResult } from '../store/transactions';
import { filterMask, type Mask } from './columns/filter-mask';
import { orderDocs } from './columns/order-docs';
import type { LibraryRow } from './library-row';
import { queryColumns } from './query-columns';
import { withPictures } from './with-pictures';

/** The keys of all articles that match, in order: four bytes each, so that a virtual list can know 50,000 of them. */
export function listKeys(
  filter: LibraryFilter = {},
  order: LibraryOrder = newestFirst,
  library: LibraryDatabase = theLibrary(),
): Promise<Result<Uint32Array, LibraryFailure>> {
  return queryColumns(library, async (columns) => {
    const mask = await filterMask(library, columns, filter);
    return filter.shelf === 'queue' ? queuedDocs(library, mask) : orderDocs(library, columns, mask, order);
  });
}

/** The docs of the mask that are to be read next, in the reader's order. */
async function queuedDocs(library: LibraryDatabase, mask: Mask): Promise<Uint32Array> {
  const inOrder = await inQueue(library).primaryKeys();
  return Uint32Array.from(inOrder.filter((doc) => mask[doc]));
}

/** The rows of these keys, one for each in the same order; null for one that is no longer saved. */
export function rowsByKeys(
  keys: ArrayLike<number>,
  library: LibraryDatabase = theLibrary(),
): Promise<Result<readonly (LibraryRow | null)[], LibraryFailure>> {
  return asResult(library, async () => {
    const rows = await library.rows.bulkGet(Array.from(keys));
    return withPictures(library, rows);
  });
}
