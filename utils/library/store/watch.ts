import { liveQuery, type Subscription } from 'dexie';
import type { Result } from '@/utils/model/result';
import { type LibraryDatabase, openLibrary, theLibrary } from './database';
import type { LibraryFailure } from './library-failure';

/**
 * Runs a query of the library now and again after every change to what it read, in this tab or another, until the
 * function it gives back is called. The query is one of the functions of utils/library.
 */
export function watch<Value>(
  query: () => Promise<Result<Value, LibraryFailure>>,
  onChange: (value: Value) => void,
  onError: (failure: LibraryFailure) => void,
  library: LibraryDatabase = theLibrary(),
): () => void {
  let subscription: Subscription | null = null;
  let isStopped = false;
  const start = () => {
    if (isStopped) return;
    // Only in an async function does Dexie follow a transaction through awaits that touch no table (seen in Chromium with facets).
    subscription = liveQuery(async () => await query()).subscribe({
      next: (result) => (result.ok ? onChange(result.value) : onError(result.error)),
      error: (error: unknown) => {
        throw error;
      },
    });
  };
  // A query sees later changes only if it runs on a store that is open already. One that fails to open reports it itself.
  openLibrary(library).then(start, start);
  // Another page upgrades or deletes the store: nothing more will come, and the page must say so.
  const stopListening = library.onLost((event) => {
    if (event === 'superseded') onError({ kind: 'newer-version', message: 'a newer version took over the store' });
    if (event === 'deleted') onError({ kind: 'unavailable', message: 'the store was deleted by another page' });
  });
  return () => {
    isStopped = true;
    subscription?.unsubscribe();
    stopListening();
  };
}
