import type { Result } from '@/utils/model/result';
import { type LibraryDatabase, theLibrary } from '../store/database';
import type { LibraryFailure } from '../store/library-failure';
import { asResult } from '../store/transactions';
import { rowsByIds } from './rows-by-ids';

/** Where the articles of these ids were read, by id; without those that are not saved any more. */
export function addressesOf(
  ids: readonly string[],
  library: LibraryDatabase = theLibrary(),
): Promise<Result<ReadonlyMap<string, string>, LibraryFailure>> {
  return asResult(library, async () => {
    const rows = await rowsByIds(library, [...new Set(ids)]);
    return new Map(rows.map(({ id, url }) => [id, url]));
  });
}
