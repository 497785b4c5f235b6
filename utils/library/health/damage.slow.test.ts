import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { changeSaved } from '../articles/change-saved';
import { eraseArticles } from '../articles/erase-articles';
import { getSaved } from '../articles/get-saved';
import { saveImages } from '../articles/images';
import { listTakenOut } from '../articles/list-taken-out';
import { listImports } from '../articles/past-imports';
import { getRevisions } from '../articles/revisions';
import { saveArticle } from '../articles/save-article';
import { allArticles } from '../articles/stream';
import { exportPersonChoices } from '../connections/person-choices-file';
import { listPersons, personPage } from '../connections/persons';
import { exportStoryChoices, listStories, storyPage } from '../connections/stories';
import { listTopics, topicPage } from '../connections/topics';
import { countNew, countSearch } from '../followed/count-followed';
import { exportFollowed } from '../followed/followed-file';
import { listFollows } from '../followed/follows';
import { listSavedSearches } from '../followed/saved-searches';
import { facets } from '../search/facets';
import { listKeys, rowsByKeys } from '../search/list';
import { search } from '../search/search';
import { changeSelf, keysToNote, noteArticles, readShelf } from '../shelf/keep-shelf';
import { takeEverything, takeOutgoing } from '../shelf/take-outgoing';
import type { LibraryDatabase } from '../store/database';
import { damagedConnections } from '../testing/damages/damaged-connections';
import { damagedCounters } from '../testing/damages/damaged-counters';
import { damagedFollowed } from '../testing/damages/damaged-followed';
import { damagedIndex } from '../testing/damages/damaged-index';
import { damagedRecords } from '../testing/damages/damaged-records';
import { damagedShelf } from '../testing/damages/damaged-shelf';
import { fillLibrary } from '../testing/filled-library';
import { madeUpArticle, madeUpDigest } from '../testing/made-up';
import { hearOfStar } from '../testing/put-filled-on-shelf';
import { putSnapshot, takeSnapshot } from '../testing/snapshot';
import { freshStore, mustGet, openPage } from '../testing/test-library';
import { checkHealth } from './check-health';
import { repairLibrary } from './repair-library';
import { listSetAside } from './set-aside';

const now = new Date('2026-04-30T12:00:00.000Z');
const count = 70;
let library: LibraryDatabase;

let filled: Awaited<ReturnType<typeof takeSnapshot>>;

beforeAll(async () => {
  freshStore();
  library = openPage();
  await fillLibrary(library, { count, persons: 7, topics: 5, now });
  const image = { src: 'https://img.example/1.jpg', blob: new Blob(['x']), widthPx: 1, heightPx: 1 };
  mustGet(await saveImages([{ articleId: 'news.example/1', ...image }], library));
  filled = await takeSnapshot(library);
  library.close();
});
beforeEach(async () => {
  freshStore();
  library = openPage();
  await putSnapshot(library, filled);
  library.close();
  library = openPage();
});

const check = async () => mustGet(await checkHealth(undefined, undefined, library));

const damages = [
  ...[...damagedRecords, ...damagedIndex, ...damagedConnections, ...damagedCounters],
  ...[...damagedFollowed, ...damagedShelf],
];

/** An article that names all whom the others name, so that whatever is damaged has to do with it. */
const everybody = madeUpDigest(
  Array.from({ length: 7 }, (_, person) => `Ann Lee ${person}`),
  ['Roads', ...Array.from({ length: 5 }, (_, topic) => `Topic ${topic}`)],
);

/** Every list, what leads from it, the backup, a save and a note. */
async function openEverything() {
  library = openPage();
  mustGet(await saveArticle(madeUpArticle('later'), everybody, now, library));
  mustGet(await changeSaved(['news.example/later'], { note: { text: 'seen', was: null } }, now, library));
  const keys = mustGet(await listKeys({}, undefined, library));
  const rows = mustGet(await rowsByKeys(keys, library));
  mustGet(await facets({}, 5, library));
  mustGet(await search('council story', { limit: 20 }, library));
  for await (const saved of allArticles('complete', library)) expect(saved.article.title).toEqual(expect.any(String));
  for (const row of rows) if (row) mustGet(await getSaved(row.id, library));
  mustGet(await getRevisions('news.example/edited', library));
  for (const { key } of mustGet(await listPersons({ limit: 20 }, library))) mustGet(await personPage(key, library));
  for (const { key } of mustGet(await listTopics({ limit: 20 }, library))) mustGet(await topicPage(key, library));
  for (const { story } of mustGet(await listStories({ limit: 20 }, library)).stories)
    mustGet(await storyPage(story, library));
  mustGet(await listTakenOut(library));
  for (const search of mustGet(await listSavedSearches(library))) mustGet(await countSearch(search, library));
  for (const follow of mustGet(await listFollows(library))) mustGet(await countNew(follow, library));
  mustGet(await listImports(library));
  mustGet(await exportFollowed(library));
  mustGet(await exportPersonChoices(library));
  mustGet(await exportStoryChoices(library));
  mustGet(await eraseArticles(['news.example/later'], library));
  await bringInStep();
}

/** What a round with the second device asks of the library. */
async function bringInStep() {
  mustGet(await changeSaved(['news.example/5'], { addTags: ['carried'] }, now, library));
  await hearOfStar('news.example/5', library);
  mustGet(await readShelf(library));
  const { upTo } = mustGet(await takeOutgoing(library));
  mustGet(await changeSelf((self) => self, upTo, library));
  mustGet(await takeEverything('', new Set(['deviceone']), library));
  mustGet(await noteArticles(mustGet(await keysToNote(library)), library));
}

describe('a store damaged by hand', () => {
  test.each(damages)(
    '%s: lists, search and backup go on, the check sees it, and the repair leaves nothing',
    async (_, damage) => {
      await damage(library);
      // A page has at hand what it read before; another one sees the store as it is.
      library = openPage();
      expect((await check()).faults).not.toEqual([]);
      await openEverything();

      // Columns of a wrong form heal by themselves as soon as a list is asked for: the check comes again.
      library = openPage();
      mustGet(await repairLibrary(await check(), now, undefined, library));

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

  test('what is followed and cannot be read lies aside as it was, and the rest stays', async () => {
    await library.follows.update('topic roads', { lookedAt: 'x' });
    mustGet(await repairLibrary(await check(), now, undefined, library));
    expect(mustGet(await listFollows(library))).toEqual([]);
    expect(mustGet(await listSavedSearches(library))).toHaveLength(1);
    expect(mustGet(await listSetAside(library))).toMatchObject([
      { table: 'follows', key: 'topic roads', record: { name: 'Roads', lookedAt: 'x' } },
    ]);
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
