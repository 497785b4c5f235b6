import { beforeEach, describe, expect, test } from 'vitest';
import { recordOfLine } from '@/utils/import/record-of-line';
import { listKeys } from '../search/list';
import type { LibraryDatabase } from '../store/database';
import { madeUpArticle, madeUpDigest, madeUpSaved } from '../testing/made-up';
import { restoreArticles } from '../testing/restore-articles';
import { freshStore, mustGet, openPage } from '../testing/test-library';
import { type Change, changeSaved, undoChange } from './change-saved';
import { getSaved } from './get-saved';
import { moveInQueue } from './move-in-queue';
import { placeBetween } from './queue-places';
import { saveArticle } from './save-article';

const now = new Date('2026-03-05T12:00:00Z');
const names = ['a', 'b', 'c', 'd', 'e'];
const idOf = (name: string) => `news.example/${name}`;
let library: LibraryDatabase;

beforeEach(async () => {
  freshStore();
  library = openPage();
  mustGet(
    await restoreArticles(
      names.map((name) => madeUpSaved(name)),
      'keep',
      library,
    ),
  );
});

const change = async (wanted: string, what: Change) =>
  mustGet(await changeSaved([...wanted].map(idOf), what, now, library));
const move = async (name: string, before: string | null) =>
  mustGet(await moveInQueue(idOf(name), before && idOf(before), now, library));
/** The shelf as it is listed. */
const queue = async () => {
  const keys = mustGet(await listKeys({ shelf: 'queue' }, undefined, library));
  const rows = await library.rows.bulkGet([...keys]);
  return rows.map((row) => row?.id.at(-1)).join('');
};

describe('those to be read next', () => {
  test('stand in the order in which they were put there, several at once in theirs', async () => {
    await change('c', { queuePlace: 'last' });
    await change('ab', { queuePlace: 'last' });
    expect(await queue()).toBe('cab');
    expect(await change('c', { queuePlace: 'last' })).toEqual([]);
    expect(await queue()).toBe('cab');
    await change('a', { queuePlace: null });
    expect(await queue()).toBe('cb');
  });

  test('a place that was damaged is nobody’s measure', async () => {
    await change('ab', { queuePlace: 'last' });
    await library.rows
      .where('id')
      .equals(idOf('c'))
      .modify({ queuePlace: 'torn' as never });
    await change('d', { queuePlace: 'last' });
    await move('a', null);
    const places = await Promise.all(
      [...'abd'].map(async (name) => (await library.rows.get({ id: idOf(name) }))?.queuePlace),
    );
    expect(places).toEqual([4, 2, 3]);
  });

  test('where one stands already it is not moved, and before a damaged one none is', async () => {
    await change('abc', { queuePlace: 'last' });
    expect([await move('b', 'c'), await move('c', null)]).toEqual([[], []]);
    await library.rows
      .where('id')
      .equals(idOf('b'))
      .modify({ title: 7 as never });
    expect(await move('c', 'b')).toEqual([]);
  });

  test('leave with archive and trash, and come back to their place', async () => {
    await change('abc', { queuePlace: 'last' });
    const undos = [...(await change('a', { isArchived: true })), ...(await change('b', { isDeleted: true }))];
    expect(await queue()).toBe('c');
    mustGet(await undoChange(undos, now, library));
    expect(await queue()).toBe('abc');
  });

  test.each([
    ['d', 'a', 'dabc'],
    ['a', 'c', 'bacd'],
    ['a', null, 'bcda'],
    ['b', 'c', 'abcd'],
    ['d', null, 'abcd'],
  ])('%s is put before %s, and back', async (name, before, expected) => {
    await change('abcd', { queuePlace: 'last' });
    const undos = await move(name, before);
    expect(await queue()).toBe(expected);
    if (expected === 'abcd') expect(undos).toEqual([]);
    mustGet(await undoChange(undos, now, library));
    expect(await queue()).toBe('abcd');
  });

  test('are moved between the same two as often as one likes', async () => {
    await change('abcd', { queuePlace: 'last' });
    for (let step = 0; step < 200; step += 1) {
      await move('c', 'b');
      expect(await queue()).toBe('acbd');
      await move('b', 'c');
      expect(await queue()).toBe('abcd');
    }
  });

  test('what is not one of them is not moved; before one that has gone is last', async () => {
    await change('ab', { queuePlace: 'last' });
    expect(await move('e', 'a')).toEqual([]);
    await move('a', 'e');
    expect(await queue()).toBe('ba');
  });

  test('keep their place when the page is saved again', async () => {
    await change('ab', { queuePlace: 'last' });
    const again = madeUpArticle('a', { text: ['Another text.', 'The page was changed.'] });
    mustGet(await saveArticle(again, madeUpDigest(), now, library));
    expect(await queue()).toBe('ab');
  });
});

test('a row written before there was an order, and a line without a place, are none of them', async () => {
  const saved = mustGet(await getSaved(idOf('a'), library));
  expect(saved?.queuePlace).toBeNull();
  await library.rows
    .where('id')
    .equals(idOf('a'))
    .modify((row) => {
      delete (row as { queuePlace?: unknown }).queuePlace;
    });
  expect(mustGet(await getSaved(idOf('a'), library))).toEqual(saved);
  const { queuePlace, ...line } = madeUpSaved('f');
  expect(recordOfLine(line)).toEqual({ ...line, queuePlace });
});

test('a place between two is one, until there is none left', () => {
  expect(placeBetween(null, null)).toBe(1);
  expect(placeBetween(3, null)).toBeGreaterThan(3);
  expect(placeBetween(null, 3)).toBeLessThan(3);
  let [low, high] = [1, 2];
  for (let step = 0; step < 100; step += 1) {
    const between = placeBetween(low, high);
    if (between === null) return;
    expect(between).toBeGreaterThan(low);
    expect(between).toBeLessThan(high);
    [low, high] = step % 2 ? [between, high] : [low, between];
  }
  throw new Error('a double has no room for a hundred halvings');
});
