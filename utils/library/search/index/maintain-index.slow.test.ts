import { beforeEach, expect, test } from 'vitest';
import { checkHealth } from '../../health/check-health';
import type { LibraryDatabase } from '../../store/database';
import { madeUpArticle, madeUpSaved } from '../../testing/made-up';
import { restoreArticles } from '../../testing/restore-articles';
import { freshStore, mustGet, openPage } from '../../testing/test-library';
import { maintainIndex } from './maintain-index';
import { memtableCapacity } from './memtable-capacity';

let library: LibraryDatabase;
beforeEach(() => {
  freshStore();
  library = openPage();
});

/** A segment's worth of articles, saved in one transaction. */
const saveSegment = async (number: number) => {
  const records = Array.from({ length: memtableCapacity }, (_, at) => madeUpSaved(`${number}-${at}`));
  mustGet(await restoreArticles(records, 'keep', library));
};

test.each([0, 2, 4, 6])('what is saved %i steps into a merge is found afterwards', async (steps) => {
  for (let number = 0; number < 7; number += 1) await saveSegment(number);
  const merged = maintainIndex(library);
  for (let step = 0; step < steps; step += 1) await library.meta.count();
  await saveSegment(7);
  await merged;
  await maintainIndex(library);
  expect(await library.segments.count()).toBe(1);
  expect(mustGet(await checkHealth(undefined, undefined, library)).faults).toEqual([]);
});

/** Live and dead entries of each segment after the first `count` articles of it were saved again. */
const entriesAfterReplacing = async (count: number) => {
  await saveSegment(0);
  await maintainIndex(library);
  const records = Array.from({ length: count }, (_, at) =>
    madeUpSaved(`0-${at}`, { article: madeUpArticle(`0-${at}`, { title: 'Another headline' }) }),
  );
  mustGet(await restoreArticles(records, 'replace', library));
  await maintainIndex(library);
  return (await library.segments.toArray()).map(({ entryCount }) => entryCount);
};

test('a segment is written anew once many of its entries are dead, not for a few', async () => {
  expect(await entriesAfterReplacing(10)).toEqual([memtableCapacity]);
});

test('a segment half of which is dead holds only the living half afterwards', async () => {
  expect(await entriesAfterReplacing(memtableCapacity / 2)).toEqual([memtableCapacity / 2]);
});

test('where it is not known whose some entries are, nothing is merged: they only look dead', async () => {
  for (let number = 0; number < 8; number += 1) await saveSegment(number);
  await library.entries.toCollection().modify({ docs: 'x' as never });
  const before = await library.segments.toArray();
  await maintainIndex(library);
  expect(await library.segments.toArray()).toEqual(before);
});
