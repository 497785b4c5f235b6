// @ts-check
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { countVitestReport } from './count-vitest-report.mjs';
import { filesToTryAgain, withSecondTry } from './failed-once.mjs';
import { runCommand } from './run-command.mjs';

/** @typedef {import('./add-up-suites.mjs').SuiteResult} SuiteResult */

/**
 * Runs a check that either holds or does not: it counts as one test. Its output is shown only if it failed.
 * @param {string} name
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {Promise<SuiteResult>}
 */
export async function runCheck(name, command, args) {
  const { exitCode, output, seconds } = await runCommand(command, args, { stdout: 'keep' });
  if (exitCode !== 0) process.stdout.write(`\n${name} failed (${command} ${args.join(' ')}):\n${output}\n`);
  return report({ name, passed: exitCode === 0 ? 1 : 0, failed: exitCode === 0 ? 0 : 1, skipped: 0, seconds });
}

/**
 * Runs a Vitest project and counts its tests.
 * @param {string} project
 * @returns {Promise<SuiteResult>}
 */
export async function runVitest(project) {
  const run = await vitestRun(project, []);
  return report({ name: project, ...countVitestReport(run.report, run.exitCode), seconds: run.seconds });
}

/**
 * The same for tests in real browsers, on a machine that others use too: where few files failed they are run once more, alone,
 * which is said. One that fails again has failed.
 * @param {string} project
 * @returns {Promise<SuiteResult>}
 */
export async function runVitestTwice(project) {
  const first = await vitestRun(project, []);
  const files = filesToTryAgain(first.report);
  if (!first.report || files.length === 0) {
    return report({ name: project, ...countVitestReport(first.report, first.exitCode), seconds: first.seconds });
  }
  const names = files.map((file) => path.basename(file)).join(', ');
  console.log(`\nfailed, run once more: ${names}`);
  const second = await vitestRun(project, files);
  const counts = countVitestReport(withSecondTry(first.report, second.report), second.exitCode);
  if (counts.failed === 0) console.log(`passed only at the second try, which is a fault to look for: ${names}`);
  return report({ name: project, ...counts, seconds: first.seconds + second.seconds });
}

/**
 * @param {string} project
 * @param {readonly string[]} files all of the project's where there are none
 */
async function vitestRun(project, files) {
  const folder = mkdtempSync(path.join(tmpdir(), 'nutgraf-report-'));
  const file = path.join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { exitCode, seconds } = await runCommand('vitest', ['run', '--project', project, ...reporters, ...files]);
  const report = readReport(file);
  rmSync(folder, { recursive: true });
  return { report, exitCode, seconds };
}

/**
 * @param {string} file
 * @returns {import('./count-vitest-report.mjs').VitestReport | null}
 */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** @param {SuiteResult} suite */
function report(suite) {
  const skipped = suite.skipped > 0 ? `, ${suite.skipped} skipped` : '';
  console.log(
    `${suite.name}: ${suite.passed} passed, ${suite.failed} failed${skipped} (${suite.seconds.toFixed(1)} s)`,
  );
  return suite;
}
