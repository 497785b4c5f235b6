import type { Result } from '@/utils/model/result';
import { attempt } from '../attempt';
import type { LibraryDatabase } from '../database';
import type { LibraryFailure } from '../library-failure';
import { type RebuildProgress, rebuildConnections } from '../rebuild';
import { allDone } from '../records';

/** Runs a query over people, topics and stories in one reading transaction; what a library saved before misses is built first. */
export function connecting<Value>(
  library: LibraryDatabase,
  query: () => PromiseLike<Value>,
  onProgress?: (progress: RebuildProgress) => void,
): Promise<Result<Value, LibraryFailure>> {
  const run = () =>
    library.transaction('r', library.tables, async () => {
      if ((await library.meta.get('connectionsUpTo'))?.value !== allDone) return { isComplete: false } as const;
      return { isComplete: true, value: await query() } as const;
    });
  return attempt(library, async () => {
    let outcome = await run();
    while (!outcome.isComplete) {
      await rebuildConnections(library, onProgress);
      outcome = await run();
    }
    return outcome.value;
  });
}

/** Builds people, topics and stories of a library saved before; a moment where there is nothing to do. */
export function prepareConnections(
  library: LibraryDatabase,
  onProgress?: (progress: RebuildProgress) => void,
): Promise<Result<void, LibraryFailure>> {
  return connecting(library, async () => undefined, onProgress);
}
