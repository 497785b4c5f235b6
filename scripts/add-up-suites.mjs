// @ts-check

/**
 * What one suite came to. A suite that found nothing to run has failed: it proves nothing.
 * @typedef {{ name: string, passed: number, failed: number, skipped: number, seconds: number }} SuiteResult
 */

/**
 * The closing line over all suites, and the exit code that goes with it: 1 if anything failed or nothing passed.
 * @param {readonly SuiteResult[]} suites
 * @returns {{ passed: number, failed: number, line: string, exitCode: 0 | 1 }}
 */
export function addUpSuites(suites) {
  let passed = 0;
  let failed = 0;
  for (const suite of suites) {
    passed += suite.passed;
    failed += suite.passed + suite.failed === 0 ? 1 : suite.failed;
  }
  return {
    passed,
    failed,
    line: `${passed} passed, ${failed} failed`,
    exitCode: failed > 0 || passed === 0 ? 1 : 0,
  };
}
