import { expect, test } from 'vitest';
import { isPager } from './is-pager';

test.each([
  ['Page 1 of 3: 1 2 3', true],
  ['4 / 24', true],
  ['4/24', true],
  ['1 of 3', true],
  ['1 von 3', true],
  ['Bild 1 von 3', true],
  ['1 of 3 pictures', true],
  ['Only 1 of 3 was open.', false],
  ['1 of 3 ferries sank.', false],
  ['1 of 3,000', false],
  ['1 of 30th', false],
  ['On page 1 of 3', false],
  ['1000 of 3', false],
  ['1 for 3', false],
  [`1 of 3 ${'and on '.repeat(13)}`, false],
])('%s: %s', (text, expected) => {
  expect(isPager(text)).toBe(expected);
});
