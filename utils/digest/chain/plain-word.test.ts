import { expect, test } from 'vitest';
import { plainWord } from './plain-word';

test.each([
  ['McDonald', 'mcdonald'],
  ['O’Neill', "o'neill"],
  ['A380s', 'a000s'],
])('%s as %s', (word, plain) => {
  expect(plainWord(word)).toBe(plain);
});
