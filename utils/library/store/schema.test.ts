import { Dexie } from 'dexie';
import { beforeEach, expect, test } from 'vitest';
import type { SavedArticle } from '@/utils/model/saved-article';
import { getSaved } from '../articles/get-saved';
import { listHighlights } from '../articles/list-highlights';
import { getRevisions } from '../articles/revisions';
import { rowOfArticle } from '../articles/row-of-article';
import { saveArticle } from '../articles/save-article';
import { listPersons } from '../connections/persons';
import { listTopics } from '../connections/topics';
import { checkHealth } from '../health/check-health';
import { completeIndex } from '../search/complete-index';
import { facets } from '../search/facets';
import { search } from '../search/search';
import { listRows } from '../testing/list-rows';
import { madeUpArticle, madeUpDigest, madeUpSaved } from '../testing/made-up';
import { freshStore, mustGet, openPage } from '../testing/test-library';
import { LibraryDatabase } from './database';
import { currentVersion, schemaSteps } from './schema';

beforeEach(freshStore);

const articles: SavedArticle[] = Array.from({ length: 30 }, (_, index) =>
  madeUpSaved(`${index}`, {
    savedAt: new Date(Date.UTC(2026, 0, 1 + index)).toISOString(),
    digest: madeUpDigest(['Ann Lee'], ['Roads']),
    note: index === 3 ? 'an old note' : null,
    readAt: index === 4 ? '2026-03-01T00:00:00.000Z' : null,
  }),
);
const revision = {
  articleId: 'news.example/3',
  replacedAt: '2026-03-02T11:00:00.000Z',
  article: madeUpArticle('3'),
  digest: madeUpDigest(),
};

/** Fills a store as the code of a version did, with nothing but Dexie. */
async function fillVersion(version: number): Promise<Dexie> {
  const store = new Dexie(openPage().name);
  for (const step of schemaSteps.filter((each) => each.version <= version)) {
    store.version(step.version).stores({ ...step.stores });
  }
  await store.open();
  for (const saved of articles) {
    const doc = await store.table('rows').add(rowOfArticle(saved));
    await store.table('bodies').add({ doc, article: saved.article, digest: saved.digest });
  }
  await store.table('revisions').add(revision);
  return store;
}

const earlier = schemaSteps.map(({ version }) => version).filter((version) => version < currentVersion);

async function expectAll(library: LibraryDatabase) {
  for (const saved of articles) expect(mustGet(await getSaved(saved.id, library))).toEqual(saved);
  expect(mustGet(await getRevisions('news.example/3', library))).toEqual([revision]);
  expect(mustGet(await listRows({ limit: 3 }, library))).toMatchObject({
    total: 30,
    rows: [{ id: 'news.example/29' }, {}, {}],
  });
  expect(mustGet(await facets({}, 5, library)).person).toEqual([{ value: 'Ann Lee', count: 30 }]);
  mustGet(await completeIndex(undefined, library));
  const found = mustGet(await search('"old note"', { limit: 3 }, library));
  expect(found.hits.map(({ row }) => row.id)).toEqual(['news.example/3']);
  expect(found.isComplete).toBe(true);
  expect(mustGet(await checkHealth(undefined, undefined, library)).faults).toEqual([]);
}

test.each(earlier)('a store of version %i upgrades with nothing lost', async (version) => {
  (await fillVersion(version)).close();
  await expectAll(openPage());
});

test.each(earlier)('a store of version %i upgrades while a second tab has it open', async (version) => {
  const steps = schemaSteps.filter((step) => step.version <= version);
  (await fillVersion(version)).close();
  const old = new LibraryDatabase(openPage().name, steps);
  await old.open();
  const events: string[] = [];
  old.onLost((event) => events.push(event));
  await expectAll(openPage());
  expect(events).toEqual(['superseded']);
});

test('search says that it is not complete while the index is built, and finds all of it after', async () => {
  (await fillVersion(1)).close();
  const library = openPage();
  const first = mustGet(await search('council', { limit: 50 }, library));
  expect(first.isComplete).toBe(false);
  mustGet(await completeIndex(undefined, library));
  expect(mustGet(await search('council', { limit: 50 }, library))).toMatchObject({
    isComplete: true,
    keys: { length: 30 },
  });
});

test('what a store of version 3 had connected is not connected again, and what is saved after is', async () => {
  const old = await fillVersion(3);
  await old.table('meta').put({ name: 'connectionsUpTo', value: Number.MAX_SAFE_INTEGER });
  old.close();
  const library = openPage();
  mustGet(await saveArticle(madeUpArticle('new'), madeUpDigest(['Tom Ashgrove']), new Date('2026-04-01'), library));
  const persons = mustGet(await listPersons({ limit: 9 }, library));
  // That version would have known Ann Lee; this store only says that it did.
  expect(persons.map(({ name }) => name)).toEqual(['Tom Ashgrove']);
});

test('what was highlighted before there was a list of highlights is in it', async () => {
  const old = await fillVersion(5);
  const highlight = { id: 'h', quote: 'an old passage', prefix: '', suffix: '', colour: 'yellow', note: null };
  const times = ['2026-01-02T00:00:00.000Z', '2026-01-01T00:00:00.000Z'];
  const { markedAt: _, ...row } = (await old.table('rows').get(7)) ?? {};
  await old.table('rows').put({ ...row, highlights: times.map((createdAt) => ({ ...highlight, createdAt })) });
  old.close();
  const library = openPage();
  const { articles } = mustGet(await listHighlights({ limit: 9 }, library));
  expect(articles).toMatchObject([{ id: row.id, highlights: [{ quote: 'an old passage' }, {}] }]);
  expect((await library.rows.get(7))?.markedAt).toBe(times[0]);
});

test('a damaged highlight keeps no older store from opening', async () => {
  const old = await fillVersion(5);
  const row = await old.table('rows').get(7);
  await old.table('rows').put({ ...row, highlights: [null, 'torn', { createdAt: 7 }] });
  old.close();
  const library = openPage();
  expect(mustGet(await listRows({ limit: 3 }, library)).rows[0]?.id).toBe('news.example/29');
  expect((await library.rows.get(7))?.highlights).toEqual([null, 'torn', { createdAt: 7 }]);
});

test('people and topics that a store of version 5 had connected stand in the new order', async () => {
  const old = await fillVersion(5);
  await old.table('meta').put({ name: 'connectionsUpTo', value: articles.length });
  const person = { articles: 1, lastDay: '2026-01-01', words: [], lookups: [], isShown: 1, mergedInto: null };
  await old.table('persons').bulkPut([
    { ...person, key: 'b', name: 'Bo', sortName: 'bo' },
    { ...person, key: 'a', name: 'Ann', sortName: 'ann' },
    { ...person, key: 'c', name: 'Cy', sortName: 'cy', articles: 2 },
    { ...person, key: 'd', name: 'Di', sortName: 'di', lastDay: '2026-01-02' },
  ]);
  await old.table('topics').bulkPut([
    { key: 'tax', label: 'Tax', words: ['tax'], articles: 1, lastDay: '2026-01-01' },
    { key: 'roads', label: 'Roads', words: ['roads'], articles: 1, lastDay: '2026-01-01' },
  ]);
  old.close();
  const library = openPage();
  const names = async (sort: 'articles' | 'recent') =>
    mustGet(await listPersons({ sort, limit: 9 }, library)).map(({ name }) => name);
  expect(await names('articles')).toEqual(['Cy', 'Di', 'Ann', 'Bo']);
  expect(await names('recent')).toEqual(['Di', 'Ann', 'Bo', 'Cy']);
  expect(mustGet(await listTopics({ limit: 9 }, library)).map(({ label }) => label)).toEqual(['Roads', 'Tax']);
});

test('released steps are as they were released', () => {
  expect(schemaSteps.slice(0, 2).map(({ stores }) => stores)).toEqual([
    {
      rows: '++doc, &id, savedAt, deletedAt',
      bodies: 'doc',
      revisions: '[articleId+replacedAt], articleId',
      images: '[articleId+src], articleId',
      meta: 'name',
    },
    {
      columns: 'chunk',
      memberships: 'chunk',
      values: 'value, &[kind+label]',
      entries: 'chunk',
      tail: 'entry',
      segments: '++segment',
      blocks: '[segment+block]',
      positions: '[segment+block]',
    },
  ]);
});
