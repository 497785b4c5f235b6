import { beforeEach, expect, test } from 'vitest';
import type { LibraryDatabase } from '../store/database';
import { madeUpSaved } from '../testing/made-up';
import { restoreArticles } from '../testing/restore-articles';
import { freshStore, mustGet, openPage } from '../testing/test-library';
import { allArticles, countArticles } from './stream';

const many = Array.from({ length: 120 }, (_, index) =>
  madeUpSaved(`${index}`, index === 7 ? { deletedAt: '2026-03-03T00:00:00.000Z' } : {}),
);
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
