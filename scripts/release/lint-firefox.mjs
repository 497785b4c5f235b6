// @ts-check
import path from 'node:path';
import { runCommand } from '../run-command.mjs';
import { readLint } from './read-lint.mjs';
import { zipFolder, zipNames } from './zip-files.mjs';

/**
 * Runs the linter that Mozilla's store runs on every upload. It is fetched for this alone: with its 300 packages it would
 * double what `npm ci` brings for everybody.
 */
const { output } = await runCommand(
  'npx',
  ['--yes', 'addons-linter@10.14.0', '--output', 'json', path.join(zipFolder, zipNames.firefox)],
  { stdout: 'keep' },
);
const { line, isFit } = readLint(output);
console.log(line);
process.exitCode = isFit ? 0 : 1;
