// @ts-check
import { readAudit } from './read-audit.mjs';
import { runCommand } from './run-command.mjs';

/**
 * Asks the registry for known holes in what the extension is built of. A registry that does not answer is no hole: the check is
 * skipped, and says so.
 * @returns {Promise<import('./add-up-suites.mjs').SuiteResult | null>} null where it was skipped
 */
export async function auditPackages() {
  const { output, seconds } = await runCommand('npm', ['audit', '--omit=dev', '--json'], { stdout: 'keep' });
  const answer = readAudit(output);
  const result = { name: 'known holes', passed: 0, failed: 0, skipped: 0, seconds };
  if (answer.kind === 'clean') {
    console.log(`known holes: none in what the extension is built of (${seconds.toFixed(1)} s)`);
    return { ...result, passed: 1 };
  }
  if (answer.kind === 'no-answer') {
    console.log(`known holes: SKIPPED, the registry does not answer (${answer.why})`);
    return null;
  }
  console.log(`known holes: ${answer.packages.join(', ')}`);
  return { ...result, failed: 1 };
}
