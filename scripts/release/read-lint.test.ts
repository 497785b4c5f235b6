import { expect, test } from 'vitest';
import { readLint } from './read-lint.mjs';

const found = (code: string) => ({ code, message: 'm', file: 'popup.js', line: 3 });
const output = (errors: unknown[], warnings: unknown[]) =>
  `npm notice\n${JSON.stringify({ count: 0, errors, warnings, notices: [] })}\n`;

test('a warning that is explained lets a zip through, any other and an error do not', () => {
  expect(readLint(output([], [found('UNSAFE_VAR_ASSIGNMENT')])).isFit).toBe(true);
  expect(readLint(output([], [found('DANGEROUS_EVAL')]))).toEqual({
    line: 'addons-linter: 0 errors, 0 notices, 1 warnings (1 not explained)\nDANGEROUS_EVAL popup.js:3 m',
    isFit: false,
  });
  expect(readLint(output([found('JSON_INVALID')], [])).isFit).toBe(false);
});

test('no answer is no fitness', () => {
  expect(readLint('npm error network').isFit).toBe(false);
});
