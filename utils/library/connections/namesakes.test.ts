import { beforeEach, expect, test } from 'vitest';
import { saveArticle } from '../articles/save-article';
import type { LibraryDatabase } from '../store/database';
import { madeUpArticle, madeUpDigest } from '../testing/made-up';
import { freshStore, mustGet, openPage } from '../testing/test-library';
import { connectArticles } from './connect-articles';

const now = new Date('2026-03-02T12:00:00Z');
let library: LibraryDatabase;

beforeEach(() => {
  freshStore();
  library = openPage();
});

async function name(path: string, named = 'Ann Lee'): Promise<void> {
  mustGet(await saveArticle(madeUpArticle(path), madeUpDigest([named]), now, library));
  await connectArticles(library);
}

test('somebody new takes the key of nobody who is known, also where more bear the name than are looked at', async () => {
  await name('a');
  const [first] = await library.persons.toArray();
  if (!first) throw new Error('nobody is known');
  // As those beyond the first thirty of a name are: not found by it.
  const namesakes = [first, { ...first, key: `${first.key}~2` }].map((person) => ({ ...person, lookups: [] }));
  await library.persons.bulkPut(namesakes);
  await name('b');
  const known = await library.persons.toArray();
  expect(known.map(({ key, articles }) => [key, articles])).toEqual([
    [first.key, 1],
    [`${first.key}~2`, 1],
    [`${first.key}~3`, 1],
  ]);
});

test('whose last name is a particle elsewhere is one person in all articles', async () => {
  for (const path of ['a', 'b', 'c']) await name(path, 'Wang Du');
  expect((await library.persons.toArray()).map(({ key, articles }) => [key, articles])).toEqual([['wang-du', 3]]);
});
