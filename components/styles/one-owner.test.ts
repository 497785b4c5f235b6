import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const folder = import.meta.dirname;
const sheets = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith('.css'))
    .map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]),
);
const isPage = (file: string) => file.endsWith('-page.css');
/** The printed page restyles what others own. */
const apart = ['print.css'];

/** The first class of each selector: what the rule is about, or the part of the page in which it holds. */
function firstClasses(css: string): string[] {
  const selectors = [...css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{};]+)\{/g)].map(
    ([, selector = '']) => selector,
  );
  return selectors
    .filter((selector) => !selector.trim().startsWith('@'))
    .flatMap((selector) => selector.split(/,(?![^(]*\))/))
    .flatMap((selector) => selector.match(/\.([a-z][\w-]*)/i)?.[1] ?? []);
}

test('each class has one owning sheet; others restyle it only within a part of the page that is their own', () => {
  const owners = new Map<string, Set<string>>();
  for (const [file, css] of sheets) {
    if (isPage(file) || apart.includes(file)) continue;
    for (const name of firstClasses(css)) owners.set(name, (owners.get(name) ?? new Set()).add(file));
  }
  expect(owners.size).toBeGreaterThan(100);
  expect([...owners].filter(([, files]) => files.size > 1).map(([name, files]) => [name, ...files])).toEqual([]);
});

test('every page has its sheets in the same layers', () => {
  const pages = [...sheets].filter(([file]) => isPage(file));
  expect(pages.map(([file]) => file)).toEqual(
    ['library', 'options', 'people', 'popup', 'reader', 'sidepanel', 'welcome'].map((page) => `${page}-page.css`),
  );
  for (const [file, css] of pages) {
    expect(css, file).toContain('@layer tokens, base, pieces, page, print;');
    const imports = [...css.matchAll(/^@import .*$/gm)].map(([line]) => line);
    expect(imports.filter((line) => !/ layer\((?:tokens|base|pieces|page|print)\);$/.test(line))).toEqual([
      "@import './unlayered.css';",
    ]);
  }
});
