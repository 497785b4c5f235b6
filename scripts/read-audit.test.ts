import { expect, test } from 'vitest';
import { readAudit } from './read-audit.mjs';

test('an audit without a finding is clean, one with a finding names the packages', () => {
  expect(readAudit('{"vulnerabilities":{},"metadata":{}}')).toEqual({ kind: 'clean' });
  expect(readAudit('npm warn x\n{"vulnerabilities":{"left-pad":{"severity":"high"}}}\n')).toEqual({
    kind: 'found',
    packages: ['left-pad (high)'],
  });
});

test.each([
  ['{"message":"405 Method Not Allowed","statusCode":405}', '405 Method Not Allowed'],
  ['{"error":{"code":"ENOTFOUND","summary":"no such host"}}', 'no such host'],
  ['{}', 'no list of vulnerabilities'],
  ['npm error network\nmore', 'npm error network'],
  ['', ''],
])('a registry that does not answer is told apart from one that finds nothing: %s', (output, why) => {
  expect(readAudit(output)).toEqual({ kind: 'no-answer', why });
});
