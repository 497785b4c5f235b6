import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { LibraryRow } from '@/utils/library/search/library-row';
import { succeed } from '@/utils/model/result';
import { RowWindow } from './row-window';

/** A library that answers when it is told to. */
class SlowLibrary {
  readonly asked: { readonly keys: readonly number[]; readonly answer: () => void }[] = [];
  readonly rowsByKeys = (keys: ArrayLike<number>) =>
    new Promise<ReturnType<typeof succeed<LibraryRow[]>>>((resolve) => {
      const rows = Array.from(keys, (key) => ({ key }) as LibraryRow);
      this.asked.push({ keys: Array.from(keys), answer: () => resolve(succeed(rows)) });
    });
}

const between = (first: number, end: number) => Array.from({ length: end - first }, (_, at) => first + at);
let library: SlowLibrary;
let rows: RowWindow;
let changes = 0;

beforeEach(() => {
  vi.useFakeTimers();
  library = new SlowLibrary();
  changes = 0;
  rows = new RowWindow(
    library,
    () => () => {},
    () => {
      changes += 1;
    },
  );
  rows.setKeys(Uint32Array.from(between(0, 1_000)));
});
afterEach(() => {
  rows.stop();
  vi.useRealTimers();
});

test('the rows in view come first and wait for none beside them', async () => {
  rows.show({ first: 500, end: 510 });
  expect(library.asked.map(({ keys }) => keys)).toEqual([between(500, 510)]);
  library.asked[0]?.answer();
  await vi.advanceTimersByTimeAsync(0);
  expect(changes).toBe(1);
  expect(library.asked[1]?.keys).toEqual([...between(476, 500), ...between(510, 534)]);
  expect([rows.rowOf(500)?.key, rows.rowOf(509)?.key, rows.rowOf(510)]).toEqual([500, 509, null]);
});

test('what is known or on its way is not asked for again, and comes when the scrolling has gone on', async () => {
  rows.show({ first: 0, end: 10 });
  rows.show({ first: 20, end: 30 });
  for (const { answer } of library.asked) answer();
  await vi.advanceTimersByTimeAsync(0);
  const asked = [between(0, 10), between(20, 30), [...between(10, 20), ...between(30, 34)], between(34, 54)];
  rows.show({ first: 5, end: 15 });
  await vi.advanceTimersByTimeAsync(0);
  expect(library.asked.map(({ keys }) => keys)).toEqual(asked);
  library.asked[3]?.answer();
  await vi.advanceTimersByTimeAsync(0);
  expect(rows.rowOf(53)?.key).toBe(53);
});
