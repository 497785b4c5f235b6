import type { LibraryFailure } from '@/utils/library/store/library-failure';
import { type Result, succeed } from '@/utils/model/result';
import type { ListedLibrary } from './library-ports';

/** The ids of the articles of these rows, in order; those that are gone meanwhile are left out. */
export async function idsByKeys(
  library: Pick<ListedLibrary, 'rowsByKeys'>,
  keys: ArrayLike<number>,
): Promise<Result<readonly string[], LibraryFailure>> {
  const rows = await library.rowsByKeys(keys);
  return rows.ok ? succeed(rows.value.flatMap((row) => row?.id ?? [])) : rows;
}
