import { fail, type Result, succeed } from '@/utils/model/result';
import { type LibraryDatabase, openLibrary } from './database';
import { failureOf, type LibraryFailure } from './library-failure';

/** What the work gives back, or the named failure that kept it from being done. An error that is none of these is a bug and is thrown. */
export async function attempt<Value>(
  library: LibraryDatabase,
  work: () => PromiseLike<Value>,
): Promise<Result<Value, LibraryFailure>> {
  try {
    // Not awaited where it is open: liveQuery loses sight of a query that first waits for a promise that is not Dexie's.
    if (!library.isOpen()) await openLibrary(library);
    return succeed(await work());
  } catch (error) {
    const failure = failureOf(error);
    if (failure) return fail(failure);
    throw error;
  }
}
