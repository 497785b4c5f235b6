import type { Result } from '@/utils/model/result';
import type { Revision, SavedArticle } from '@/utils/model/saved-article';
import { type LibraryDatabase, theLibrary } from '../store/database';
import type { LibraryFailure } from '../store/library-failure';
import { asResult } from '../store/transactions';
import { writeArticles } from './write-articles';

/** What becomes of an article that is in the library already: the one here stays, the one that comes in takes its place, or the later `updatedAt` wins. */
export type RestoreMode = 'keep' | 'replace' | 'newer';

export interface RestoreCounts {
  readonly added: number;
  readonly replaced: number;
  readonly kept: number;
}

/** Puts records back exactly as they are, all of them in one transaction or none: hand them in by the hundred. */
export function restoreArticles(
  records: readonly SavedArticle[],
  mode: RestoreMode,
  library: LibraryDatabase = theLibrary(),
): Promise<Result<RestoreCounts, LibraryFailure>> {
  return asResult(library, () =>
    writeArticles(library, async (writer) => {
      let [added, replaced, kept] = [0, 0, 0];
      for (const saved of records) {
        const row = await library.rows.get({ id: saved.id });
        if (!row) {
          await writer.add(saved);
          added += 1;
        } else if (mode === 'replace' || (mode === 'newer' && saved.updatedAt > row.updatedAt)) {
          await writer.replace(row, saved);
          replaced += 1;
        } else {
          kept += 1;
        }
      }
      return { added, replaced, kept };
    }),
  );
}

/** Puts revisions back; one that is there already is the same and stays. */
export function restoreRevisions(
  revisions: readonly Revision[],
  library: LibraryDatabase = theLibrary(),
): Promise<Result<void, LibraryFailure>> {
  return asResult(library, async () => {
    await library.revisions.bulkPut(revisions);
  });
}
