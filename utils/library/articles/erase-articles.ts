import type { Result } from '@/utils/model/result';
import { type LibraryDatabase, theLibrary } from '../store/database';
import type { LibraryFailure } from '../store/library-failure';
import { asResult } from '../store/transactions';
import { writeArticles } from './write-articles';

/** Deletes articles for good, with their revisions, images and index entries; how many there were. The reader asked for it. */
export function eraseArticles(
  ids: readonly string[],
  library: LibraryDatabase = theLibrary(),
): Promise<Result<number, LibraryFailure>> {
  return asResult(library, () =>
    writeArticles(library, async (writer) => {
      const rows = await library.rows.where('id').anyOf(ids).toArray();
      await writer.remove(rows);
      return rows.length;
    }),
  );
}
