import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumSession, launchChromium } from '@/testing/browser/launch-chromium';
import { readLibrary } from '@/testing/browser/read-library';
import { takeScreenshot } from '@/testing/browser/take-screenshot';
import { runAxe } from './harness/run-axe';

const pageCount = 200;
const brokenCount = 10;
const folder = mkdtempSync(path.join(tmpdir(), 'saved-pages-'));
let session: ChromiumSession;
let page: Page;

/** A page as SingleFile writes it: its address in a comment on top. */
const savedPage = (number: number) => `<!DOCTYPE html><html lang="en"><!--
 Page saved with SingleFile
 url: https://news.example/report-${number}
-->
<head><meta charset="utf-8"><title>Report number ${number}</title></head><body><article><h1>Report number ${number}</h1>
<p>The harbour board met on day ${number} of the year and decided about quay ${number}, where the ferry had landed since the war.</p>
<p>Nobody on the board voted against it, and the mayor said that the work on quay ${number} would begin before the winter.</p>
<p>Fishermen had asked for the northern side to be left open, which the board agreed to do for as long as the cranes stand.</p>
</article></body></html>`;

beforeAll(async () => {
  for (let number = 1; number <= pageCount; number += 1) {
    const isBroken = number % (pageCount / brokenCount) === 0;
    writeFileSync(path.join(folder, `report ${number}.html`), isBroken ? '' : savedPage(number));
  }
  // What "save page as" leaves beside a page.
  mkdirSync(path.join(folder, 'report 1_files'));
  writeFileSync(path.join(folder, 'report 1_files', 'frame.html'), savedPage(999));
  writeFileSync(path.join(folder, 'report 1_files', 'style.css'), 'p {}');
  session = await launchChromium();
  page = await session.browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(session.addressOf('library.html'));
});
afterAll(async () => {
  await session?.browser.close();
  rmSync(folder, { recursive: true });
});

async function openImport(): Promise<void> {
  await page.locator('.list-head .menu > button').click();
  await page.locator('[data-command=import]').click();
  await page.waitForSelector('[data-command=choose-folder]');
}
const count = (kind: string) => page.$eval(`[data-count=${kind}]`, (number) => number.textContent);
const live = async () => (await readLibrary(page)).filter(({ deletedAt }) => deletedAt === null);

test('a folder of 200 saved pages, 10 of them broken, is read, told and brought in with a tag', async () => {
  await openImport();
  await page.locator('.export-places summary').click();
  await page.waitForSelector('.export-places[open]');
  for (const scheme of ['light', 'dark'] as const) {
    expect(await runAxe(page, scheme)).toEqual([]);
    await takeScreenshot(page, `import-choose-${scheme}`);
  }
  const input = (await page.$('[data-command=choose-folder]')) as ElementHandle<HTMLInputElement> | null;
  await input?.uploadFile(folder);
  await page.waitForSelector('[data-command=do-import]', { timeout: 60_000 });
  expect(await count('new')).toBe(String(pageCount - brokenCount));
  expect(await count('leftOut')).toBe(String(brokenCount));
  expect(await page.$eval('.import-source', (line) => line.textContent)).toBe(`Saved pages · ${pageCount} files`);
  await page.locator('.import-problems summary').click();
  expect(await page.$eval('.import-problems', (list) => list.textContent)).toContain('report 20.html');
  await page.locator('input[name=batch-tag]').fill('harbour reports');
  for (const scheme of ['light', 'dark'] as const) {
    expect(await runAxe(page, scheme)).toEqual([]);
    await takeScreenshot(page, `import-planned-${scheme}`);
  }
  await page.locator('[data-command=do-import]').click();
  await page.waitForSelector('dialog', { hidden: true, timeout: 60_000 });
  const saved = await readLibrary(page);
  expect(saved).toHaveLength(pageCount - brokenCount);
  expect(saved.every(({ tags }) => tags.includes('harbour reports'))).toBe(true);
  expect(saved.map(({ article }) => article.url)).toContain('https://news.example/report-1');
  expect(saved.map(({ article }) => article.url)).not.toContain('https://news.example/report-999');
}, 180_000);

test('on another day it is listed, and taken back but for what was changed since', async () => {
  await page.reload();
  await page.waitForSelector('[role=row]');
  await page.keyboard.press('j');
  await page.keyboard.press('s');
  await expect.poll(async () => (await live()).filter(({ isStarred }) => isStarred).length).toBe(1);
  await openImport();
  await page.waitForSelector('.past-imports li');
  await takeScreenshot(page, 'import-past-dark');
  await page.locator('.past-imports button').click();
  await page.waitForFunction(() => !document.querySelector('.past-imports'));
  expect(await live()).toHaveLength(1);
}, 120_000);

test('a file that is none of ours says so, names what is read, and leads back to the choice', async () => {
  await page.reload();
  await openImport();
  const wrong = path.join(folder, 'wrong.bin');
  writeFileSync(wrong, 'nothing that anybody knows');
  const input = (await page.$('dialog input[type=file]')) as ElementHandle<HTMLInputElement> | null;
  await input?.uploadFile(wrong);
  await page.waitForSelector('[data-command=choose-again]');
  await takeScreenshot(page, 'import-wrong-dark');
  expect(await page.$('[data-command=do-import]')).toBeNull();
  expect(await page.$('[data-count]')).toBeNull();
  await page.locator('[data-command=choose-again]').click();
  await page.waitForSelector('[data-command=choose-folder]');
});
