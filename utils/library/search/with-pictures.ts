import type { LibraryDatabase } from '../store/database';
import type { RowRecord } from '../store/records';
import { type LibraryRow, libraryRow } from './library-row';

/** Up to so many articles are asked about one by one; of more all keys are read, some 20 bytes for each image kept. */
const fewRows = 200;

/** Rows as lists show them, in the same order, with whether an image of the article is kept. Null for one that is gone or damaged. */
export async function withPictures(
  library: LibraryDatabase,
  rows: readonly (RowRecord | undefined)[],
): Promise<(LibraryRow | null)[]> {
  const pictured = await idsWithImages(
    library,
    rows.flatMap((row) => row?.id ?? []),
  );
  return rows.map((row) => libraryRow(row, pictured));
}

async function idsWithImages(library: LibraryDatabase, ids: readonly string[]): Promise<ReadonlySet<string>> {
  // Where no image is kept at all, nothing is asked row by row.
  if ((await library.images.limit(1).primaryKeys()).length === 0) return new Set();
  if (ids.length > fewRows) return new Set((await library.images.toCollection().primaryKeys()).map(([id]) => id));
  const counts = await Promise.all(ids.map((id) => library.images.where('articleId').equals(id).count()));
  return new Set(ids.filter((_, at) => (counts[at] ?? 0) > 0));
}
