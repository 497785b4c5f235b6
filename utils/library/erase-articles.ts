import type { Result } from '../model/result';
import { attempt } from './attempt';
import { type LibraryDatabase, theLibrary } from './database';
import type { LibraryFailure } from './library-failure';
import { writing } from './write-article';

/** Deletes articles for good, with their revisions, images and index entries; how many there were. The reader asked for it. */
export function eraseArticles(
  ids: readonly string[],
  library: LibraryDatabase = theLibrary(),
): Promise<Result<number, LibraryFailure>> {
  return attempt(library, () =>
    writing(library, async (writer) => {
      const rows = await library.rows.where('id').anyOf(ids).toArray();
      await writer.remove(rows);
      return rows.length;
    }),
  );
}
