import type { Result } from '@/utils/model/result';
import { type LibraryDatabase, theLibrary } from '../store/database';
import type { LibraryFailure } from '../store/library-failure';
import { asResult } from '../store/transactions';

/** What takes how much room. The whole, and what is free, only the browser knows (navigator.storage.estimate). */
export interface StorageFigures {
  readonly articles: number;
  readonly revisions: number;
  readonly images: number;
  readonly imageBytes: number;
  /** Records that repairs have put aside. */
  readonly setAside: number;
  /** Articles that the second copy does not hold as they are: it is being written, or could not be. */
  readonly uncopied: number;
}

export function storageFigures(
  library: LibraryDatabase = theLibrary(),
): Promise<Result<StorageFigures, LibraryFailure>> {
  return asResult(library, async () => {
    let imageBytes = 0;
    await library.images.each(({ blob }) => {
      imageBytes += blob.size;
    });
    return {
      articles: await library.rows.count(),
      revisions: await library.revisions.count(),
      images: await library.images.count(),
      imageBytes,
      setAside: await library.setAside.count(),
      uncopied: await library.copyDue.count(),
    };
  });
}
