import { readdirSync, readFileSync, statSync } from 'node:fs';
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
  ['sidepanel.html', 70],
  ['reader.html', 220],
  ['library.html', 250],
  ['people.html', 270],
  ['options.html', 160],
  ['welcome.html', 160],
])('%s loads at most %i kB of script before its first content', (page, most) => {
  const scripts = scriptsOf(page);
  const sizes = scripts.map((file) => `${Math.round(kB([file]))} ${file}`).join('\n');
  expect(kB(scripts), sizes).toBeLessThanOrEqual(most);
});

test('no page begins with the main module of another', () => {
  const pages = ['popup', 'sidepanel', 'reader', 'library', 'people', 'options', 'welcome'];
  const mains = pages.map((page) => {
    const html = readFileSync(path.join(folder, `${page}.html`), 'utf8');
    return /<script type="module"[^>]* src="\/(chunks\/[^"]+)"/.exec(html)?.[1] ?? page;
  });
  for (const [at, page] of pages.entries()) {
    expect(scriptsOf(`${page}.html`).filter((file) => mains.includes(file))).toEqual([mains[at]]);
  }
});

/** Each costs the browser some 5 ms of work at a click, whatever is in it. */
test('the popup begins with few files, and so does what makes its digest', () => {
  const first = scriptsOf('popup.html');
  expect(first.length, first.join('\n')).toBeLessThanOrEqual(7);
  const packs = readdirSync(path.join(folder, 'chunks')).filter((file) => file.startsWith('people-pack-'));
  expect(packs.length).toBeGreaterThan(0);
  for (const pack of packs) {
    const later = firstLoadFiles(folder, `chunks/${pack}`).filter((file) => !first.includes(file));
    expect(later.length, later.join('\n')).toBeLessThanOrEqual(5);
  }
});

const script = (name: string) => `${name}.js`;
const holds = (name: string, text: string) => readFileSync(path.join(folder, script(name)), 'utf8').includes(text);

test('a save by keyboard begins with the extractor alone; trained models come only where the language has any', () => {
  expect(kB([script('article')])).toBeLessThanOrEqual(225);
  // The words of twenty languages, the names of persons that all share, and the code.
  expect(kB([script('digest')])).toBeLessThanOrEqual(385);
  // A role that only the English of people knows: no rule of the extractor and no topic needs it.
  expect(['article', 'digest', 'pack-en'].map((name) => holds(name, 'anaesthetist'))).toEqual([false, false, true]);
});
