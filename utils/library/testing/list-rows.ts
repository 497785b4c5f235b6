import type { LibraryFilter, LibraryOrder } from '@/utils/model/library-filter';
import { type Result, succeed } from '@/utils/model/result';
import type { LibraryRow } from '../search/library-row';
import { listKeys, rowsByKeys } from '../search/list';
import type { LibraryDatabase } from '../store/database';
import type { LibraryFailure } from '../store/library-failure';

export interface ListRequest {
  readonly filter?: LibraryFilter;
  readonly order?: LibraryOrder;
  readonly offset?: number;
  readonly limit: number;
}

/** A stretch of the list and how long the whole list is, asked for as the library's page does: keys first, then rows. */
export async function listRows(
  { filter, order, offset = 0, limit }: ListRequest,
  library: LibraryDatabase,
): Promise<Result<{ readonly rows: readonly LibraryRow[]; readonly total: number }, LibraryFailure>> {
  const keys = await listKeys(filter, order, library);
  if (!keys.ok) return keys;
  const rows = await rowsByKeys(keys.value.subarray(offset, offset + limit), library);
  return rows.ok ? succeed({ rows: rows.value.flatMap((row) => row ?? []), total: keys.value.length }) : rows;
}

/** How long the list is. */
export async function countRows(
  filter: LibraryFilter,
  library: LibraryDatabase,
): Promise<Result<number, LibraryFailure>> {
  const keys = await listKeys(filter, undefined, library);
  return keys.ok ? succeed(keys.value.length) : keys;
}
