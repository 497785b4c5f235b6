import { recordStamp } from '@/utils/model/record-stamp';
import { type Result, succeed } from '@/utils/model/result';
import type { SavedArticle } from '@/utils/model/saved-article';
import { putRecords, type RecordWrite } from '../articles/put-records';
import { type LibraryDatabase, theLibrary } from '../store/database';
import type { LibraryFailure } from '../store/library-failure';

/**
 * Puts articles in exactly as they are, in one transaction, by the way an import takes. 'keep' passes over those that are
 * there already; 'replace' puts the new ones in their place, with the revisions and images that hang on the old.
 */
export async function restoreArticles(
  articles: readonly SavedArticle[],
  mode: 'keep' | 'replace',
  library: LibraryDatabase = theLibrary(),
): Promise<Result<void, LibraryFailure>> {
  const writes: RecordWrite[] = [];
  // Of two with one id the later one counts, as if they came one after the other.
  for (const saved of new Map(articles.map((each) => [each.id, each])).values()) {
    const row = await library.rows.get({ id: saved.id });
    if (row && mode === 'keep') continue;
    const revisions = await library.revisions.where('articleId').equals(saved.id).toArray();
    const images = await library.images.where('articleId').equals(saved.id).toArray();
    writes.push({ record: { saved, revisions, images }, basis: row ? recordStamp(row) : null });
  }
  const put = await putRecords(writes, library);
  if (!put.ok) return put;
  if (put.value.length > 0) throw new Error(`changed meanwhile: ${put.value.join(', ')}`);
  return succeed(undefined);
}
