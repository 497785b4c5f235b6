// @ts-check

/**
 * The part of Vitest's JSON report that is counted (https://vitest.dev/guide/reporters#json-reporter).
 * @typedef {{ testResults: { name: string, status: string, assertionResults: { status: string }[] }[] }} VitestReport
 */

/**
 * Counts the tests of a Vitest run. A file that could not be loaded, and a run that ended badly though every test passed
 * (an unhandled rejection, no report written), count as one failure each: no test stands for them in the report.
 * @param {VitestReport | null} report null if the run wrote none
 * @param {number} exitCode of the run
 * @returns {{ passed: number, failed: number, skipped: number }}
 */
export function countVitestReport(report, exitCode) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const file of report?.testResults ?? []) {
    for (const { status } of file.assertionResults) {
      if (status === 'passed') counts.passed += 1;
      else if (status === 'failed') counts.failed += 1;
      else counts.skipped += 1;
    }
    const hasFailedItself = !file.assertionResults.some(({ status }) => status === 'failed');
    if (file.status === 'failed' && hasFailedItself) counts.failed += 1;
  }
  if (counts.failed === 0 && (exitCode !== 0 || !report)) counts.failed = 1;
  return counts;
}
