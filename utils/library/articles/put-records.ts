import type { Result } from '@/utils/model/result';
import type { Revision, SavedArticle } from '@/utils/model/saved-article';
import { type LibraryDatabase, theLibrary } from '../store/database';
import type { LibraryFailure } from '../store/library-failure';
import type { ImageRecord } from '../store/records';
import { asResult } from '../store/transactions';
import { writeArticles } from './write-articles';

/** A saved article with everything that hangs on it. */
export interface WholeRecord {
  readonly saved: SavedArticle;
  readonly revisions: readonly Revision[];
  readonly images: readonly ImageRecord[];
}

/**
 * Puts records in, in the place of those of the same id, with just the revisions and images they come with; all of them
 * in one transaction or none: hand them in by the hundred.
 */
export function putRecords(
  records: readonly WholeRecord[],
  library: LibraryDatabase = theLibrary(),
): Promise<Result<void, LibraryFailure>> {
  const ids = records.map(({ saved }) => saved.id);
  return asResult(library, () =>
    writeArticles(library, async (writer) => {
      await library.revisions.where('articleId').anyOf(ids).delete();
      await library.images.where('articleId').anyOf(ids).delete();
      for (const { saved } of records) {
        const row = await library.rows.get({ id: saved.id });
        if (row) await writer.replace(row, saved);
        else await writer.add(saved);
      }
      await library.revisions.bulkPut(records.flatMap(({ revisions }) => revisions));
      await library.images.bulkPut(records.flatMap(({ images }) => images));
    }),
  );
}
