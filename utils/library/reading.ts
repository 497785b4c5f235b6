import type { Result } from '../model/result';
import { attempt } from './attempt';
import { type Columns, loadColumns } from './columns/load-columns';
import type { LibraryDatabase } from './database';
import type { LibraryFailure } from './library-failure';
import { rebuildColumns } from './rebuild';
import { allDone } from './records';

/**
 * Runs a query in one reading transaction, so that all it sees is of one moment, with the columns at hand. Where the
 * columns are not complete (after an upgrade), they are built first: a second for 10,000 articles.
 */
export function reading<Value>(
  library: LibraryDatabase,
  query: (columns: Columns) => Promise<Value>,
): Promise<Result<Value, LibraryFailure>> {
  const run = () =>
    library.transaction('r', library.tables, async () => {
      if ((await library.meta.get('columnsUpTo'))?.value !== allDone) return { isComplete: false } as const;
      return { isComplete: true, value: await query(await loadColumns(library)) } as const;
    });
  return attempt(library, async () => {
    let outcome = await run();
    while (!outcome.isComplete) {
      await rebuildColumns(library);
      outcome = await run();
    }
    return outcome.value;
  });
}
