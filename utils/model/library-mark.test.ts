import { expect, test } from 'vitest';
import { type LibraryMark, markAfter } from './library-mark';

const [monday, friday] = [new Date('2026-03-02T10:00:00Z'), new Date('2026-03-06T10:00:00Z')];
const marked: LibraryMark = { libraryId: 5, count: 1240, at: monday.toISOString(), lost: null };
const lost = { count: 1240, at: monday.toISOString() };

test('another store with fewer articles in the place of the one that was marked has lost them', () => {
  expect(markAfter(marked, { libraryId: 9, count: 0 }, friday)).toEqual({
    libraryId: 9,
    count: 0,
    at: friday.toISOString(),
    lost,
  });
});

test('the same store with fewer is one from which the reader has erased', () => {
  expect(markAfter(marked, { libraryId: 5, count: 0 }, friday)).toMatchObject({ count: 0, lost: null });
});

test('a first look, an empty library before, and a store in which as many are there again have lost nothing', () => {
  expect(markAfter(null, { libraryId: 5, count: 3 }, friday).lost).toBeNull();
  expect(markAfter({ ...marked, count: 0 }, { libraryId: 9, count: 0 }, friday).lost).toBeNull();
  expect(markAfter(marked, { libraryId: 9, count: 1240 }, friday).lost).toBeNull();
});

test('what is lost stays told until as many are there again', () => {
  const emptied = markAfter(marked, { libraryId: 9, count: 0 }, friday);
  const begun = markAfter(emptied, { libraryId: 9, count: 3 }, friday);
  expect(begun).toMatchObject({ count: 3, lost });
  expect(markAfter(begun, { libraryId: 9, count: 1240 }, friday).lost).toBeNull();
});

test('of two losses, one after the other, the larger is told', () => {
  const begun = markAfter({ ...marked, libraryId: 9, count: 3, lost }, { libraryId: 11, count: 0 }, friday);
  expect(begun.lost).toEqual(lost);
});
