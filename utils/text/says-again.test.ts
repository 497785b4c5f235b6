import { expect, test } from 'vitest';
import { saysAgain } from './says-again';

test.each([
  ['The old ferry will stop running in May.', 'Old ferry will stop running in May', true],
  ['The old ferry will stop running in May.', 'The council has not said what will replace it.', false],
  ['The old ferry will stop running in May.', null, false],
  ['…', 'The old ferry', false],
])('%s | %s', (line, other, isAgain) => {
  expect(saysAgain(line, other)).toBe(isAgain);
});
