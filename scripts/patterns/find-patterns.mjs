// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';

/**
 * A pattern of the code: where it stands, what it matches, its flags.
 * @typedef {{ place: string, source: string, flags: string }} Pattern
 */

/**
 * The pattern literals of every source file (no test, no fixture) under the folders.
 * @param {string[]} folders from the project's root
 * @returns {Pattern[]} file by file, in the order of the file
 */
export function findPatterns(folders) {
  const files = folders
    .flatMap((folder) => readdirSync(folder, { recursive: true }).map((file) => `${folder}/${file}`))
    .filter((file) => file.endsWith('.ts') && !/\.test\.ts$|\/fixtures\//.test(file));
  return files.sort().flatMap((file) => patternsIn(file, readFileSync(file, 'utf8')));
}

/**
 * The pattern literals of one file.
 * @param {string} file its name, for the place
 * @param {string} code TypeScript
 * @returns {Pattern[]}
 */
export function patternsIn(file, code) {
  /** @type {Pattern[]} */
  const found = [];
  JSON.stringify(parseSync(file, code).program, (_, node) => {
    if (node?.type === 'Literal' && node.regex) {
      const line = code.slice(0, node.start).split('\n').length;
      found.push({ place: `${file}:${line}`, source: node.regex.pattern, flags: node.regex.flags });
    }
    return node;
  });
  return found;
}
