import { keyOfArticle } from '@/utils/identity/article-address';
import type { Result } from '@/utils/model/result';
import type { SavedArticle } from '@/utils/model/saved-article';
import { rowOfArticle } from '../articles/row-of-article';
import { writeArticles } from '../articles/write-articles';
import { reconnectEverything } from '../connections/person-choices';
import { rebuildIndex } from '../search/complete-index';
import { type LibraryDatabase, theLibrary } from '../store/database';
import type { LibraryFailure } from '../store/library-failure';
import type { RebuildProgress } from '../store/records';
import { asResult } from '../store/transactions';
import { isConnectionFault } from './find-connection-faults';
import type { Fault, HealthReport } from './health-report';

/**
 * Puts right what a health check found and can be put right, and deletes nothing: texts that lost their row are saved
 * again from the text, columns and index are built anew. Gives back how many articles came back into the list.
 */
export async function repairLibrary(
  report: HealthReport,
  now: Date,
  onProgress?: (progress: RebuildProgress) => void,
  library: LibraryDatabase = theLibrary(),
): Promise<Result<number, LibraryFailure>> {
  const lost = report.faults.flatMap((fault) => (fault.kind === 'no-row' ? [fault.key] : []));
  const brought = await asResult(library, async () => {
    let count = 0;
    for (const key of lost) if (await bringBack(library, key, now)) count += 1;
    return count;
  });
  if (!brought.ok) return brought;
  if (report.faults.some(isConnectionFault)) {
    const connected = await reconnectEverything(onProgress, library);
    if (!connected.ok) return connected;
  }
  const isIndexFault = (fault: Fault) =>
    (fault.kind === 'columns' || fault.kind === 'index') && !isConnectionFault(fault);
  if (!report.faults.some(isIndexFault)) return brought;
  const rebuilt = await rebuildIndex(onProgress, library);
  return rebuilt.ok ? brought : rebuilt;
}

/** True where the article of a text without a row stands in the list again. */
function bringBack(library: LibraryDatabase, key: number, now: Date): PromiseLike<boolean> {
  return writeArticles(library, async (writer) => {
    const body = await library.bodies.get(key);
    if (!body || (await library.rows.get(key))) return false;
    const id = keyOfArticle(body.article);
    // Saved once more since: the newer text counts, and this one stays where it is.
    if (await library.rows.get({ id })) return false;
    const at = now.toISOString();
    const own = { readAt: null, archivedAt: null, deletedAt: null, isStarred: false, tags: [], note: null };
    const saved: SavedArticle = {
      id,
      article: body.article,
      digest: body.digest,
      ...own,
      savedAt: at,
      updatedAt: at,
      highlights: [],
      progress: 0,
    };
    await writer.replace({ ...rowOfArticle(saved), doc: key, textEntry: 0, ownEntry: 0 }, saved);
    return true;
  });
}
