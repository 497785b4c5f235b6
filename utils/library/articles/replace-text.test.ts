import { beforeEach, expect, test } from 'vitest';
import { search } from '../search/search';
import { madeUpArticle, madeUpDigest, madeUpSaved } from '../testing/made-up';
import { restoreArticles } from '../testing/restore-articles';
import { freshStore, mustGet, openPage } from '../testing/test-library';
import { changeSaved } from './change-saved';
import { getSaved } from './get-saved';
import { replaceText } from './replace-text';
import { getRevisions } from './revisions';

beforeEach(freshStore);
const now = new Date('2026-04-01T12:00:00.000Z');

test('the text is another, what the reader added stays, and the search knows', async () => {
  const library = openPage();
  mustGet(await restoreArticles([madeUpSaved('a')], 'keep', library));
  mustGet(await changeSaved(['news.example/a'], { addTags: ['bridge'], isStarred: true }, now, library));
  const article = madeUpArticle('a', { text: ['A paragraph with winter tyres.'] });
  expect(mustGet(await replaceText('news.example/a', article, madeUpDigest(), now, library))).toBe(true);
  const saved = mustGet(await getSaved('news.example/a', library));
  expect(saved).toMatchObject({ article, tags: ['bridge'], isStarred: true, updatedAt: now.toISOString() });
  expect(saved?.savedAt).toBe(madeUpSaved('a').savedAt);
  expect(mustGet(await search('tyres', { limit: 5 }, library)).hits).toHaveLength(1);
  expect(mustGet(await search('closed', { limit: 5 }, library)).hits).toHaveLength(0);
  expect(mustGet(await getRevisions('news.example/a', library))).toEqual([]);
});

test('an article that is gone is not brought back', async () => {
  const library = openPage();
  expect(mustGet(await replaceText('news.example/x', madeUpArticle('x'), madeUpDigest(), now, library))).toBe(false);
  expect(mustGet(await getSaved('news.example/x', library))).toBeNull();
});
