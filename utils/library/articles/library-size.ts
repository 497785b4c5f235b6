import type { LibrarySize } from '@/utils/model/library-mark';
import type { Result } from '@/utils/model/result';
import { type LibraryDatabase, theLibrary } from '../store/database';
import type { LibraryFailure } from '../store/library-failure';
import { readCounter } from '../store/meta-counters';
import { asResult } from '../store/transactions';

/** The number of this store; 0 for one that is older than these numbers. */
export function libraryId(library: LibraryDatabase = theLibrary()): Promise<Result<number, LibraryFailure>> {
  return asResult(library, async () => (await readCounter(library, 'libraryId')) ?? 0);
}

/** Which store this is, and how many articles it holds. Takes time with their number: nothing to wait for. */
export function librarySize(library: LibraryDatabase = theLibrary()): Promise<Result<LibrarySize, LibraryFailure>> {
  return asResult(library, () =>
    library.transaction('r', [library.meta, library.rows], async () => ({
      libraryId: (await readCounter(library, 'libraryId')) ?? 0,
      count: await library.rows.count(),
    })),
  );
}

/** What changes with every write, read at the cost of one record: to be watched by whoever wants to look again. */
export function generation(library: LibraryDatabase = theLibrary()): Promise<Result<number, LibraryFailure>> {
  return asResult(library, async () => (await readCounter(library, 'generation')) ?? 0);
}
