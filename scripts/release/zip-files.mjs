// @ts-check
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../run-command.mjs';

/** Where `npm run zip` puts what the stores get. */
export const zipFolder = path.join(projectRoot, '.output');

/** The version that package.json gives, and with it every zip. */
export const version = JSON.parse(readFileSync(path.join(projectRoot, 'package.json'), 'utf8')).version;

/** The names of the zips: Chrome and Edge take the first, Firefox the others. */
export const zipNames = /** @type {const} */ ({
  chrome: `nutgraf-${version}-chrome.zip`,
  firefox: `nutgraf-${version}-firefox.zip`,
  sources: `nutgraf-${version}-sources.zip`,
});

/**
 * The SHA-256 of a file, in hexadecimal digits.
 * @param {string} file
 */
export const sha256 = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');
