import type { LibraryDatabase } from '../store/database';
import type { RowRecord } from '../store/records';

/** Ids looked up at once. Asked for side by side they take a fraction of the time of a cursor that steps from one to the next. */
const chunkSize = 500;

/** The rows of these ids that are saved, in the order of the ids. In the transaction that runs, or by itself. */
export async function rowsByIds(library: LibraryDatabase, ids: readonly string[]): Promise<RowRecord[]> {
  const rows: RowRecord[] = [];
  for (let start = 0; start < ids.length; start += chunkSize) {
    const found = await Promise.all(ids.slice(start, start + chunkSize).map((id) => library.rows.get({ id })));
    for (const row of found) if (row) rows.push(row);
  }
  return rows;
}
