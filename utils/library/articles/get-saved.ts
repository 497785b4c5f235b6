import type { Result } from '@/utils/model/result';
import type { SavedArticle } from '@/utils/model/saved-article';
import { type LibraryDatabase, theLibrary } from '../store/database';
import type { LibraryFailure } from '../store/library-failure';
import { asResult } from '../store/transactions';
import { articleOfRow } from './row-of-article';

/** The article kept under this key; null if none is, or its text was lost. */
export function getSaved(
  id: string,
  library: LibraryDatabase = theLibrary(),
): Promise<Result<SavedArticle | null, LibraryFailure>> {
  return asResult(library, () => readArticle(library, id));
}

function readArticle(library: LibraryDatabase, id: string): PromiseLike<SavedArticle | null> {
  return library.transaction('r', library.rows, library.bodies, async () => {
    const row = await library.rows.get({ id });
    const body = row && (await library.bodies.get(row.doc));
    return row && body ? articleOfRow(row, body) : null;
  });
}
