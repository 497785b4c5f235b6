import type { Result } from '../model/result';
import { attempt } from './attempt';
import { type LibraryDatabase, theLibrary } from './database';
import type { LibraryFailure } from './library-failure';

/** An image of an article as it was when it was saved. */
export interface KeptImage {
  readonly articleId: string;
  /** The address it had on the page: that of the figure or the lead image it belongs to. */
  readonly src: string;
  readonly blob: Blob;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Keeps images of articles that are saved; one kept before under the same article and address is replaced. */
export function saveImages(
  images: readonly KeptImage[],
  library: LibraryDatabase = theLibrary(),
): Promise<Result<void, LibraryFailure>> {
  return attempt(library, async () => {
    await library.images.bulkPut(images);
  });
}

/** The images kept of one article; empty where none were. */
export function getImages(
  articleId: string,
  library: LibraryDatabase = theLibrary(),
): Promise<Result<readonly KeptImage[], LibraryFailure>> {
  return attempt(library, () => library.images.where('articleId').equals(articleId).toArray());
}
