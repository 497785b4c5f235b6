import { beforeEach, describe, expect, test } from 'vitest';
import { saveImages } from '../articles/images';
import { saveArticle } from '../articles/save-article';
import { allArticles } from '../articles/stream';
import { facets } from '../search/facets';
import { listKeys, rowsByKeys } from '../search/list';
import { search } from '../search/search';
import type { LibraryDatabase } from '../store/database';
import { fillLibrary } from '../testing/filled-library';
import { madeUpArticle, madeUpDigest } from '../testing/made-up';
import { freshStore, mustGet, openPage } from '../testing/test-library';
import { checkHealth } from './check-health';
import { repairLibrary } from './repair-library';
import { listSetAside } from './set-aside';

const now = new Date('2026-04-30T12:00:00.000Z');
const count = 70;
let library: LibraryDatabase;

beforeEach(async () => {
  freshStore();
  library = openPage();
  await fillLibrary(library, { count, persons: 7, topics: 5, now });
  const image = { src: 'https://img.example/1.jpg', blob: new Blob(['x']), widthPx: 1, heightPx: 1 };
  mustGet(await saveImages([{ articleId: 'news.example/1', ...image }], library));
});

const check = async () => mustGet(await checkHealth(undefined, undefined, library));

type Damage = (library: LibraryDatabase) => PromiseLike<unknown>;
const row =
  (change: object): Damage =>
  (library) =>
    library.rows.update(5, change as never);
const article =
  (change: object): Damage =>
  async (library) => {
    const body = await library.bodies.get(5);
    await library.bodies.put({ ...body, article: { ...body?.article, ...change } } as never);
  };
const digest =
  (change: object): Damage =>
  async (library) => {
    const body = await library.bodies.get(5);
    await library.bodies.put({ ...body, digest: { ...body?.digest, ...change } } as never);
  };
const firstBlock = (library: LibraryDatabase) => library.blocks.toCollection().first();
const firstSegment = (library: LibraryDatabase) => library.segments.toCollection().first();
const columnsOf =
  (change: object): Damage =>
  (library) =>
    library.columns.update(0, change as never);
const anyPerson = (library: LibraryDatabase) => library.persons.toCollection().first();

const damages: readonly [string, Damage][] = [
  ['highlights null', row({ highlights: null })],
  [
    'highlights with equal keys',
    row({ highlights: [1, 2].map(() => ({ id: 'a', quote: 'b', prefix: '', suffix: '', colour: 'yellow' })) }),
  ],
  [
    'a highlight without a quote',
    row({ highlights: [{ id: 'a', quote: null, prefix: '', suffix: '', colour: 'yellow' }] }),
  ],
  ['people and topics null', row({ people: null, topics: null })],
  ['progress not a number', row({ progress: Number.NaN })],
  ['a title that is a number', row({ title: 5 })],
  ['tags that are no texts', row({ tags: [1, null] })],
  ['a time that is none', row({ savedAt: 'soon' })],
  ['a title of the text that is a number', article({ title: 5 })],
  ['a day of publication that is a number', article({ published: 5 })],
  ['blocks null', article({ blocks: null })],
  ['a block without marks', article({ blocks: [{ type: 'paragraph', text: 'x' }] })],
  ['quotes missing', digest({ quotes: undefined })],
  ['people of the digest null', digest({ people: null })],
  [
    'a person of the digest without other names and roles',
    digest({ people: [{ name: 'Ann Lee', mentions: [], isKey: true }] }),
  ],
  ['a summary without its words', digest({ summary: [{ span: { block: 0, start: 0, end: 3 } }] })],
  [
    'an orphaned version',
    (store) =>
      store.revisions.put({ articleId: 'gone', replacedAt: 'x', article: madeUpArticle('x'), digest: madeUpDigest() }),
  ],
  ['a version without its article', (store) => store.revisions.toCollection().modify({ article: null as never })],
  ['an image without its bytes', (store) => store.images.toCollection().modify({ blob: undefined as never })],
  [
    'an image of nobody',
    (store) => store.images.put({ articleId: 'gone', src: 'y', blob: new Blob(), widthPx: 1, heightPx: 1 }),
  ],
  ['columns emptied', (store) => store.columns.clear()],
  ['columns of wrong types', columnsOf({ saved: 'x', flags: [1, 2] })],
  ['columns of wrong length', columnsOf({ flags: new Uint8Array(3) })],
  ['dates of the columns wrong', columnsOf({ saved: new Float64Array(1024) })],
  ['words of the columns wrong', columnsOf({ words: new Uint32Array(1024).fill(9) })],
  ['publishers of the columns wrong', columnsOf({ publisher: new Uint32Array(1024).fill(77) })],
  ['days of the columns wrong', columnsOf({ day: new Int32Array(1024) })],
  ['memberships emptied', (store) => store.memberships.clear()],
  ['memberships cut off', (store) => store.memberships.toCollection().modify({ starts: new Uint32Array(3) })],
  [
    'memberships of other values',
    (store) => store.memberships.toCollection().modify((chunk) => void chunk.values.fill(4)),
  ],
  ['values emptied', (store) => store.values.clear()],
  ['a value of another name', (store) => store.values.toCollection().limit(1).modify({ label: 'Somebody else' })],
  ['entries emptied', (store) => store.entries.clear()],
  ['entries of wrong type', (store) => store.entries.toCollection().modify({ docs: 'x' as never })],
  ['segments emptied', (store) => store.segments.clear()],
  ['a segment without its terms', (store) => store.segments.toCollection().modify({ blockTerms: null as never })],
  ['the memtable emptied', (store) => store.tail.clear()],
  ['a block missing', async (store) => store.blocks.delete([(await firstBlock(store))?.segment ?? 0, 0])],
  [
    'postings cut off',
    (store) =>
      store.blocks
        .toCollection()
        .limit(1)
        .modify((block) => void Object.assign(block, { postings: block.postings.slice(0, 9) })),
  ],
  [
    'postings at random',
    (store) =>
      store.blocks
        .toCollection()
        .limit(1)
        .modify((block) => void block.postings.fill(255)),
  ],
  [
    'terms out of order',
    (store) =>
      store.blocks
        .toCollection()
        .limit(1)
        .modify((block) => void Object.assign(block, { terms: block.terms.split('\n').reverse().join('\n') })),
  ],
  ['positions emptied', (store) => store.positions.clear()],
  [
    'positions wrong',
    (store) =>
      store.positions
        .toCollection()
        .limit(1)
        .modify((record) => void record.positions.fill(3)),
  ],
  [
    'a segment that nobody finished, as the only one',
    async (store) => store.segments.update((await firstSegment(store))?.segment ?? 0, { isComplete: false }),
  ],
  ['persons emptied', (store) => store.persons.clear()],
  [
    'a person of wrong types',
    async (store) => store.persons.update((await anyPerson(store))?.key ?? '', { name: 3, words: null } as never),
  ],
  [
    'a person counted wrongly',
    async (store) => store.persons.update((await anyPerson(store))?.key ?? '', { articles: 40 }),
  ],
  ['occurrences emptied', (store) => store.occurrences.clear()],
  [
    'an occurrence without its quotes',
    (store) =>
      store.occurrences
        .toCollection()
        .limit(1)
        .modify({ quotes: null as never }),
  ],
  ['topics emptied', (store) => store.topics.clear()],
  ['a topic counted wrongly', (store) => store.topics.toCollection().limit(1).modify({ articles: 77 })],
  ['connections emptied', (store) => store.connections.clear()],
  [
    'a connection of other topics',
    (store) =>
      store.connections
        .toCollection()
        .limit(1)
        .modify({ topics: ['x'] }),
  ],
  ['traits emptied', (store) => store.traits.clear()],
  ['stories emptied', (store) => store.stories.clear()],
  ['a story counted wrongly', (store) => store.stories.toCollection().limit(1).modify({ articles: 9 })],
];

describe('a store damaged by hand', () => {
  test.each(damages)(
    '%s: lists, search and backup go on, the check sees it, and the repair leaves nothing',
    async (_, damage) => {
      await damage(library);
      // The page has at hand what it read before; another one sees the store as it is.
      library = openPage();
      const keys = mustGet(await listKeys({}, undefined, library));
      mustGet(await rowsByKeys(keys, library));
      mustGet(await facets({}, 5, library));
      mustGet(await search('council story', { limit: 20 }, library));
      for await (const saved of allArticles('complete', library))
        expect(saved.article.title).toEqual(expect.any(String));

      library = openPage();
      const report = await check();
      // Columns of a wrong form heal by themselves as soon as a list is asked for.
      if (!/of wrong (types|length)/.test(_) || !_.startsWith('columns')) expect(report.faults).not.toEqual([]);
      mustGet(await repairLibrary(report, now, undefined, library));

      library = openPage();
      const after = (await check()).faults.filter(({ kind }) => kind !== 'no-text');
      expect(after).toEqual([]);
      expect(mustGet(await listKeys({}, undefined, library)).length).toBe(count);
      expect(mustGet(await search('"council of elmford"', { limit: 3 }, library)).keys.length).toBeGreaterThanOrEqual(
        count - 2,
      );
    },
  );

  test('a damaged row keeps what of the reader’s own can be read, and lies aside as it was', async () => {
    await library.rows.update(6, { highlights: null as never });
    mustGet(await repairLibrary(await check(), now, undefined, library));
    expect(await library.rows.get(6)).toMatchObject({ tags: ['kept'], note: 'aside', highlights: [] });
    const aside = mustGet(await listSetAside(library));
    expect(aside).toMatchObject([{ table: 'rows', key: 6, record: { highlights: null, tags: ['kept'] } }]);
    expect((await check()).setAside).toBe(1);
  });

  test('of highlights under one key, and of those that cannot be read, the sound ones stay', async () => {
    const sound = { id: 'a', quote: 'b', prefix: '', suffix: '', colour: 'yellow', note: null, createdAt: '' };
    const highlights = [sound, { ...sound, quote: null }, { ...sound, id: 'c' }, { ...sound, id: 'c', quote: 'd' }];
    await library.rows.update(6, { highlights } as never);
    mustGet(await repairLibrary(await check(), now, undefined, library));
    expect((await library.rows.get(6))?.highlights).toEqual([sound, { ...sound, id: 'c', quote: 'd' }]);
  });

  test('a text whose page was saved again is not lost with its damaged row', async () => {
    await library.rows.update(6, { id: 5 as never });
    mustGet(await saveArticle(madeUpArticle('5', { text: ['Another text.'] }), madeUpDigest(), now, library));
    mustGet(await repairLibrary(await check(), now, undefined, library));
    const aside = mustGet(await listSetAside(library));
    expect(aside.map(({ table, key }) => `${table} ${key}`)).toEqual(['bodies 6', 'rows 6']);
    expect((await check()).faults).toEqual([]);
  });

  test('highlights under one key do not take an article off the list', async () => {
    const twice = { id: 'a', quote: 'b', prefix: '', suffix: '', colour: 'yellow', note: null, createdAt: '' };
    await library.rows.update(6, { highlights: [twice, twice] } as never);
    expect(mustGet(await rowsByKeys([6], library))[0]).toMatchObject({ key: 6, highlightCount: 2 });
  });

  test('a damaged text lies aside, its row stays, and saving the page again brings it back', async () => {
    await library.bodies.update(6, { article: null as never });
    mustGet(await repairLibrary(await check(), now, undefined, library));
    expect((await check()).faults).toEqual([{ kind: 'no-text', key: 6, title: 'Story 5' }]);
    const again = mustGet(await saveArticle(madeUpArticle('5'), madeUpDigest(), now, library));
    expect(again.saved).toMatchObject({ id: 'news.example/5', tags: ['kept'], note: 'aside' });
    expect((await check()).faults).toEqual([]);
    expect(mustGet(await listSetAside(library))).toMatchObject([
      { table: 'bodies', key: 6, record: { article: null } },
    ]);
  });
});
