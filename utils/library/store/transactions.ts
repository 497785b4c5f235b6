import { fail, type Result, succeed } from '@/utils/model/result';
import { type LibraryDatabase, openLibrary } from './database';
import { failureOf, type LibraryFailure } from './library-failure';

/**
 * Dexie follows its transactions and live queries through promises of its own making. Three rules keep it from losing
 * its way; each was paid for with a bug.
 *
 * 1. Do not await a promise that is not Dexie's before the first read of a live query. Dexie then loses sight of the
 *    query: it runs once and never again. So `asResult` awaits the opening of the store only if it is not open yet.
 * 2. Do not await foreign promises again and again inside a transaction: it ends early. So `MetaCounters` reads all
 *    counters at the start, answers from memory, and writes at the end.
 * 3. Do not write inside a live query: Dexie throws ReadOnlyError. What a query finds missing is made
 *    `inTaskOfItsOwn`. And hand `liveQuery` an async function: only there does Dexie follow a transaction through awaits
 *    that touch no table (see watch.ts).
 */

/** What the work gives back, or the named failure that kept it from being done. Any other error is a bug and is thrown. */
export async function asResult<Value>(
  library: LibraryDatabase,
  work: () => PromiseLike<Value>,
): Promise<Result<Value, LibraryFailure>> {
  try {
    if (!library.isOpen()) await openLibrary(library);
    return succeed(await work());
  } catch (error) {
    const failure = failureOf(error);
    if (failure) return fail(failure);
    throw error;
  }
}

/** Runs the work outside of any query or transaction that is under way, and gives back what it gives. */
export const inTaskOfItsOwn = <Value>(work: () => PromiseLike<Value>): Promise<Value> =>
  new Promise<Value>((resolve, reject) => setTimeout(() => work().then(resolve, reject), 0));
