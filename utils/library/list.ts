import type { Result } from '../model/result';
import { attempt } from './attempt';
import { type LibraryDatabase, theLibrary } from './database';
import type { LibraryFailure } from './library-failure';
import { type LibraryFilter, type LibraryOrder, newestFirst } from './library-filter';
import { type LibraryRow, libraryRow } from './library-row';
import { compareRows, matchesFilter } from './matches-filter';

/** The keys of all articles that match, in order: four bytes each, so that a virtual list can know 50,000 of them. */
export function listKeys(
  filter: LibraryFilter = {},
  order: LibraryOrder = newestFirst,
  library: LibraryDatabase = theLibrary(),
): Promise<Result<Uint32Array, LibraryFailure>> {
  return attempt(library, async () => {
    const rows = await library.rows.filter((row) => matchesFilter(row, filter)).toArray();
    rows.sort((a, b) => compareRows(a, b, order));
    return Uint32Array.from(rows, (row) => row.doc);
  });
}

/** The rows of these keys, one for each in the same order; null for one that is no longer saved. */
export function rowsByKeys(
  keys: ArrayLike<number>,
  library: LibraryDatabase = theLibrary(),
): Promise<Result<readonly (LibraryRow | null)[], LibraryFailure>> {
  return attempt(library, async () => {
    const rows = await library.rows.bulkGet(Array.from(keys));
    return rows.map((row) => (row ? libraryRow(row) : null));
  });
}

export interface ListRequest {
  readonly filter?: LibraryFilter;
  readonly order?: LibraryOrder;
  readonly offset?: number;
  readonly limit: number;
}

/** A stretch of the list, and how long the whole list is. */
export function listRows(
  { filter = {}, order = newestFirst, offset = 0, limit }: ListRequest,
  library: LibraryDatabase = theLibrary(),
): Promise<Result<{ readonly rows: readonly LibraryRow[]; readonly total: number }, LibraryFailure>> {
  return attempt(library, async () => {
    const rows = await library.rows.filter((row) => matchesFilter(row, filter)).toArray();
    rows.sort((a, b) => compareRows(a, b, order));
    return { rows: rows.slice(offset, offset + limit).map(libraryRow), total: rows.length };
  });
}

export function countRows(
  filter: LibraryFilter = {},
  library: LibraryDatabase = theLibrary(),
): Promise<Result<number, LibraryFailure>> {
  return attempt(library, () => library.rows.filter((row) => matchesFilter(row, filter)).count());
}
