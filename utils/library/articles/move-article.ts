import type { LibraryDatabase } from '../store/database';
import type { BodyRecord, RowRecord } from '../store/records';
import { articleOfRow } from './row-of-article';
import type { LibraryWriter } from './write-articles';

/**
 * Gives an article another key, with its versions, its images and what the reader decided about it, inside
 * `writeArticles`. No article may stand under the new key.
 */
export async function moveArticle(
  library: LibraryDatabase,
  writer: LibraryWriter,
  row: RowRecord,
  body: BodyRecord,
  id: string,
): Promise<void> {
  for (const name of ['revisions', 'images', 'personPins', 'storyChoices'] as const) {
    const table = library.table(name);
    const records: { readonly articleId: string }[] = await table.where('articleId').equals(row.id).toArray();
    await table.where('articleId').equals(row.id).delete();
    await table.bulkPut(records.map((record) => ({ ...record, articleId: id })));
  }
  await writer.replace(row, { ...articleOfRow(row, body), id });
}
