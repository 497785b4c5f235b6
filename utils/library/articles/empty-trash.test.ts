import { beforeEach, expect, test } from 'vitest';
import type { LibraryDatabase } from '../store/database';
import { madeUpArticle, madeUpDigest, madeUpSaved } from '../testing/made-up';
import { restoreArticles } from '../testing/restore-articles';
import { freshStore, mustGet, openPage } from '../testing/test-library';
import { emptyTrash, eraseEverything, purgeTrash } from './empty-trash';
import { getSaved } from './get-saved';

const now = new Date('2026-04-30T12:00:00.000Z');
let library: LibraryDatabase;

beforeEach(async () => {
  freshStore();
  library = openPage();
  const articles = [
    madeUpSaved('kept'),
    madeUpSaved('old', { deletedAt: '2026-03-31T11:59:59.000Z' }),
    madeUpSaved('fresh', { deletedAt: '2026-03-31T12:00:01.000Z' }),
  ];
  mustGet(await restoreArticles(articles, 'keep', library));
  const revision = { articleId: 'news.example/old', replacedAt: '2026-03-01T00:00:00.000Z' };
  await library.revisions.put({ ...revision, article: madeUpArticle('old'), digest: madeUpDigest() });
});

const has = async (path: string) => mustGet(await getSaved(`news.example/${path}`, library)) !== null;

const daysBefore = (days: number) => new Date(now.getTime() - days * 86_400_000);

test('what has been in the trash for 30 days goes, with its revisions', async () => {
  for (const days of [60, 25]) expect(mustGet(await purgeTrash(daysBefore(days), library))).toBe(0);
  expect(mustGet(await purgeTrash(now, library))).toBe(1);
  expect([await has('kept'), await has('old'), await has('fresh')]).toEqual([true, false, true]);
  expect(await library.revisions.count()).toBe(0);
  expect(await library.bodies.count()).toBe(2);
});

test.each([
  ['years ahead at one opening', [45, 40, 5, -1_800]],
  ['years ahead at several openings', [45, 5, -1_800, -1_801, -1_802]],
  ['years ahead, and right again', [45, 5, -1_800, 0]],
  ['years behind, and right again', [45, 1_800, 0]],
  ['seen for the first time', [0]],
])('a clock that is %s erases nothing', async (_, openings) => {
  for (const days of openings) expect(mustGet(await purgeTrash(daysBefore(days), library)), String(days)).toBe(0);
  expect([await has('old'), await has('fresh')]).toEqual([true, true]);
});

test('the trash is emptied on request, whatever its age', async () => {
  expect(mustGet(await emptyTrash(library))).toBe(2);
  expect([await has('kept'), await has('fresh')]).toEqual([true, false]);
});

test('everything is erased on request', async () => {
  mustGet(await eraseEverything(library));
  for (const table of library.tables.filter(({ name }) => name !== 'meta'))
    expect(await table.count(), table.name).toBe(0);
});
