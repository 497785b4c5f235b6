import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { halfOf } from './halves.mjs';
import { readJsonl } from './text-scores.mjs';

const folder = resolve(import.meta.dirname, '../../../shared/corpus');

/** What `--corpus` knows, in the order in which they run where none is named. */
export const corpusNames = ['news', 'wild', 'mixed'];

/** Where a named corpus stands, beside the project. */
export const corpusFile = (name) => resolve(folder, `${name}-pages.jsonl.gz`);

/** The named corpora that are not on this machine. */
export const missingCorpora = (names) => names.filter((name) => !existsSync(corpusFile(name)));

/**
 * The lines of a corpus that were asked for, in the corpus's order.
 * @param {string} file
 * @param {{ ids: string[], half: string | null, limit: number }} wanted stretches of ids (none: all), 'odd' or 'even',
 *   and how many pages at most, spread evenly (0: all)
 */
export function readPages(file, { ids, half, limit }) {
  const asked = readJsonl(file).filter(
    ({ id }) => (!ids.length || ids.some((part) => id.includes(part))) && (!half || halfOf(id) === half),
  );
  if (!limit || limit >= asked.length) return asked;
  return Array.from({ length: limit }, (_, at) => asked[Math.floor((at * asked.length) / limit)]);
}
