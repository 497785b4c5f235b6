// @ts-check
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sha256, zipFolder, zipNames } from './zip-files.mjs';

/**
 * Does what a reviewer of Firefox extensions does: unpacks the sources into a clean folder, runs the two commands that
 * docs/release.md names, and holds the zip that comes out against ours. Fails unless they are the same byte for byte.
 */
const clean = mkdtempSync(path.join(tmpdir(), 'nutgraf-sources-'));
const sources = path.join(zipFolder, zipNames.sources);
const ours = path.join(zipFolder, zipNames.firefox);
if (!existsSync(sources) || !existsSync(ours)) throw new Error('There are no zips yet: npm run zip');
// tar unpacks zips on macOS and Windows, but not on Linux.
if (process.platform === 'linux') execFileSync('unzip', ['-q', sources, '-d', clean]);
else execFileSync('tar', ['-xf', sources, '-C', clean]);

/** @param {readonly string[]} args */
const npm = (args) => {
  const { status } = spawnSync('npm', args, {
    cwd: clean,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed in ${clean}`);
};
npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
npm(['run', 'zip:firefox']);

const theirs = path.join(clean, '.output', zipNames.firefox);
const isSame = sha256(theirs) === sha256(ours);
console.log(isSame ? `${zipNames.firefox} comes out of the sources byte for byte` : `${theirs} is not ${ours}`);
if (isSame) rmSync(clean, { recursive: true });
process.exitCode = isSame ? 0 : 1;
