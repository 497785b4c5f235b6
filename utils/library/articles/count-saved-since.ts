import type { Result } from '@/utils/model/result';
import { type LibraryDatabase, theLibrary } from '../store/database';
import type { LibraryFailure } from '../store/library-failure';
import { asResult } from '../store/transactions';

/** How many articles were first saved after a time (ISO 8601, UTC); all of them for null. */
export function countSavedSince(
  time: string | null,
  library: LibraryDatabase = theLibrary(),
): Promise<Result<number, LibraryFailure>> {
  return asResult(library, () =>
    time === null ? library.rows.count() : library.rows.where('savedAt').above(time).count(),
  );
}
