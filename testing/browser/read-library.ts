import type { Page } from 'puppeteer-core';
import { articleOfRow } from '@/utils/library/articles/row-of-article';
import type { BodyRecord, RowRecord } from '@/utils/library/store/records';
import type { SavedArticle } from '@/utils/model/saved-article';

/** All that is in the library, by id, read from the store itself. `page` is any open page of the extension. */
export async function readLibrary(page: Page): Promise<SavedArticle[]> {
  const { rows, bodies } = await page.evaluate(async () => {
    const settle = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const isThere = (await indexedDB.databases()).some(({ name }) => name === 'nutgraf');
    if (!isThere) return { rows: [], bodies: [] };
    const store = await settle(indexedDB.open('nutgraf'));
    const transaction = store.transaction(['rows', 'bodies']);
    const read = async (table: string) => settle(transaction.objectStore(table).getAll());
    const [rows, bodies] = await Promise.all([read('rows'), read('bodies')]);
    store.close();
    return { rows, bodies };
  });
  return (rows as RowRecord[])
    .map((row) => {
      const body = (bodies as BodyRecord[]).find(({ doc }) => doc === row.doc);
      if (!body) throw new Error(`the row of ${row.id} has no body`);
      return articleOfRow(row, body);
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
