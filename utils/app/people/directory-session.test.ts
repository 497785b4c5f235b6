import { expect, test } from 'vitest';
import { latestOf } from '../live-query';
import { broken, peoplePage } from '../testing/fake-connections';
import { settled } from '../testing/fake-watch';
import { DirectorySession, type DirectoryView } from './directory-session';

async function openDirectory(count: number, kind: DirectoryView['kind'] = 'people') {
  const page = peoplePage();
  page.library.count = count;
  const session = new DirectorySession({ kind, sort: 'articles', typed: '' }, page.ports);
  const stop = session.start();
  await settled();
  const rows = () => latestOf(session.state.get().rows) ?? [];
  const limits = () => page.library.askedFor(kind === 'people' ? 'listPersons' : 'listTopics').map(([asked]) => asked);
  return { ...page, session, stop, rows, limits };
}

test('a screen of rows comes first, then the others and how many there are', async () => {
  const { library, session, rows, limits } = await openDirectory(250);
  expect(library.calls.map(([name]) => name)).toEqual(['listPersons', 'countPersons', 'listPersons']);
  expect(limits()).toMatchObject([{ limit: 40 }, { limit: 100 }]);
  expect(rows()).toHaveLength(100);
  expect(rows()[0]).toMatchObject({ name: 'key-1', href: '?person=key-1' });
  expect(session.state.get().total).toBe(250);
});

test('more are shown on request', async () => {
  const { session, rows } = await openDirectory(250);
  session.more();
  await settled();
  expect(rows()).toHaveLength(250);
});

test('topics stand under their labels, and lead to their pages', async () => {
  const { rows, session } = await openDirectory(3, 'topics');
  expect(rows()[1]).toMatchObject({ name: 'About key-2', role: null, href: '?topic=key-2', articles: 2 });
  expect(session.state.get().total).toBe(3);
});

test('what is typed narrows rows and count, and stands in the address', async () => {
  const { library, session, addresses } = await openDirectory(250);
  session.more();
  await settled();
  library.count = 1;
  session.type('lee');
  expect(session.state.get().view.typed).toBe('lee');
  expect(addresses).toEqual(['?typed=lee']);
  await settled();
  expect(library.askedFor('listPersons').at(-1)).toEqual([
    { sort: 'articles', typed: 'lee', limit: 100, isPartial: true },
  ]);
  expect(library.askedFor('countPersons').at(-1)).toEqual([{ typed: 'lee', isPartial: true }]);
  expect(session.state.get().total).toBe(1);
});

test('another order begins at the top and is not counted again', async () => {
  const { library, session, addresses } = await openDirectory(250);
  session.sort('name');
  await settled();
  expect(addresses).toEqual(['?sort=name']);
  expect(library.askedFor('listPersons').at(-1)).toEqual([{ sort: 'name', typed: '', limit: 100, isPartial: true }]);
  expect(library.askedFor('countPersons')).toHaveLength(1);
});

test('changes of the library are followed; a failure after them leaves what is there', async () => {
  const { library, session, changed, rows } = await openDirectory(2);
  library.count = 3;
  await changed();
  expect(rows()).toHaveLength(3);
  expect(session.state.get().total).toBe(3);
  library.failure = broken;
  await changed();
  expect(session.state.get()).toMatchObject({ rows: { kind: 'failed', failure: broken }, total: 3 });
  expect(rows()).toHaveLength(3);
});

test('once the page is left nothing is watched', async () => {
  const { stop, count } = await openDirectory(2);
  expect(count()).toBe(2);
  stop();
  expect(count()).toBe(0);
});
