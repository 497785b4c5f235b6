// @ts-check
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCommand } from '../../scripts/run-command.mjs';

/** The number behind an option of the command line. @param {string} name @param {number} otherwise */
export const numberAfter = (name, otherwise) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};

/** The folder behind --keep, in which filled libraries are kept from one run to the next; null: nowhere. */
const keepFolder = () => {
  const at = process.argv.indexOf('--keep');
  return at < 0 ? null : path.resolve(String(process.argv[at + 1]));
};

/**
 * Builds the extension for a bench; ends the process where that fails. The library belongs to the extension, and an
 * unpacked extension is known by its folder: kept libraries have theirs beside them.
 */
export async function buildForBench() {
  const keep = keepFolder();
  const outFolder = keep ?? mkdtempSync(path.join(tmpdir(), 'nutgraf-bench-'));
  process.env.NUTGRAF_OUT = outFolder;
  if (!keep) process.on('exit', () => rmSync(outFolder, { recursive: true, force: true }));
  const built = await runCommand('wxt', ['build'], { stdout: 'keep' });
  if (built.exitCode !== 0) {
    console.error(built.output);
    process.exit(1);
  }
  return { keepFolder: keep, extensionFolder: path.join(outFolder, 'chrome-mv3') };
}

/** Names what was missed; with --check that is a failure. @param {readonly string[]} missed */
export function tellMissed(missed) {
  for (const bound of missed) console.log(`missed: ${bound}`);
  if (process.argv.includes('--check') && missed.length > 0) process.exitCode = 1;
}
