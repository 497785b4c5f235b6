import type { Result } from '@/utils/model/result';
import type { LibraryDatabase } from '../store/database';
import type { LibraryFailure } from '../store/library-failure';
import { allDone } from '../store/records';
import { asResult } from '../store/transactions';
import { type Columns, DamagedColumnsError, loadColumns } from './columns/load-columns';

/** What mends the columns is seldom needed, and loaded then. */
const mending = () => import('./rebuild');

/**
 * Runs a query in one reading transaction, so that all it sees is of one moment, with the columns at hand. Where the
 * columns are not complete (after an upgrade), they are built first: a second for 10,000 articles.
 */
export function queryColumns<Value>(
  library: LibraryDatabase,
  query: (columns: Columns) => Promise<Value>,
): Promise<Result<Value, LibraryFailure>> {
  const run = () =>
    library.transaction('r', library.tables, async () => {
      if ((await library.meta.get('columnsUpTo'))?.value !== allDone) return { isComplete: false } as const;
      return { isComplete: true, value: await query(await loadColumns(library)) } as const;
    });
  return asResult(library, async () => {
    let outcome = await healing(library, run);
    while (!outcome.isComplete) {
      await (await mending()).rebuildColumns(library);
      outcome = await run();
    }
    return outcome.value;
  });
}

/** Runs once; where the columns turn out to be damaged, empties them, so that they are built again. */
async function healing<Value>(
  library: LibraryDatabase,
  run: () => PromiseLike<Value>,
): Promise<Value | { readonly isComplete: false }> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof DamagedColumnsError)) throw error;
    await (await mending()).clearColumns(library);
    return { isComplete: false };
  }
}
