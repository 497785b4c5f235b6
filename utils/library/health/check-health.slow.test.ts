import { beforeEach, expect, test } from 'vitest';
import { prepareConnections } from '../connections/query-connections';
import { maintainIndex } from '../search/index/maintain-index';
import { search } from '../search/search';
import type { LibraryDatabase } from '../store/database';
import { countRows } from '../testing/list-rows';
import { madeUpSaved } from '../testing/made-up';
import { restoreArticles } from '../testing/restore-articles';
import { freshStore, mustGet, openPage } from '../testing/test-library';
import { checkHealth } from './check-health';
import { repairLibrary } from './repair-library';
import { storageFigures } from './storage-figures';

const now = new Date('2026-04-30T12:00:00.000Z');
let library: LibraryDatabase;

beforeEach(async () => {
  freshStore();
  library = openPage();
  const articles = Array.from({ length: 100 }, (_, index) =>
    madeUpSaved(`${index}`, { note: index % 2 ? 'aside' : null }),
  );
  mustGet(await restoreArticles(articles, 'keep', library));
  mustGet(await restoreArticles([madeUpSaved('last')], 'keep', library));
  // Otherwise they are connected behind the save, at some time during the test.
  mustGet(await prepareConnections(library));
});

const check = async () => mustGet(await checkHealth(undefined, undefined, library));
const kinds = async () => [...new Set((await check()).faults.map(({ kind }) => kind))];

test('a sound library has no faults, and progress is told to the end', async () => {
  const steps: string[] = [];
  const report = mustGet(
    await checkHealth(({ step, done, total }) => steps.push(`${step} ${done}/${total}`), undefined, library),
  );
  expect(report).toEqual({ articles: 101, revisions: 0, images: 0, setAside: 0, isStopped: false, faults: [] });
  expect(steps).toEqual([
    'records 50/101',
    'records 100/101',
    'records 101/101',
    'index 1/102',
    'index 101/102',
    'index 102/102',
  ]);
  await maintainIndex(library);
  expect(await kinds()).toEqual([]);
  expect(mustGet(await storageFigures(library))).toEqual({
    articles: 101,
    revisions: 0,
    images: 0,
    imageBytes: 0,
    setAside: 0,
    uncopied: 0,
  });
});

test('it can be stopped, and says that it was', async () => {
  expect(mustGet(await checkHealth(undefined, () => true, library))).toMatchObject({ isStopped: true, faults: [] });
});

test('a text that is gone is named; nothing is deleted', async () => {
  await library.bodies.delete(5);
  const report = await check();
  expect(report.faults).toEqual([{ kind: 'no-text', key: 5, title: 'Story 4' }]);
  expect(mustGet(await repairLibrary(report, now, undefined, library))).toBe(0);
  expect(mustGet(await countRows({}, library))).toBe(101);
});

test('an article that fell out of the list comes back', async () => {
  await library.rows.delete(5);
  const report = await check();
  expect(report.faults).toContainEqual({ kind: 'no-row', key: 5, title: 'Story 4' });
  expect(mustGet(await repairLibrary(report, now, undefined, library))).toBe(1);
  expect(await kinds()).toEqual([]);
  expect(mustGet(await countRows({}, library))).toBe(101);
  expect(mustGet(await search('"story 4"', { limit: 3 }, library)).hits.map(({ row }) => row.id)).toEqual([
    'news.example/4',
  ]);
});

test('a damaged record is named, and nothing is changed by looking', async () => {
  await library.bodies.put({ doc: 7, article: { title: 3 }, digest: null } as never);
  expect((await check()).faults).toEqual([{ kind: 'damaged', table: 'bodies', key: 7, title: 'Story 6' }]);
  expect(await library.bodies.get(7)).toBeDefined();
});

test.each<[string, () => PromiseLike<unknown>]>([
  ['columns', () => library.columns.clear()],
  ['columns', () => library.columns.update(0, { flags: new Uint8Array(1024) })],
  ['index', () => library.entries.clear()],
  ['index', () => library.tail.clear()],
  ['index', () => library.blocks.clear()],
])('%s that do not agree with the articles are found and built anew', async (kind, damage) => {
  await damage();
  // The page has at hand what it read before; another one sees the store as it is.
  library = openPage();
  const report = await check();
  expect(report.faults.map((fault) => fault.kind)).toContain(kind);
  mustGet(await repairLibrary(report, now, undefined, library));
  expect(await kinds()).toEqual([]);
  expect(mustGet(await search('aside', { limit: 3 }, library)).keys).toHaveLength(50);
  expect(mustGet(await search('council bridge', { limit: 3 }, library)).keys).toHaveLength(101);
});
