import { beforeEach, expect, test } from 'vitest';
import type { LibraryDatabase } from '../store/database';
import { madeUpSaved } from '../testing/made-up';
import { freshStore, openPage } from '../testing/test-library';
import { streamImages, streamRevisions } from './stream-attachments';

const { id, article, digest } = madeUpSaved('bridge');
const other = madeUpSaved('tolls').id;
const revision = (articleId: string, replacedAt: string) => ({ articleId, replacedAt, article, digest });
const image = (articleId: string, src: string) => ({ articleId, src, blob: new Blob(['.']), widthPx: 3, heightPx: 2 });
let library: LibraryDatabase;

beforeEach(() => {
  freshStore();
  library = openPage();
});

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

test('the earlier states of one article, the oldest first, and null for one that is damaged', async () => {
  const [first, second] = [revision(id, '2026-03-01T00:00:00.000Z'), revision(id, '2026-03-02T00:00:00.000Z')];
  await library.revisions.bulkPut([second, first, revision(other, '2026-01-01T00:00:00.000Z')]);
  await library.revisions.put({ ...revision(id, '2026-03-01T12:00:00.000Z'), article: null as never });
  expect(await collect(streamRevisions(id, library))).toEqual([first, null, second]);
});

test('the images of one article, and null for one that is damaged', async () => {
  await library.images.bulkPut([image(id, 'a.webp'), image(other, 'a.webp')]);
  await library.images.put({ ...image(id, 'b.webp'), blob: 'gone' as never });
  const found = await collect(streamImages(id, library));
  expect(found.map((one) => one?.src ?? null)).toEqual(['a.webp', null]);
});

test('one that is deleted while the others are read is passed over', async () => {
  await library.images.bulkPut([image(id, 'a.webp'), image(id, 'b.webp'), image(id, 'c.webp')]);
  const images = streamImages(id, library);
  expect((await images.next()).value?.src).toBe('a.webp');
  await library.images.delete([id, 'b.webp']);
  expect((await collect(images)).map((one) => one?.src)).toEqual(['c.webp']);
});
