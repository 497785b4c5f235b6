import type { SavedArticle } from '../model/saved-article';
import type { LibraryDatabase } from './database';
import type { RowRecord } from './records';
import { rowOfArticle } from './row-of-article';

/** Runs the work in one transaction over all of the library: all of it is written, or nothing. */
export function writing<Value>(library: LibraryDatabase, work: () => Promise<Value>): PromiseLike<Value> {
  return library.transaction('rw', library.tables, work);
}

/** Adds an article that is not there yet; inside `writing`. */
export async function addArticle(library: LibraryDatabase, saved: SavedArticle): Promise<void> {
  const doc = await library.rows.add(rowOfArticle(saved));
  await library.bodies.add({ doc, article: saved.article, digest: saved.digest });
}

/** Puts a changed article in the place of the earlier one; inside `writing`. */
export async function rewriteArticle(library: LibraryDatabase, row: RowRecord, saved: SavedArticle): Promise<void> {
  await library.rows.put({ ...rowOfArticle(saved), doc: row.doc });
  await library.bodies.put({ doc: row.doc, article: saved.article, digest: saved.digest });
}

/** Changes the reader's own fields of an article; its text stays as it is. Inside `writing`. */
export async function rewriteRow(library: LibraryDatabase, row: RowRecord): Promise<void> {
  await library.rows.put(row);
}

/** Takes articles out for good, with their revisions and images; inside `writing`. */
export async function removeArticles(library: LibraryDatabase, rows: readonly RowRecord[]): Promise<void> {
  const docs = rows.map((row) => row.doc);
  const ids = rows.map((row) => row.id);
  await library.revisions.where('articleId').anyOf(ids).delete();
  await library.images.where('articleId').anyOf(ids).delete();
  await library.bodies.bulkDelete(docs);
  await library.rows.bulkDelete(docs);
}
