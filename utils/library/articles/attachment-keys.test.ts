import { beforeEach, expect, test } from 'vitest';
import { madeUpSaved } from '../testing/made-up';
import { freshStore, mustGet, openPage } from '../testing/test-library';
import { attachmentKeys } from './attachment-keys';

beforeEach(freshStore);
const { id, article, digest } = madeUpSaved('bridge');
const revision = (articleId: string, replacedAt: string) => ({ articleId, replacedAt, article, digest });
const image = (articleId: string, src: string) => ({ articleId, src, blob: new Blob(['.']), widthPx: 3, heightPx: 2 });

test('names what hangs on an article, and passes over what is damaged', async () => {
  const library = openPage();
  const [monday, tuesday] = ['2026-03-02T00:00:00.000Z', '2026-03-03T00:00:00.000Z'];
  await library.revisions.bulkPut([revision(id, tuesday), revision(id, monday), revision('other', monday)]);
  await library.revisions.put({ ...revision(id, '2026-03-04T00:00:00.000Z'), article: null as never });
  await library.images.bulkPut([image(id, 'a.webp'), image('other', 'c.webp')]);
  await library.images.put({ ...image(id, 'b.webp'), blob: 'gone' as never });
  expect(mustGet(await attachmentKeys(id, library))).toEqual({ revisions: [monday, tuesday], images: ['a.webp'] });
});
