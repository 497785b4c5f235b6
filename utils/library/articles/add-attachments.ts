import { type AttachmentKeys, noAttachments } from '@/utils/model/attachment-keys';
import type { Result } from '@/utils/model/result';
import type { Revision } from '@/utils/model/saved-article';
import { noterOf } from '../shelf/noter-of';
import { type LibraryDatabase, theLibrary } from '../store/database';
import type { LibraryFailure } from '../store/library-failure';
import type { ImageRecord } from '../store/records';
import { asResult } from '../store/transactions';

/**
 * Adds more earlier states and images to an article that is there, in one transaction; what it has already under the
 * same time or address stays as it is. What was added; nothing to an article that is gone.
 */
export function addAttachments(
  id: string,
  { revisions, images }: { readonly revisions: readonly Revision[]; readonly images: readonly ImageRecord[] },
  library: LibraryDatabase = theLibrary(),
): Promise<Result<AttachmentKeys, LibraryFailure>> {
  return asResult(library, async () => {
    const note = await noterOf(library);
    return library.transaction('rw', library.tables, async () => {
      if (!(await library.rows.get({ id }))) return noAttachments;
      const times = new Set((await library.revisions.where('articleId').equals(id).primaryKeys()).map(([, at]) => at));
      const addresses = new Set(
        (await library.images.where('articleId').equals(id).primaryKeys()).map(([, src]) => src),
      );
      const newRevisions = revisions.filter(({ replacedAt }) => !times.has(replacedAt));
      const newImages = images.filter(({ src }) => !addresses.has(src));
      await library.revisions.bulkAdd(newRevisions);
      await library.images.bulkAdd(newImages);
      await note?.(new Map([[id, 'all']]));
      return {
        revisions: newRevisions.map(({ replacedAt }) => replacedAt),
        images: newImages.map(({ src }) => src),
      };
    });
  });
}
