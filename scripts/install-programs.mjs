// @ts-check
import { existsSync } from 'node:fs';
import { findBrowser, findProgram } from '../testing/browser/find-browser.mjs';
import { runCommand } from './run-command.mjs';

/** @typedef {'chromium' | 'firefox-esr' | 'unzip' | 'epubcheck' | 'pandoc' | 'python3'} DebianPackage */

/** @param {DebianPackage} name */
function isInstalled(name) {
  if (name === 'chromium') return findBrowser('chromium') !== null;
  if (name === 'firefox-esr') return findBrowser('firefox') !== null;
  return findProgram(name) !== null;
}

/**
 * Installs the programs that are missing, from the system's own packages where that needs no question: as root on
 * Debian or Ubuntu. Elsewhere, and where the packages do not bring the program, says what to install and ends the process.
 * @param {readonly DebianPackage[]} names
 */
export async function installPrograms(names) {
  let missing = names.filter((name) => !isInstalled(name));
  if (missing.length === 0) return;
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version') && findProgram('apt-get')) {
    console.error(`Installing ${missing.join(', ')} with apt-get`);
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await runCommand('apt-get', ['update', '-qq'], { env, stdout: 'to-stderr' });
    await runCommand('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], {
      env,
      stdout: 'to-stderr',
    });
    missing = missing.filter((name) => !isInstalled(name));
    if (missing.length === 0) return;
  }
  console.error(
    `Please install ${missing.join(', ')} and start again` +
      ' (on Debian or Ubuntu: apt-get install; E2E_CHROMIUM and E2E_FIREFOX may name a browser that is elsewhere).',
  );
  process.exit(1);
}
