import { expect, test } from 'vitest';
import { median } from './median';

test.each([
  [[3, 1, 2], 2],
  [[4, 1, 3, 2], 2.5],
  [[7], 7],
  [[], Number.NaN],
])('the median of %j is %s', (values, expected) => {
  expect(median(values)).toBe(expected);
});
