import { expect, test } from 'vitest';
import { addUpSuites, type SuiteResult } from './add-up-suites.mjs';

const suite = (passed: number, failed: number, skipped = 0): SuiteResult => ({
  name: 'a suite',
  passed,
  failed,
  skipped,
  seconds: 1,
});

test('every suite counts', () => {
  expect(addUpSuites([suite(1, 0), suite(40, 0), suite(2, 0)])).toMatchObject({
    line: '43 passed, 0 failed',
    exitCode: 0,
  });
});

test('one failure anywhere fails the run', () => {
  expect(addUpSuites([suite(1, 0), suite(39, 1), suite(2, 0)])).toMatchObject({
    line: '42 passed, 1 failed',
    exitCode: 1,
  });
});

test('a suite in which nothing ran has failed, though others passed', () => {
  expect(addUpSuites([suite(1, 0), suite(0, 0)])).toMatchObject({ line: '1 passed, 1 failed', exitCode: 1 });
});

test('skipping everything is not passing', () => {
  expect(addUpSuites([suite(0, 0, 12)])).toMatchObject({ line: '0 passed, 1 failed', exitCode: 1 });
});

test('no suite at all fails', () => {
  expect(addUpSuites([])).toMatchObject({ line: '0 passed, 0 failed', exitCode: 1 });
});
