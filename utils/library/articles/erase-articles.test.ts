import { beforeEach, expect, test } from 'vitest';
import { search } from '../search/search';
import { madeUpSaved } from '../testing/made-up';
import { restoreArticles } from '../testing/restore-articles';
import { freshStore, mustGet, openPage } from '../testing/test-library';
import { eraseArticles } from './erase-articles';
import { getSaved } from './get-saved';

beforeEach(freshStore);

test('the named articles are gone, from the search too, and the others stay', async () => {
  const library = openPage();
  mustGet(await restoreArticles([madeUpSaved('a'), madeUpSaved('b')], 'keep', library));
  expect(mustGet(await eraseArticles(['news.example/a', 'news.example/unknown'], library))).toBe(1);
  expect(mustGet(await getSaved('news.example/a', library))).toBeNull();
  const hits = mustGet(await search('bridge', { limit: 5 }, library)).hits;
  expect(hits.map(({ row }) => row.id)).toEqual(['news.example/b']);
});
