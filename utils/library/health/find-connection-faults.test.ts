import { beforeEach, expect, test } from 'vitest';
import { changeSaved } from '../articles/change-saved';
import { saveArticle } from '../articles/save-article';
import { connectArticles } from '../connections/connect-articles';
import type { LibraryDatabase } from '../store/database';
import { madeUpArticle, madeUpDigest } from '../testing/made-up';
import { freshStore, mustGet, openPage } from '../testing/test-library';
import { checkHealth } from './check-health';
import { repairLibrary } from './repair-library';

const now = new Date('2026-03-02T10:00:00Z');
let library: LibraryDatabase;

beforeEach(async () => {
  freshStore();
  library = openPage();
  for (const path of ['a', 'b', 'c']) {
    mustGet(await saveArticle(madeUpArticle(path), madeUpDigest(['Ann Lee', `Bo ${path}`], ['Elmford']), now, library));
  }
  mustGet(await changeSaved(['news.example/c'], { isDeleted: true }, now, library));
  // What is not there yet cannot be damaged.
  await connectArticles(library);
});

const check = async () => mustGet(await checkHealth(undefined, undefined, library));

test('a sound library has none', async () => {
  expect((await check()).faults).toEqual([]);
});

test.each([
  ['a lost connection', () => library.connections.delete(1)],
  ['lost traits', () => library.traits.delete(2)],
  ['a lost occurrence', () => library.occurrences.where('doc').equals(1).delete()],
  ['a lost person', () => library.persons.delete('ann-lee')],
  ['a story counted wrongly', () => library.stories.toCollection().modify({ articles: 7 })],
])('%s is seen and put right', async (_, damage) => {
  await damage();
  const report = await check();
  expect(report.faults).not.toEqual([]);
  mustGet(await repairLibrary(report, now, undefined, library));
  expect((await check()).faults).toEqual([]);
  expect((await library.persons.get('ann-lee'))?.articles).toBe(2);
});
