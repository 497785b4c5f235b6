import type { Article } from '@/utils/model/article';
import type { Result } from '@/utils/model/result';
import type { SavedArticle } from '@/utils/model/saved-article';
import { type LibraryDatabase, theLibrary } from '../store/database';
import type { LibraryFailure } from '../store/library-failure';
import { asResult } from '../store/transactions';
import { findPlace, type SavedBeside } from './find-place';
import { articleOfRow } from './row-of-article';

/** What the library holds of an article that is open in a tab. */
export interface FoundArticle {
  /** null if it is not saved, or its text was lost. One in the trash is found too. */
  readonly saved: SavedArticle | null;
  /** Another article stands under the address this page states; null if none does. */
  readonly beside: SavedBeside | null;
}

/** The saved form of an article, found where a save would put it. */
export function findSaved(
  article: Article,
  library: LibraryDatabase = theLibrary(),
): Promise<Result<FoundArticle, LibraryFailure>> {
  return asResult(library, () =>
    library.transaction('r', library.rows, library.bodies, async (): Promise<FoundArticle> => {
      const { row, body, beside } = await findPlace(library, article);
      return { saved: row && body ? articleOfRow(row, body) : null, beside };
    }),
  );
}
