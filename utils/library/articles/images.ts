import type { Result } from '@/utils/model/result';
import { type LibraryDatabase, theLibrary } from '../store/database';
import type { LibraryFailure } from '../store/library-failure';
import { isImage } from '../store/record-shapes';
import type { ImageRecord } from '../store/records';
import { asResult } from '../store/transactions';

/** Keeps images of articles that are saved; one kept before under the same article and address is replaced. */
export function saveImages(
  images: readonly ImageRecord[],
  library: LibraryDatabase = theLibrary(),
): Promise<Result<void, LibraryFailure>> {
  return asResult(library, async () => {
    await library.images.bulkPut(images);
  });
}

/** The images kept of one article; empty if none were. One that was damaged is passed over. */
export function getImages(
  articleId: string,
  library: LibraryDatabase = theLibrary(),
): Promise<Result<readonly ImageRecord[], LibraryFailure>> {
  return asResult(library, async () => {
    const images = await library.images.where('articleId').equals(articleId).toArray();
    return images.filter(isImage);
  });
}
