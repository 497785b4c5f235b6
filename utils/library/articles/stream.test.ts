import { beforeEach, expect, test } from 'vitest';
import type { LibraryDatabase } from '../store/database';
import { madeUpArticle, madeUpDigest, madeUpSaved } from '../testing/made-up';
import { freshStore, mustGet, openPage } from '../testing/test-library';
import { saveImages } from './images';
import { restoreArticles, restoreRevisions } from './restore';
import { allArticles, allImages, allRevisions, countArticles } from './stream';

const many = Array.from({ length: 120 }, (_, index) =>
  madeUpSaved(`${index}`, index === 7 ? { deletedAt: '2026-03-03T00:00:00.000Z' } : {}),
);
const revision = {
  articleId: 'news.example/3',
  replacedAt: '2026-03-02T11:00:00.000Z',
  article: madeUpArticle('3'),
  digest: madeUpDigest(),
};
let library: LibraryDatabase;

beforeEach(async () => {
  freshStore();
  library = openPage();
  mustGet(await restoreArticles(many, 'keep', library));
});

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

test('all articles come out exactly as they went in', async () => {
  expect(await collect(allArticles('complete', library))).toEqual(many);
  expect(await countArticles('complete', library)).toBe(120);
});

test('some come by id in the order asked for, some by filter', async () => {
  const byId = await collect(allArticles({ ids: ['news.example/9', 'none', 'news.example/2'] }, library));
  expect(byId).toEqual([many[9], many[2]]);
  expect(await collect(allArticles({ filter: { shelf: 'trash' } }, library))).toEqual([many[7]]);
});

test('one that is deleted while the stream runs is passed over', async () => {
  const stream = allArticles('complete', library);
  expect((await stream.next()).value).toEqual(many[0]);
  await library.bodies.delete((await library.rows.get({ id: 'news.example/99' }))?.doc ?? 0);
  expect(await collect(stream)).toEqual(many.filter((saved, index) => index > 0 && saved.id !== 'news.example/99'));
});

test('revisions and images go along', async () => {
  mustGet(await restoreRevisions([revision], library));
  const image = {
    articleId: 'news.example/3',
    src: 'https://x.example/i.jpg',
    blob: new Blob(['x']),
    widthPx: 1,
    heightPx: 1,
  };
  mustGet(await saveImages([image], library));
  expect(await collect(allRevisions('complete', library))).toEqual([revision]);
  expect(await collect(allRevisions({ ids: ['news.example/4'] }, library))).toEqual([]);
  expect(await collect(allImages({ ids: ['news.example/3'] }, library))).toMatchObject([{ src: image.src }]);
});

test('restoring again keeps, replaces, or takes the newer', async () => {
  const older = madeUpSaved('1', { note: 'older', updatedAt: '2026-03-01T00:00:00.000Z' });
  const newer = madeUpSaved('2', { note: 'newer', updatedAt: '2026-03-09T00:00:00.000Z' });
  const notes = async () =>
    (await collect(allArticles({ ids: ['news.example/1', 'news.example/2'] }, library))).map(({ note }) => note);
  expect(mustGet(await restoreArticles([older, newer], 'keep', library))).toEqual({ added: 0, replaced: 0, kept: 2 });
  expect(await notes()).toEqual([null, null]);
  expect(mustGet(await restoreArticles([older, newer], 'newer', library))).toEqual({ added: 0, replaced: 1, kept: 1 });
  expect(await notes()).toEqual([null, 'newer']);
  expect(mustGet(await restoreArticles([older, newer], 'replace', library))).toMatchObject({ replaced: 2 });
  expect(await notes()).toEqual(['older', 'newer']);
});
