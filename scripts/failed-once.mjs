// @ts-check

/** @typedef {import('./count-vitest-report.mjs').VitestReport} VitestReport */

/** More files than that have not failed by chance. */
const most = 3;

/**
 * The files of a run that deserve a second try, as paths: those that failed, where they are few; none otherwise.
 * @param {VitestReport | null} report
 * @returns {string[]}
 */
export function filesToTryAgain(report) {
  const failed = (report?.testResults ?? []).filter(
    ({ status, assertionResults }) => status === 'failed' || assertionResults.some(({ status }) => status === 'failed'),
  );
  return failed.length > most ? [] : failed.map(({ name }) => name);
}

/**
 * The report of a run with what the second try of some of its files came to; the first one counts for a file the second does
 * not tell of.
 * @param {VitestReport} first
 * @param {VitestReport | null} second
 * @returns {VitestReport}
 */
export function withSecondTry(first, second) {
  const again = new Map((second?.testResults ?? []).map((file) => [file.name, file]));
  return { testResults: first.testResults.map((file) => again.get(file.name) ?? file) };
}
