// @ts-check
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { findStalePackages } from './find-stale-packages.mjs';
import { projectRoot, runCommand } from './run-command.mjs';

/** @param {string} file */
function readLockFile(file) {
  try {
    return JSON.parse(readFileSync(path.join(projectRoot, file), 'utf8'));
  } catch {
    return null;
  }
}

/** Installs the npm packages exactly as the lock file has them, if they are not so already. */
export async function installPackages() {
  const stale = findStalePackages(readLockFile('package-lock.json'), readLockFile('node_modules/.package-lock.json'));
  if (stale.length === 0) return;
  console.error(`Installing npm packages (${stale.length} missing or of another version)`);
  const { exitCode } = await runCommand('npm', ['ci', '--no-audit', '--no-fund'], { stdout: 'to-stderr' });
  if (exitCode !== 0) {
    console.error('npm ci failed: see above. Is the package registry within reach?');
    process.exit(1);
  }
}
