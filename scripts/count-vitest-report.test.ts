import { expect, test } from 'vitest';
import { countVitestReport } from './count-vitest-report.mjs';

const file = (status: string, ...tests: string[]) => ({
  name: 'a.test.ts',
  status,
  assertionResults: tests.map((each) => ({ status: each })),
});

test('counts passed, failed and skipped tests', () => {
  const report = {
    testResults: [file('passed', 'passed', 'passed', 'skipped'), file('failed', 'failed', 'passed', 'todo', 'pending')],
  };
  expect(countVitestReport(report, 1)).toEqual({ passed: 3, failed: 1, skipped: 3 });
});

test('a file that cannot be loaded is a failure', () => {
  expect(countVitestReport({ testResults: [file('passed', 'passed'), file('failed')] }, 1)).toEqual({
    passed: 1,
    failed: 1,
    skipped: 0,
  });
});

test('a file whose hook failed after its tests passed is a failure', () => {
  expect(countVitestReport({ testResults: [file('failed', 'passed')] }, 1)).toMatchObject({ passed: 1, failed: 1 });
});

test('a bad end without a failed test is a failure', () => {
  expect(countVitestReport({ testResults: [file('passed', 'passed')] }, 1)).toMatchObject({ passed: 1, failed: 1 });
});

test('a run without a report is a failure, whatever its exit code', () => {
  expect(countVitestReport(null, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});
