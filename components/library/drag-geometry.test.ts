import { expect, test } from 'vitest';
import { dropIndex, scrollStep } from './drag-geometry';

const drag = (from: number, byPx: number) => dropIndex({ from, byPx, rowHeightPx: 128, rowCount: 5 });

test('a row takes the place of one that it covers by more than half', () => {
  expect(drag(1, 60)).toBe(1);
  expect(drag(1, 70)).toBe(2);
  expect(drag(1, 128 * 2 + 60)).toBe(3);
  expect(drag(3, -70)).toBe(2);
  expect(drag(3, -60)).toBe(3);
});

test('beyond the ends it is the first or the last', () => {
  expect(drag(1, 9_000)).toBe(4);
  expect(drag(1, -9_000)).toBe(0);
});

test('near an edge the list scrolls that way, at it the fastest, elsewhere not at all', () => {
  expect(scrollStep(400, 100, 700)).toBe(0);
  expect(scrollStep(128, 100, 700)).toBe(-7);
  expect(scrollStep(20, 100, 700)).toBe(-14);
  expect(scrollStep(672, 100, 700)).toBe(7);
  expect(scrollStep(900, 100, 700)).toBe(14);
});
