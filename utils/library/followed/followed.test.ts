import { beforeEach, describe, expect, test } from 'vitest';
import { type Follow, followId } from '@/utils/model/follow';
import { wholeLibrary } from '@/utils/model/library-view';
import type { SavedSearch } from '@/utils/model/saved-search';
import { changeSaved } from '../articles/change-saved';
import { connectArticles } from '../connections/connect-articles';
import { mergePersons, undoPersonChoice } from '../connections/person-choices';
import { findPersonKey } from '../connections/persons';
import type { LibraryDatabase } from '../store/database';
import { madeUpArticle, madeUpDigest, madeUpSaved } from '../testing/made-up';
import { restoreArticles } from '../testing/restore-articles';
import { freshStore, mustGet, openPage } from '../testing/test-library';
import { countNew, countSearch } from './count-followed';
import { exportFollowed, restoreFollowed } from './followed-file';
import { deleteFollow, getFollow, listFollows, lookAt, putFollow } from './follows';
import { deleteSavedSearch, listSavedSearches, putSavedSearch } from './saved-searches';

const monday = '2026-03-02T10:00:00.000Z';
const tuesday = '2026-03-03T10:00:00.000Z';
let library: LibraryDatabase;

beforeEach(() => {
  freshStore();
  library = openPage();
});

const save = async (path: string, savedAt: string, people: string[] = [], topics: string[] = []) => {
  const saved = madeUpSaved(path, { savedAt, digest: madeUpDigest(people, topics) });
  mustGet(await restoreArticles([saved], 'keep', library));
  await connectArticles(library);
};
const search = (text: string, more: Partial<SavedSearch> = {}): SavedSearch => ({
  id: text,
  name: text,
  view: { ...wholeLibrary, text },
  createdAt: monday,
  ...more,
});
const follow = (kind: Follow['kind'], key: string, more: Partial<Follow> = {}): Follow => ({
  id: followId(kind, key),
  kind,
  key,
  name: key,
  anchor: null,
  lookedAt: monday,
  ...more,
});
const news = async (asked: Follow) => mustGet(await countNew(asked, library));

describe('kept searches', () => {
  test('stand in the order in which they were kept, each with what it finds now', async () => {
    mustGet(await putSavedSearch(search('second', { createdAt: tuesday }), library));
    mustGet(await putSavedSearch(search('council'), library));
    await save('a', monday);
    await save('b', tuesday);
    const searches = mustGet(await listSavedSearches(library));
    expect(searches.map(({ name }) => name)).toEqual(['council', 'second']);
    const counts = await Promise.all(searches.map((each) => countSearch(each, library)));
    expect(counts.map(mustGet)).toEqual([2, 0]);
    mustGet(await deleteSavedSearch('council', library));
    expect(mustGet(await listSavedSearches(library))).toHaveLength(1);
  });

  test('keep shelf and filters, too', async () => {
    await save('a', monday, ['Ann Lee']);
    await save('b', monday, ['Bo Ek']);
    const ann = { ...wholeLibrary, facets: { ...wholeLibrary.facets, person: ['Ann Lee'] } };
    expect(mustGet(await countSearch(search('', { view: ann }), library))).toBe(1);
    expect(mustGet(await countSearch(search('', { view: { ...ann, shelf: 'archived' } }), library))).toBe(0);
  });
});

describe('what is new since the reader looked', () => {
  beforeEach(async () => {
    await save('old', monday, ['Ann Lee'], ['Roads']);
    await save('new', tuesday, ['Ann Lee', 'Bo Ek'], ['Roads']);
    await save('other', tuesday, ['Bo Ek'], ['Tax']);
  });

  test('a person, a topic and a search have what was saved since', async () => {
    const key = mustGet(await findPersonKey('Ann Lee', null, library)) ?? '';
    expect(await news(follow('person', key))).toBe(1);
    expect(await news(follow('topic', 'roads'))).toBe(1);
    mustGet(await putSavedSearch(search('title:new'), library));
    expect(await news(follow('search', 'title:new'))).toBe(1);
    expect(await news(follow('search', 'no such'))).toBe(0);
    expect(await news(follow('person', key, { lookedAt: tuesday }))).toBe(0);
  });

  test('a story has the articles that came to it since, also where its key is another here', async () => {
    const text = ['The harbour of Elmford closes its northern pier for two years, the board decided on Monday.'];
    for (const [path, savedAt] of [
      ['s1', monday],
      ['s2', tuesday],
    ] as const) {
      const article = madeUpArticle(path, { title: 'Elmford harbour closes its northern pier', text });
      mustGet(await restoreArticles([madeUpSaved(path, { savedAt, article })], 'keep', library));
      await connectArticles(library);
    }
    const connection = await library.connections.get({ articleId: 'news.example/s1' });
    const story = connection?.story ?? '';
    expect(await news(follow('story', story))).toBe(1);
    expect(await news(follow('story', 'elsewhere', { anchor: 'news.example/s1' }))).toBe(1);
    expect(await news(follow('story', 'elsewhere', { anchor: 'news.example/none' }))).toBe(0);
  });

  test('a person whose key is another here is found by name', async () => {
    expect(await news(follow('person', 'ann-lee-of-another-library', { name: 'Ann Lee' }))).toBe(1);
  });

  test('what is in the trash is not news, what is archived is', async () => {
    const change = async (what: object) =>
      mustGet(await changeSaved(['news.example/new'], what, new Date(tuesday), library));
    await change({ isArchived: true });
    expect(await news(follow('topic', 'roads'))).toBe(1);
    await change({ isDeleted: true });
    expect(await news(follow('topic', 'roads'))).toBe(0);
    mustGet(await putSavedSearch(search('is:trash'), library));
    expect(mustGet(await countSearch(search('is:trash'), library))).toBeGreaterThan(0);
    expect(await news(follow('search', 'is:trash'))).toBe(0);
  });

  test('it is looked at, and nothing is new', async () => {
    const roads = follow('topic', 'roads');
    mustGet(await putFollow(roads, library));
    mustGet(await lookAt(roads.id, new Date('2026-03-04'), library));
    const looked = mustGet(await getFollow(roads.id, library));
    expect(looked && (await news(looked))).toBe(0);
    mustGet(await lookAt('topic unknown', new Date('2026-03-04'), library));
    expect(mustGet(await listFollows(library))).toHaveLength(1);
    mustGet(await deleteFollow(roads.id, library));
    expect(mustGet(await getFollow(roads.id, library))).toBeNull();
  });
});

describe('a person who is somebody else by now', () => {
  let ann: Follow;
  let bo: Follow;
  const keyOf = async (name: string) => mustGet(await findPersonKey(name, null, library)) ?? '';
  const followed = async (key: string) => mustGet(await getFollow(followId('person', key), library));
  const listed = async () =>
    mustGet(await listFollows(library)).map(({ key, name, lookedAt }) => ({ key, name, lookedAt }));

  beforeEach(async () => {
    await save('a', tuesday, ['Ann Lee']);
    await save('b', tuesday, ['Bo Ek']);
    ann = follow('person', await keyOf('Ann Lee'), { name: 'Ann Lee' });
    bo = follow('person', await keyOf('Bo Ek'), { name: 'Bo Ek', lookedAt: '2026-03-01T10:00:00.000Z' });
    mustGet(await putFollow(ann, library));
  });
  const merge = async () => mustGet(await mergePersons(ann.key, bo.key, new Date(tuesday), library));

  test('is followed as that one, who has what is new of both, until the merge is undone', async () => {
    const id = await merge();
    expect(await followed(bo.key)).toEqual(ann);
    expect(await listed()).toEqual([{ key: bo.key, name: 'Bo Ek', lookedAt: monday }]);
    expect(await news(ann)).toBe(2);
    mustGet(await lookAt(bo.id, new Date('2026-03-04'), library));
    expect((await followed(ann.key))?.lookedAt).toBe('2026-03-04T00:00:00.000Z');
    mustGet(await undoPersonChoice(id, library));
    expect(await followed(bo.key)).toBeNull();
    expect(await listed()).toEqual([{ key: ann.key, name: 'Ann Lee', lookedAt: '2026-03-04T00:00:00.000Z' }]);
  });

  test('stands once where both were followed, and neither is followed any more when that one is not', async () => {
    mustGet(await putFollow(bo, library));
    await merge();
    expect(await listed()).toEqual([{ key: bo.key, name: 'Bo Ek', lookedAt: bo.lookedAt }]);
    const deleted = mustGet(await deleteFollow(bo.id, library));
    expect(deleted).toEqual([bo, ann]);
    expect(await listed()).toEqual([]);
    expect(await followed(ann.key)).toBeNull();
  });

  test('whose key is another in this library is followed here by name', async () => {
    await library.follows.clear();
    mustGet(await putFollow({ ...ann, id: 'person old-key', key: 'old-key' }, library));
    expect((await followed(ann.key))?.key).toBe('old-key');
  });
});

describe('a backup', () => {
  test('brings them back, with fields that are not known yet', async () => {
    const later = { ...search('council'), colour: 'green' };
    mustGet(await putSavedSearch(later, library));
    mustGet(await putFollow(follow('search', 'council'), library));
    const file = JSON.parse(JSON.stringify(mustGet(await exportFollowed(library))));
    freshStore();
    const other = openPage();
    expect(mustGet(await restoreFollowed(file, other))).toBe(2);
    expect(mustGet(await exportFollowed(other))).toEqual(file);
    expect(mustGet(await listSavedSearches(other))).toEqual([later]);
  });

  test('leaves what is there as it is, looked at as late as either says', async () => {
    mustGet(await putSavedSearch(search('council', { name: 'My council' }), library));
    mustGet(await putFollow(follow('topic', 'a', { lookedAt: tuesday }), library));
    mustGet(await putFollow(follow('topic', 'b', { lookedAt: monday, name: 'Mine' }), library));
    const file = {
      version: 1,
      searches: [search('council', { name: 'Council' }), { id: 'broken' }, search('fresh')],
      follows: [follow('topic', 'a'), follow('topic', 'b', { lookedAt: tuesday, name: 'Theirs' }), 7],
    };
    mustGet(await restoreFollowed(file, library));
    expect(mustGet(await listSavedSearches(library)).map(({ name }) => name)).toEqual(['My council', 'fresh']);
    const follows = mustGet(await listFollows(library));
    expect(follows.map(({ name, lookedAt }) => [name, lookedAt])).toEqual([
      ['a', tuesday],
      ['Mine', tuesday],
    ]);
    for (const none of [undefined, null, { version: 2 }, 'x'])
      expect(mustGet(await restoreFollowed(none, library))).toBe(0);
  });
});

test('one that is damaged is left out', async () => {
  await library.savedSearches.put({ id: 'x' } as SavedSearch);
  await library.follows.put({ id: 'y', kind: 'planet' } as unknown as Follow);
  expect(mustGet(await listSavedSearches(library))).toEqual([]);
  expect(mustGet(await listFollows(library))).toEqual([]);
  expect(mustGet(await getFollow('y', library))).toBeNull();
  expect(mustGet(await exportFollowed(library))).toEqual({ version: 1, searches: [], follows: [] });
});
