import { type AttachmentKeys, noAttachments } from '@/utils/model/attachment-keys';
import { recordStamp } from '@/utils/model/record-stamp';
import type { Result } from '@/utils/model/result';
import type { Revision, SavedArticle } from '@/utils/model/saved-article';
import { type LibraryDatabase, theLibrary } from '../store/database';
import type { LibraryFailure } from '../store/library-failure';
import type { ImageRecord } from '../store/records';
import { asResult } from '../store/transactions';
import { writeArticles } from './write-articles';

/** A saved article with versions and images. */
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
  /** What hangs on the article and is to be taken off; nothing if not given. */
  readonly removed?: AttachmentKeys;
}

/**
 * Puts records in, in the place of those of the same id, and adds the versions and images they come with: what hangs on an
 * article that is there stays but for what is to be removed. All of them in one transaction or none: hand them in by the hundred. A record whose place in the library is no longer as it was when
 * the write was decided is not written: its id comes back, to be decided again.
 */
export function putRecords(
  writes: readonly RecordWrite[],
  library: LibraryDatabase = theLibrary(),
): Promise<Result<readonly string[], LibraryFailure>> {
  return asResult(library, () =>
    writeArticles(library, async (writer) => {
      const conflicts: string[] = [];
      for (const { record, basis, removed = noAttachments } of writes) {
        const { saved, revisions, images } = record;
        const row = await library.rows.get({ id: saved.id });
        if ((row ? recordStamp(row) : null) !== basis) {
          conflicts.push(saved.id);
          continue;
        }
        if (row) {
          await library.revisions.bulkDelete(removed.revisions.map((replacedAt) => [saved.id, replacedAt]));
          await library.images.bulkDelete(removed.images.map((src) => [saved.id, src]));
          await writer.replace(row, saved);
        } else {
          // What an article of this key left behind that is no longer there is not this one's.
          await library.revisions.where('articleId').equals(saved.id).delete();
          await library.images.where('articleId').equals(saved.id).delete();
          await writer.add(saved);
        }
        await library.revisions.bulkPut(revisions);
        await library.images.bulkPut(images);
      }
      return conflicts;
    }),
  );
}
