// @ts-check
// node scripts/check-patterns.mjs: is every pattern that reads a page's text linear in its length?
import { readFileSync } from 'node:fs';
import { check } from 'recheck';
import { assembledPatterns } from './patterns/assembled-patterns.mjs';
import { findPatterns } from './patterns/find-patterns.mjs';

const folders = ['utils/extract', 'utils/text'];
const timeoutMs = 2000;
/**
 * Patterns that grow faster than what they read but only ever read little of a page, with the reason.
 * @type {{ file: string, begins: string, reason: string }[]}
 */
const allowed = JSON.parse(readFileSync(new URL('./patterns/allowed.json', import.meta.url), 'utf8'));

const patterns = [
  ...findPatterns(folders),
  ...(await assembledPatterns(['utils/extract/extract-article.ts'], 'utils/')),
];
const used = new Set();
let failures = 0;
for (const { place, source, flags } of patterns) {
  const found = await check(source, flags, { timeout: timeoutMs });
  const { status } = found;
  const written = `/${source}/${flags}`;
  const exception = allowed.find(({ file, begins }) => place.startsWith(`${file}:`) && written.startsWith(begins));
  const reason = exception?.reason;
  if (status === 'vulnerable' && exception) used.add(exception);
  if (status === 'vulnerable' && !reason) failures++;
  const verdict = found.status === 'vulnerable' ? found.complexity.summary : status === 'safe' ? 'safe' : 'undecided';
  const shown = written.length > 160 ? `${written.slice(0, 160)}…` : written;
  console.log(
    `${status === 'vulnerable' && !reason ? 'FAIL ' : ''}${verdict}: ${place} ${shown}${reason ? ` (${reason})` : ''}`,
  );
}
// What is found by trial is not found each time.
const stale = allowed.filter((exception) => !used.has(exception));
for (const { file, begins } of stale) console.log(`allowed, not found this time: ${file} ${begins}`);
console.log(`${patterns.length} patterns, ${failures} that are not linear and not allowed, ${used.size} allowed`);
process.exitCode = failures ? 1 : 0;
