import { expect, test } from 'vitest';
import { broken, peoplePage } from '../testing/fake-connections';
import { leadToPerson } from './lead-to-person';
import { PeopleSession } from './people-session';

test('what is not connected yet is connected first, and how far that is is told', async () => {
  const { ports } = peoplePage();
  const session = new PeopleSession(ports);
  expect(session.state.get()).toEqual({ kind: 'preparing', progress: null });
  const starting = session.start();
  expect(session.state.get()).toEqual({ kind: 'preparing', progress: { done: 1, total: 3 } });
  await starting;
  expect(session.state.get()).toEqual({ kind: 'ready' });
});

test('a library that does not open is told', async () => {
  const { ports, library } = peoplePage();
  library.failure = broken;
  const session = new PeopleSession(ports);
  await session.start();
  expect(session.state.get()).toEqual({ kind: 'failed', failure: broken });
});

test('a name leads on to the person the article means', async () => {
  const { ports, library, led } = peoplePage();
  expect(await leadToPerson({ name: 'Lee', articleId: 'a' }, ports)).toBe(true);
  expect(library.askedFor('findPersonKey')).toEqual([['Lee', 'a']]);
  expect(led).toEqual(['?person=ann-lee']);
});

test.each(['nobody of that name', 'a library that fails'])('%s leads nowhere', async (way) => {
  const { ports, library, led } = peoplePage();
  if (way === 'a library that fails') library.failure = broken;
  expect(await leadToPerson({ name: library.failure ? 'Lee' : 'Nobody', articleId: null }, ports)).toBe(false);
  expect(led).toEqual([]);
});
