import { expect, test } from 'vitest';
import { bandsOf, minHash, resemblance } from './min-hash';

const words = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => `w${from + at}`);
const signature = (list: readonly string[]) => {
  const made = minHash(list);
  if (!made) throw new Error('too short');
  return made;
};

test('a signature is the same in every year: these numbers are in stored libraries', () => {
  expect([...signature(words(0, 50)).slice(0, 4)]).toMatchInlineSnapshot(`
    [
      67280946,
      62504097,
      15020469,
      181141725,
    ]
  `);
  expect(bandsOf(signature(words(0, 50))).slice(0, 3)).toMatchInlineSnapshot(`
    [
      1901052808,
      511806269,
      3145482576,
    ]
  `);
});

test.each([
  [0, 1],
  [100, 0.6],
  [200, 1 / 3],
  [400, 0],
])('texts of 400 words moved by %i words resemble each other by about %f', (shift, expected) => {
  expect(Math.abs(resemblance(signature(words(0, 400)), signature(words(shift, shift + 400))) - expected)).toBeLessThan(
    0.2,
  );
});

test('a text of a few words has no signature', () => {
  expect(minHash(['one', 'two'])).toBeNull();
});
