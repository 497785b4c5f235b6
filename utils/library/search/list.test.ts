import { beforeEach, expect, test } from 'vitest';
import type { LibraryFilter, LibraryOrder } from '@/utils/model/library-filter';
import type { SavedArticle } from '@/utils/model/saved-article';
import type { LibraryDatabase } from '../store/database';
import { countRows, listRows } from '../testing/list-rows';
import { madeUpArticle, madeUpDigest, madeUpSaved } from '../testing/made-up';
import { restoreArticles } from '../testing/restore-articles';
import { freshStore, mustGet, openPage } from '../testing/test-library';
import { facets } from './facets';
import { listKeys, rowsByKeys } from './list';

const at = '2026-04-01T00:00:00.000Z';
const digestOf = (people: string[], topics: string[], wordCount: number) => ({
  ...madeUpDigest(people, topics),
  wordCount,
});
const article = (path: string, publisher: string | null, published: string | null) =>
  madeUpArticle(path, { publisher, published });
const articles: SavedArticle[] = [
  madeUpSaved('a', { savedAt: '2026-01-01T00:00:00.000Z', digest: digestOf(['Ann'], ['Roads', 'Tax'], 300) }),
  madeUpSaved('b', {
    savedAt: '2026-01-02T00:00:00.000Z',
    article: article('b', 'Zeitung', '2025-12-31T23:00:00-05:00'),
    digest: digestOf(['Ann', 'Bo'], ['Tax'], 100),
    readAt: at,
  }),
  madeUpSaved('c', {
    savedAt: '2026-01-03T00:00:00.000Z',
    article: article('c', null, null),
    digest: digestOf(['Bo'], [], 200),
    isStarred: true,
    archivedAt: at,
    tags: ['keep'],
  }),
  madeUpSaved('d', { savedAt: '2026-01-04T00:00:00.000Z', deletedAt: at, isStarred: true }),
  madeUpSaved('e', {
    savedAt: '2026-01-05T00:00:00.000Z',
    article: article('e', 'Älmanach', '2026-02-01'),
    tags: ['x'],
  }),
];
let library: LibraryDatabase;

beforeEach(async () => {
  freshStore();
  library = openPage();
  mustGet(await restoreArticles(articles, 'keep', library));
});

const paths = async (filter: LibraryFilter, order?: LibraryOrder) => {
  const { rows, total } = mustGet(await listRows({ filter, ...(order && { order }), limit: 10 }, library));
  expect(total).toBe(rows.length);
  expect(mustGet(await countRows(filter, library))).toBe(rows.length);
  return rows.map((row) => row.id.at(-1)).join('');
};

test.each<[string, LibraryFilter]>([
  ['eba', {}],
  ['ea', { shelf: 'unread' }],
  ['c', { shelf: 'starred' }],
  ['c', { shelf: 'archived' }],
  ['d', { shelf: 'trash' }],
  ['ecba', { shelf: 'everything' }],
  ['ba', { facets: { person: ['Ann'] } }],
  ['b', { facets: { person: ['Bo'] } }],
  ['cba', { shelf: 'everything', facets: { person: ['Ann', 'Bo'] } }],
  ['a', { facets: { person: ['Ann'], topic: ['Roads'] } }],
  ['eb', { facets: { publisher: ['Zeitung', 'Älmanach'] } }],
  ['b', { facets: { year: ['2025'] } }],
  ['e', { facets: { tag: ['x', 'keep'] } }],
  ['', { facets: { person: ['Nobody'] } }],
])('%s are shown by %j', async (expected, filter) => {
  expect(await paths(filter)).toBe(expected);
});

test.each<[string, LibraryOrder]>([
  ['ecba', { sort: 'saved' }],
  ['abce', { sort: 'saved', isReversed: true }],
  ['aebc', { sort: 'published' }],
  ['beac', { sort: 'published', isReversed: true }],
  ['eabc', { sort: 'publisher' }],
  ['baec', { sort: 'publisher', isReversed: true }],
  ['ebca', { sort: 'length' }],
  ['acbe', { sort: 'length', isReversed: true }],
])('%s is the order of %j', async (expected, order) => {
  expect(await paths({ shelf: 'everything' }, order)).toBe(expected);
});

test('keys lead to rows window by window, and a row that is gone is null', async () => {
  const keys = mustGet(await listKeys({ shelf: 'everything' }, undefined, library));
  const rows = mustGet(await rowsByKeys([...keys.slice(1, 3), 999], library));
  expect(rows.map((row) => row?.id ?? null)).toEqual(['news.example/c', 'news.example/b', null]);
  expect(mustGet(await listRows({ filter: { shelf: 'everything' }, offset: 3, limit: 5 }, library)).rows).toHaveLength(
    1,
  );
});

test('facets count what stands on the shelf', async () => {
  const counted = mustGet(await facets({}, 50, library));
  expect(counted.person).toEqual([
    { value: 'Ann', count: 2 },
    { value: 'Bo', count: 1 },
  ]);
  expect(counted.topic).toEqual([
    { value: 'Tax', count: 2 },
    { value: 'Roads', count: 1 },
  ]);
  expect(counted.year.map(({ value }) => value)).toEqual(['2026', '2025']);
  expect(counted.shelves).toEqual({
    ...{ all: 3, unread: 2, queue: 0, starred: 1, links: 0, archived: 1, trash: 1, everything: 4 },
  });
});

test('how many are unread, and how long they take, is counted of what matches; a bare link takes no time', async () => {
  const unread = async (filter: LibraryFilter) => mustGet(await facets(filter, 50, library)).unread;
  expect(await unread({})).toEqual({ count: 2, minutes: 2 });
  expect(await unread({ facets: { person: ['Ann'] } })).toEqual({ count: 1, minutes: 1 });
  const link = madeUpSaved('l', { article: { ...madeUpArticle('l'), blocks: [] }, digest: digestOf([], [], 0) });
  const read = madeUpSaved('r', { readAt: at, digest: { ...digestOf([], [], 900), readingMinutes: 4 } });
  const long = madeUpSaved('g', { digest: { ...digestOf([], [], 1900), readingMinutes: 8 } });
  mustGet(await restoreArticles([link, read, long], 'keep', library));
  expect(await unread({})).toEqual({ count: 4, minutes: 10 });
  expect(await paths({ shelf: 'links' })).toBe('l');
  expect(mustGet(await facets({}, 50, library)).shelves.links).toBe(1);
});

test('facets of a narrowed kind show its other values, those of other kinds only what is left', async () => {
  const counted = mustGet(await facets({ facets: { person: ['Bo'] } }, 50, library));
  expect(counted.person.map(({ value }) => value)).toEqual(['Ann', 'Bo']);
  expect(counted.topic).toEqual([{ value: 'Tax', count: 1 }]);
});
