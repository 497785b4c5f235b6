import { mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type ChromiumSession, launchChromium } from '@/testing/browser/launch-chromium';
import { readLibrary } from '@/testing/browser/read-library';
import { generatedFiles } from '@/testing/made-up/imports/all-files';
import { madeUpStories } from '@/testing/made-up/library/made-up-stories';
import { runAxe } from './harness/run-axe';
import { seedLibrary } from './harness/seed-library';
import { toastSays } from './harness/toast-says';

const profileFolder = mkdtempSync(path.join(tmpdir(), 'nutgraf-formats-'));
const filesFolder = mkdtempSync(path.join(tmpdir(), 'nutgraf-import-files-'));
const screenshots = process.env.E2E_SCREENSHOTS;
let session: ChromiumSession;
const errors: string[] = [];

async function openList(): Promise<Page> {
  const page = await session.browser.newPage();
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.setViewport({ width: 1200, height: 1000 });
  // The real picker cannot be driven; the browser's own private folder has the same handles.
  await page.evaluateOnNewDocument(() => {
    Object.assign(globalThis, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
  await page.goto(session.addressOf('library.html'));
  await page.waitForSelector('[data-row-id]');
  return page;
}

const command = (name: string) => `[data-command="${name}"]`;
async function fromMenu(page: Page, name: string): Promise<void> {
  await page.locator('[aria-label="Library menu"]').click();
  await page.locator(command(name)).click();
}
async function look(page: Page, name: string): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) expect(await runAxe(page, scheme)).toEqual([]);
  if (screenshots) await page.screenshot({ path: path.join(screenshots, `${name}.png`) });
}

/** Every file in the folder that was saved into, by its path. */
const folderFiles = (page: Page) =>
  page.evaluate(async () => {
    type Folder = FileSystemDirectoryHandle & { entries(): AsyncIterable<[string, FileSystemHandle]> };
    const found: Record<string, string> = {};
    const walk = async (folder: Folder, under: string): Promise<void> => {
      for await (const [name, handle] of folder.entries()) {
        if (handle.kind === 'directory') await walk(handle as Folder, `${under}${name}/`);
        else found[under + name] = await (await (handle as FileSystemFileHandle).getFile()).text();
      }
    };
    await walk((await navigator.storage.getDirectory()) as Folder, '');
    return found;
  });

beforeAll(async () => {
  session = await launchChromium({ profileFolder });
  await seedLibrary(session, madeUpStories(30));
});
afterEach(() => expect(errors.splice(0)).toEqual([]));
afterAll(async () => {
  await session?.browser.close();
  for (const folder of [profileFolder, filesFolder]) rmSync(folder, { recursive: true, maxRetries: 5 });
});

test('a layout of one’s own, with its preview, is saved into a folder; the second time nothing is written', async () => {
  const page = await openList();
  await fromMenu(page, 'export');
  await page.locator('dialog input[value="markdown"]').click();
  await page.locator('.own-template input').click();
  const [, folder] = await page.$$('.template-part input');
  await folder?.click({ count: 3 });
  await page.keyboard.type('News/{{published_year}}');
  await page.waitForSelector('.template-preview p::-p-text(News/)');
  await look(page, 'export-own-layout');
  await page.locator(command('to-folder')).click();
  await page.waitForSelector('.toast ::-p-text(30 written, 0 unchanged)');
  const files = await folderFiles(page);
  const articles = Object.keys(files).filter((name) => name.endsWith('.md'));
  expect(articles).toHaveLength(30);
  // A page that states no date has no year to be filed under.
  expect(articles.filter((name) => !/^News\/(?:\d{4}\/)?[^/]+$/.test(name))).toEqual([]);
  expect(articles.some((name) => /^News\/\d{4}\//.test(name))).toBe(true);

  // The layout is kept for the next time.
  await page.reload();
  await page.waitForSelector('[data-row-id]');
  await fromMenu(page, 'export');
  await page.waitForSelector('.template-preview p::-p-text(News/)');
  await page.locator(command('to-folder')).click();
  await page.waitForSelector('.toast ::-p-text(0 written, 30 unchanged)');
  expect(await folderFiles(page)).toEqual(files);
  await page.close();
});

test('another program’s list is shown before it is imported, its broken rows with their lines; the import can be undone', async () => {
  const page = await openList();
  const before = await readLibrary(page);
  const pocket = generatedFiles(100).find(({ program }) => program === 'pocket');
  if (!pocket) throw new Error('no file of Pocket');
  const file = path.join(filesFolder, pocket.file.name);
  await writeFile(file, new Uint8Array(await pocket.file.arrayBuffer()));
  await fromMenu(page, 'import');
  const input = (await page.waitForSelector('.file-input')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
  const arriving = pocket.good.length + pocket.broken.filter(({ keptUrl }) => keptUrl !== null).length;
  const leftOut = 100 - arriving;
  expect(leftOut).toBe(3);
  await page.waitForSelector(`[data-count="new"]::-p-text(${arriving})`);
  expect(await page.$eval('[data-count="leftOut"]', (count) => count.textContent)).toBe(String(leftOut));
  await page.locator('.import-problems summary').click();
  const [first] = pocket.broken;
  await page.waitForSelector(`.import-problems li ::-p-text(${first?.line})`);
  expect(await readLibrary(page)).toEqual(before);
  await look(page, 'import-preview');
  await page.locator(command('do-import')).click();
  await page.waitForSelector(`.toast ::-p-text(${arriving} articles imported)`, { timeout: 60_000 });
  expect(await readLibrary(page)).toHaveLength(before.length + arriving);
  await page.locator('.toast button').click();
  await toastSays(page, 'Undone');
  // What the import brought is in the trash: undone by mistake, it can still be had back.
  const kept = (await readLibrary(page)).filter(({ deletedAt }) => deletedAt === null);
  expect(kept).toEqual(before.filter(({ deletedAt }) => deletedAt === null));
  expect(await readLibrary(page)).toHaveLength(before.length + arriving);
  await page.close();
});
