import { describe, expect, test } from 'vitest';
import { countVitestReport } from './count-vitest-report.mjs';
import { filesToTryAgain, withSecondTry } from './failed-once.mjs';

const file = (name: string, ...statuses: string[]) => ({
  name,
  status: statuses.includes('failed') || statuses.length === 0 ? 'failed' : 'passed',
  assertionResults: statuses.map((status) => ({ status })),
});

describe('files to try again', () => {
  test('those in which a test failed, and those that could not be loaded', () => {
    const testResults = [file('a', 'passed'), file('b', 'passed', 'failed'), file('c')];
    expect(filesToTryAgain({ testResults })).toEqual(['b', 'c']);
  });

  test('none where nothing failed, where there is no report, and where many failed', () => {
    const many = ['a', 'b', 'c', 'd'].map((name) => file(name, 'failed'));
    expect(filesToTryAgain({ testResults: many.slice(0, 3) })).toHaveLength(3);
    for (const report of [null, { testResults: [file('a', 'passed')] }, { testResults: many }]) {
      expect(filesToTryAgain(report)).toEqual([]);
    }
  });
});

describe('with the second try', () => {
  const first = { testResults: [file('a', 'passed'), file('b', 'passed', 'failed')] };

  test('a file counts as it ended the second time', () => {
    const mended = withSecondTry(first, { testResults: [file('b', 'passed', 'passed')] });
    expect(countVitestReport(mended, 0)).toEqual({ passed: 3, failed: 0, skipped: 0 });
    const failedAgain = withSecondTry(first, { testResults: [file('b', 'failed', 'passed')] });
    expect(countVitestReport(failedAgain, 1)).toEqual({ passed: 2, failed: 1, skipped: 0 });
  });

  test('a second try that tells nothing leaves the first', () => {
    expect(countVitestReport(withSecondTry(first, null), 1)).toEqual({ passed: 2, failed: 1, skipped: 0 });
  });
});
