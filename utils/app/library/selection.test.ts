import { expect, test } from 'vitest';
import { nothingSelected, select, selectedIn } from './selection';

const list = Uint32Array.from([90, 80, 70, 60, 50]);

test('a click ticks, another one unticks', () => {
  const once = select(nothingSelected, list, 1, false);
  expect([...once.keys]).toEqual([80]);
  expect(select(once, list, 1, false).keys.size).toBe(0);
});

test('a range goes both ways from the last tick', () => {
  const one = select(nothingSelected, list, 2, false);
  expect([...select(one, list, 4, true).keys]).toEqual([70, 60, 50]);
  expect(selectedIn(select(one, list, 0, true), list)).toEqual([90, 80, 70]);
});

test('a range without a beginning is one tick; a row that is not there is none', () => {
  expect([...select(nothingSelected, list, 3, true).keys]).toEqual([60]);
  expect(select(nothingSelected, list, 9, false)).toBe(nothingSelected);
});

test('what left the list is not acted upon', () => {
  const all = [0, 1, 2].reduce((selection, index) => select(selection, list, index, false), nothingSelected);
  expect(selectedIn(all, Uint32Array.from([70, 60]))).toEqual([70]);
});
