import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packNames } from '@/training/pack-names';
import { countPacked, WordTable } from './word-table';

const word = fc.stringMatching(/^[a-fäßжż'-]{1,45}$/);

test('knows the words of every list it was given and no other', () => {
  fc.assert(
    fc.property(fc.array(word), fc.array(word), fc.array(word), (ones, twos, others) => {
      const packed = packNames(ones);
      const table = new WordTable(countPacked(packed) + twos.length);
      table.addPacked(packed, 1);
      for (const two of twos) table.add(two, 2);
      for (const each of [...ones, ...twos, ...others]) {
        expect(table.bitsOf(each)).toBe((ones.includes(each) ? 1 : 0) | (twos.includes(each) ? 2 : 0));
      }
    }),
  );
});

test('finds a word at the end of a longer one', () => {
  const table = new WordTable(1);
  table.add('arbeiter', 4);
  expect(table.bitsOf('hafenarbeiter', 5)).toBe(4);
  expect(table.bitsOf('hafenarbeiter', 4)).toBe(0);
});

test.each([
  ['', 0],
  ['0anna', 1],
  ['0anna 4e 0bea', 3],
])('counts the words of "%s"', (packed, count) => {
  expect(countPacked(packed)).toBe(count);
});
