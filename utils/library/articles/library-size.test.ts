import { beforeEach, expect, test } from 'vitest';
import { madeUpArticle, madeUpDigest } from '../testing/made-up';
import { freshStore, mustGet, openPage } from '../testing/test-library';
import { eraseEverything } from './empty-trash';
import { generation, libraryId, librarySize } from './library-size';
import { saveArticle } from './save-article';

beforeEach(freshStore);
const now = new Date('2026-03-02T12:00:00Z');
const save = async (slug: string) => mustGet(await saveArticle(madeUpArticle(slug), madeUpDigest(), now, openPage()));

test('a store has a number of its own from the day it is made, which stays when all is erased', async () => {
  const id = mustGet(await libraryId(openPage()));
  expect(id).toBeGreaterThan(0);
  await save('bridge');
  expect(mustGet(await librarySize(openPage()))).toEqual({ libraryId: id, count: 1 });
  mustGet(await eraseEverything(openPage()));
  expect(mustGet(await librarySize(openPage()))).toEqual({ libraryId: id, count: 0 });
  freshStore();
  expect(mustGet(await libraryId(openPage()))).not.toBe(id);
});

test('a store older than these numbers, or one that has lost its own, has 0', async () => {
  const library = openPage();
  await save('bridge');
  await library.open();
  await library.meta.delete('libraryId');
  expect(mustGet(await librarySize(library))).toEqual({ libraryId: 0, count: 1 });
  await library.meta.put({ name: 'libraryId', value: Number.NaN });
  expect(mustGet(await libraryId(library))).toBe(0);
});

test('the generation is another after every write', async () => {
  await save('bridge');
  const before = mustGet(await generation(openPage()));
  await save('ferry');
  expect(mustGet(await generation(openPage()))).toBeGreaterThan(before);
});
