import { expect, test } from 'vitest';
import { patternsIn } from './find-patterns.mjs';

test('the pattern literals of a file, each with its line; divisions and comments are none', () => {
  const code = ['const half = 4 / 2 / 1; // /no/', 'const word: RegExp = /\\p{L}+/gu;', "'a b'.split(/ /);"].join('\n');
  expect(patternsIn('a.ts', code)).toEqual([
    { place: 'a.ts:2', source: '\\p{L}+', flags: 'gu' },
    { place: 'a.ts:3', source: ' ', flags: '' },
  ]);
});
