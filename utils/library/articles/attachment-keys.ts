import type { AttachmentKeys } from '@/utils/model/attachment-keys';
import type { Result } from '@/utils/model/result';
import { type LibraryDatabase, theLibrary } from '../store/database';
import type { LibraryFailure } from '../store/library-failure';
import { asResult } from '../store/transactions';
import { streamImages, streamRevisions } from './stream-attachments';

/**
 * The keys of what hangs on an article, as long as it can be read: a damaged one is as good as none, and an import brings it
 * again. One version or image at a time is in memory, and of an image not even its bytes.
 */
export function attachmentKeys(
  id: string,
  library: LibraryDatabase = theLibrary(),
): Promise<Result<AttachmentKeys, LibraryFailure>> {
  return asResult(library, async () => {
    const [revisions, images]: [string[], string[]] = [[], []];
    for await (const revision of streamRevisions(id, library)) if (revision) revisions.push(revision.replacedAt);
    for await (const image of streamImages(id, library)) if (image) images.push(image.src);
    return { revisions, images };
  });
}
