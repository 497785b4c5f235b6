import { madeDigestOf } from '@/utils/corrections/made-digest';
import { keyOfArticle } from '@/utils/identity/article-address';
import { newRecord } from '@/utils/identity/new-record';
import type { Result } from '@/utils/model/result';
import { rowOfArticle } from '../articles/row-of-article';
import { writeArticles } from '../articles/write-articles';
import { reconnectEverything } from '../connections/reconnect-everything';
import { clearIndex, completeIndex } from '../search/complete-index';
import { type LibraryDatabase, theLibrary } from '../store/database';
import type { LibraryFailure } from '../store/library-failure';
import { mendCounters } from '../store/meta-counters';
import type { RebuildProgress } from '../store/records';
import { asResult } from '../store/transactions';
import type { Fault, HealthReport } from './health-report';
import { setAside } from './set-aside';

/**
 * Puts right what a health check found and can be put right, and deletes nothing: damaged records are put aside and what
 * can be read of them is saved, texts that lost their row are saved again, and columns, index, people, topics and stories are
 * built anew. Gives back how many articles came back into the list.
 */
export async function repairLibrary(
  report: HealthReport,
  now: Date,
  onProgress?: (progress: RebuildProgress) => void,
  library: LibraryDatabase = theLibrary(),
): Promise<Result<number, LibraryFailure>> {
  const { faults } = report;
  const has = (...kinds: readonly Fault['kind'][]) => faults.some(({ kind }) => kinds.includes(kind));
  const isIndexLost = has('damaged', 'columns', 'index', 'no-text');
  if (has('columns', 'index', 'connections')) {
    const mended = await asResult(library, () =>
      library.transaction('rw', library.tables, () => mendCounters(library)),
    );
    if (!mended.ok) return mended;
  }
  // First of all, so that nothing damaged is read while records are put right.
  if (isIndexLost) {
    const cleared = await clearIndex(library);
    if (!cleared.ok) return cleared;
  }
  const brought = await asResult(library, async () => {
    let count = 0;
    for (const fault of faults) {
      if (fault.kind === 'damaged') await setAside(library, fault, now);
      if (fault.kind === 'no-row' && (await bringBack(library, fault.key, now))) count += 1;
    }
    return count;
  });
  if (!brought.ok) return brought;
  if (isIndexLost) {
    const rebuilt = await completeIndex(onProgress, library);
    if (!rebuilt.ok) return rebuilt;
  }
  if (has('damaged', 'connections')) {
    const connected = await reconnectEverything(onProgress, library);
    if (!connected.ok) return connected;
  }
  return brought;
}

/** True where the article of a text without a row stands in the list again. */
function bringBack(library: LibraryDatabase, key: number, now: Date): PromiseLike<boolean> {
  return writeArticles(library, async (writer) => {
    const body = await library.bodies.get(key);
    if (!body || (await library.rows.get(key))) return false;
    const id = keyOfArticle(body.article);
    // Saved once more since: the newer text counts, and this one lies aside.
    if (await library.rows.get({ id })) {
      await library.setAside.add({ table: 'bodies', key, record: body, at: now.toISOString() });
      await writer.loseText(key);
      return false;
    }
    // What was put right was kept in the row: a piece cut out of the text must not be lost with it.
    const { article, digest } = body.madeArticle ? { article: body.madeArticle, digest: madeDigestOf(body) } : body;
    const saved = newRecord(id, article, digest, now);
    await writer.replace({ ...rowOfArticle(saved), doc: key, textEntry: 0, ownEntry: 0 }, saved);
    return true;
  });
}
