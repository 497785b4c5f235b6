import { recordStamp } from '@/utils/model/record-stamp';
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

/** A record and the state of the library it was decided on. */
export interface RecordWrite {
  readonly record: WholeRecord;
  /** The recordStamp of what was there under its id; null if nothing was. */
  readonly basis: string | null;
}

/**
 * Puts records in, in the place of those of the same id, with just the revisions and images they come with; all of them
 * in one transaction or none: hand them in by the hundred. A record whose place in the library is no longer as it was when
 * the write was decided is not written: its id comes back, to be decided again.
 */
export function putRecords(
  writes: readonly RecordWrite[],
  library: LibraryDatabase = theLibrary(),
): Promise<Result<readonly string[], LibraryFailure>> {
  return asResult(library, () =>
    writeArticles(library, async (writer) => {
      const conflicts: string[] = [];
      for (const { record, basis } of writes) {
        const { saved, revisions, images } = record;
        const row = await library.rows.get({ id: saved.id });
        if ((row ? recordStamp(row) : null) !== basis) {
          conflicts.push(saved.id);
          continue;
        }
        await library.revisions.where('articleId').equals(saved.id).delete();
        await library.images.where('articleId').equals(saved.id).delete();
        if (row) await writer.replace(row, saved);
        else await writer.add(saved);
        await library.revisions.bulkPut(revisions);
        await library.images.bulkPut(images);
      }
      return conflicts;
    }),
  );
}
