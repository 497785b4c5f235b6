import { expect, test } from 'vitest';
import { Announcer } from '../announcer';
import { FakeFollowed } from '../testing/fake-followed';
import { fakeWatch, settled } from '../testing/fake-watch';
import { libraryPage } from '../testing/library-page';
import { FollowedShelf } from './followed-shelves';

const page = async (search = '?q=harbour&person=Ann%20Lee') => {
  const opened = await libraryPage({ search });
  await settled();
  return opened;
};

test('what is listed is kept under its words, and is a shelf with its count', async () => {
  const { session, state, changed, followed, said } = await page();
  expect(state().keptSearch).toBeNull();
  await session.followed.keep(state().view);
  await changed();
  expect(said()).toEqual({ kind: 'search-kept' });
  expect(state().followed.searches).toMatchObject([
    { search: { name: 'harbour · Ann Lee' }, count: 7, newCount: null },
  ]);
  expect(state().keptSearch?.search.id).toBe([...followed.searches.keys()][0]);
  session.announcer.undoLast();
  await settled();
  expect(followed.searches.size).toBe(0);
});

test('a shelf shows its list again, whatever is listed now', async () => {
  const { session, state, changed } = await page();
  await session.followed.keep(state().view);
  await changed();
  session.show({ ...state().view, text: 'else', shelf: 'starred' });
  expect(state().keptSearch).toBeNull();
  const [shelf] = state().followed.searches;
  if (shelf) await session.showSearch(shelf);
  expect(state().view).toMatchObject({ text: 'harbour', shelf: 'all', facets: { person: ['Ann Lee'] } });
  expect(state().keptSearch).not.toBeNull();
});

test('one that is followed says what is new, until it is looked at', async () => {
  const { session, state, changed, followed } = await page();
  await session.followed.keep(state().view);
  await changed();
  const search = state().followed.searches[0]?.search;
  if (!search) throw new Error('it is not kept');
  await session.followed.toggleFollow(search);
  followed.fresh.set(`search ${search.id}`, 3);
  await changed();
  const [shelf] = state().followed.searches;
  expect(shelf?.newCount).toBe(3);
  if (shelf) await session.showSearch(shelf);
  await changed();
  expect(state().followed.searches[0]?.newCount).toBe(0);
});

test('kept no longer it is not followed either; taken back it is both again', async () => {
  const { session, state, changed, followed, said } = await page();
  await session.followed.keep(state().view);
  await changed();
  const search = state().followed.searches[0]?.search;
  if (!search) throw new Error('it is not kept');
  await session.followed.toggleFollow(search);
  await session.followed.drop(search);
  expect([followed.searches.size, followed.follows.size]).toEqual([0, 0]);
  expect(said()).toEqual({ kind: 'search-dropped' });
  session.announcer.undoLast();
  await settled();
  expect([followed.searches.size, followed.follows.size]).toEqual([1, 1]);
});

test('it takes another name, and the one before again; a blank one is none', async () => {
  const { session, state, changed, said } = await page();
  await session.followed.keep(state().view);
  await changed();
  const search = state().followed.searches[0]?.search;
  if (!search) throw new Error('it is not kept');
  const names = async () => {
    await changed();
    return state().followed.searches.map((shelf) => shelf.search.name);
  };
  await session.followed.rename(search, '  ');
  await session.followed.rename(search, ` ${search.name} `);
  expect(said()).toEqual({ kind: 'search-kept' });
  await session.followed.rename(search, ' The harbour ');
  expect(said()).toEqual({ kind: 'search-renamed' });
  expect(await names()).toEqual(['The harbour']);
  expect(state().keptSearch?.search.name).toBe('The harbour');
  session.announcer.undoLast();
  await settled();
  expect(await names()).toEqual([search.name]);
});

test('people, topics and stories that are followed stand beside the list with what is new', async () => {
  const { state, changed, followed } = await page('');
  const ann = { id: 'person ann', kind: 'person', key: 'ann', name: 'Ann', anchor: null, lookedAt: '' } as const;
  followed.follows.set(ann.id, ann);
  followed.fresh.set(ann.id, 2);
  await changed();
  expect(state().followed.follows).toEqual([{ follow: ann, newCount: 2 }]);
});

test('what was saved is connected where somebody is followed, and only there', async () => {
  const followed = new FakeFollowed();
  const shelf = () =>
    new FollowedShelf(
      {
        load: async () => followed,
        watch: fakeWatch().watch,
        announcer: new Announcer(),
        now: () => new Date(0),
        newId: () => 'id',
      },
      () => {},
    );
  await shelf().start();
  expect(followed.connected).toBe(0);
  const topic = { id: 'topic roads', kind: 'topic', key: 'roads', name: 'Roads', anchor: null, lookedAt: '' } as const;
  followed.follows.set(topic.id, topic);
  await shelf().start();
  expect(followed.connected).toBe(1);
});

test('a failure is said', async () => {
  const { session, state, followed, said } = await page();
  followed.failure = { kind: 'quota', message: '' };
  await session.followed.keep(state().view);
  expect(said()).toEqual({ kind: 'full' });
});
