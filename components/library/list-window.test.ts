import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listWindow, scrollTopFor } from './list-window';

test('every row in view is drawn, and not many more', () => {
  const property = fc.property(
    fc.nat(50_000),
    fc.integer({ min: 40, max: 200 }),
    fc.nat(8_000_000),
    fc.integer({ min: 1, max: 3000 }),
    (rowCount, rowHeight, scrollTop, viewport) => {
      const { first, end } = listWindow(rowCount, rowHeight, scrollTop, viewport);
      for (let row = Math.floor(scrollTop / rowHeight); row * rowHeight < scrollTop + viewport; row += 1) {
        if (row < rowCount) expect(row >= first && row < end).toBe(true);
      }
      expect(end - first).toBeLessThanOrEqual(Math.ceil(viewport / rowHeight) + 14);
      expect(first).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(rowCount);
    },
  );
  fc.assert(property);
});

test('an elastic scroll above the top draws from the first row', () => {
  expect(listWindow(100, 100, -80, 500).first).toBe(0);
});

describe('scrolling a row into view', () => {
  test('stays where the row is in view', () => expect(scrollTopFor(3, 100, 200, 500)).toBe(200));
  test('goes up to its top', () => expect(scrollTopFor(1, 100, 200, 500)).toBe(100));
  test('goes down to its bottom', () => expect(scrollTopFor(9, 100, 200, 500)).toBe(500));
});
