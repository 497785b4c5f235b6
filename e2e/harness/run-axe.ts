import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'puppeteer-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds against a page in a colour scheme: one line for each violation, with the elements it is about. 'forced': with
 * the colours of the system, which the test has set; their contrast is the system's, and axe reads the page's own.
 */
export async function runAxe(page: Page, scheme: 'light' | 'dark' | 'forced'): Promise<string[]> {
  const isForced = scheme === 'forced';
  if (!isForced) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.evaluate(source);
  const { violations } = await page.evaluate(
    (isForced) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run({ rules: { 'color-contrast': { enabled: !isForced } } }),
    isForced,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`);
}
