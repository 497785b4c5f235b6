// @ts-check
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { countVitestReport } from './count-vitest-report.mjs';
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
  const folder = mkdtempSync(path.join(tmpdir(), 'nutgraf-report-'));
  const file = path.join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { exitCode, seconds } = await runCommand('vitest', ['run', '--project', project, ...reporters]);
  const counts = countVitestReport(readReport(file), exitCode);
  rmSync(folder, { recursive: true });
  return report({ name: project, ...counts, seconds });
}

/** @param {string} file */
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
