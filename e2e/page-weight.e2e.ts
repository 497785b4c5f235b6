import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { buildFolder } from '@/testing/browser/build-folder';
import { firstLoadFiles } from '../bench/click/first-load-files';

const folder = buildFolder('chrome-mv3');
const kB = (files: readonly string[]) =>
  files.reduce((sum, file) => sum + statSync(path.join(folder, file)).size, 0) / 1000;
const scriptsOf = (page: string) => firstLoadFiles(folder, page).filter((file) => file.endsWith('.js'));

/** Uncompressed: what the browser parses before a page shows anything, in kB (1,000 bytes). */
test.each([
  ['popup.html', 60],
  ['reader.html', 220],
  ['library.html', 250],
])('%s loads at most %i kB of script before its first content', (page, most) => {
  const scripts = scriptsOf(page);
  const sizes = scripts.map((file) => `${Math.round(kB([file]))} ${file}`).join('\n');
  expect(kB(scripts), sizes).toBeLessThanOrEqual(most);
});

test('a save by keyboard begins with the extractor alone: no word lists of the digest, no name model', () => {
  const digest = readFileSync(path.join(folder, 'content-scripts/digest.js'), 'utf8');
  const article = readFileSync(path.join(folder, 'content-scripts/article.js'), 'utf8');
  expect(kB(['content-scripts/article.js'])).toBeLessThanOrEqual(180);
  // A role that the digest knows and that no rule of the extractor needs.
  expect([digest.includes('spokeswoman'), article.includes('spokeswoman')]).toEqual([true, false]);
});
