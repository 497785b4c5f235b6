import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumSession, launchChromium, popupOn } from '@/testing/browser/launch-chromium';
import { settledState } from '@/testing/browser/popup-state';
import { readLibrary } from '@/testing/browser/read-library';
import { type Site, servePages } from '@/testing/browser/serve-pages';
import { type DownloadFolder, downloadFolder, downloadInto } from './harness/download-folder';
import { readFixturePages } from './harness/read-fixture-pages';
import { savePage } from './harness/save-page';

// The browser has thrown away the stores of the extension, as Chromium does with a damaged one, and says nothing of it.

const [story, other] = readFixturePages().filter(({ name }) => ['wire-story-in-divs', 'long-read'].includes(name));
const profileFolder = mkdtempSync(path.join(tmpdir(), 'nutgraf-lost-'));
let downloads: DownloadFolder;
let site: Site;
let session: ChromiumSession;

beforeAll(async () => {
  site = await servePages();
  downloads = downloadFolder();
  site.add('/story', { body: story?.html ?? '' });
  site.add('/other', { body: other?.html ?? '' });
  session = await launchChromium({ profileFolder });
  await downloadInto(session.browser, downloads);
});
afterAll(async () => {
  await session?.browser.close();
  await site?.close();
  downloads?.remove();
  rmSync(profileFolder, { recursive: true, maxRetries: 5 });
});

const stored = async () => {
  const page = await session.browser.newPage();
  await page.goto(session.addressOf('manifest.json'));
  const { libraryMark } = (await page.evaluate(() => chrome.storage.local.get('libraryMark'))) as {
    libraryMark?: { count: number };
  };
  await page.close();
  return libraryMark?.count;
};

/** In a page of the extension: whether each copied article has a star, those without first. */
async function copiedStars(): Promise<boolean[]> {
  const { storageBuckets } = navigator as unknown as {
    storageBuckets: { open: (name: string) => Promise<{ indexedDB: IDBFactory }> };
  };
  const { indexedDB: copies } = await storageBuckets.open('copies');
  const answer = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((done, failed) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
  const [{ name = '' } = {}] = await copies.databases();
  if (name === '') return [];
  const store = await answer(copies.open(name));
  const articles = await answer(store.transaction('articles').objectStore('articles').getAll());
  store.close();
  return articles.map(({ saved }) => saved.isStarred).sort();
}

async function backUp(): Promise<string> {
  const library = await session.browser.newPage();
  await library.goto(session.addressOf('library.html?do=backup'));
  const file = await downloads.catchFile(() => library.locator('[data-command=do-export]').click());
  await library.close();
  return file.path;
}

/** The browser throws stores away while it is closed: those of the library, or the copies' as well. */
async function lose(...folders: readonly string[]): Promise<void> {
  await session.browser.close();
  for (const folder of folders) rmSync(path.join(profileFolder, 'Default', folder), { recursive: true });
  session = await launchChromium({ profileFolder });
  await downloadInto(session.browser, downloads);
}

/** Says so, and leads to the library, which is given back. */
async function popupThatMisses(): Promise<Page> {
  const { popup } = await popupOn(session, `${site.origin}/story`);
  expect(await settledState(popup)).toBe('digest');
  const told = await popup.waitForSelector('.popup-header [role=alert]');
  expect(await told?.evaluate((words) => words.textContent)).toBe(
    '2 articles were saved here, and the browser has lost them.',
  );
  const opened = session.browser.waitForTarget((target) => target.url().includes('library.html'));
  await popup.locator('[data-news=lost]').click();
  return (await opened).asPage();
}

const hasRows = (library: Page, count: number) =>
  library.waitForFunction((wanted) => document.querySelectorAll('[role=row]').length === wanted, {}, count);

test('what was lost comes back from the second copy, with what the reader added', async () => {
  await savePage(session, `${site.origin}/story`);
  await savePage(session, `${site.origin}/other`);
  const first = await session.browser.newPage();
  await first.goto(session.addressOf('library.html'));
  await first.waitForSelector('[role=row]');
  await first.keyboard.press('j');
  await first.keyboard.press('s');
  // Its page counts the library, and brings the copy up to date; the popup may be gone before it has.
  await expect.poll(stored, { timeout: 20_000 }).toBe(2);
  await expect.poll(() => first.evaluate(copiedStars), { timeout: 20_000 }).toEqual([false, true]);
  const before = await readLibrary(first);
  await first.close();
  await lose('IndexedDB');

  const library = await popupThatMisses();
  // The way from the popup opens the dialog for a backup, too.
  await library.waitForSelector('dialog input[type=file]');
  await library.keyboard.press('Escape');
  await library.waitForSelector('dialog', { hidden: true });
  await library.waitForFunction(() =>
    document.querySelector('.list-line[role=alert]')?.textContent?.includes('Back from a second copy: 2.'),
  );
  await hasRows(library, 2);
  expect(await readLibrary(library)).toEqual(before);
  await library.locator('.list-line[role=alert] button:last-of-type').click();
  await library.waitForSelector('.list-line[role=alert]', { hidden: true });
  await library.close();
}, 180_000);

test('where the copy is gone, too, the popup and the library say what was lost, and the last backup brings it back', async () => {
  const backup = await backUp();
  await expect.poll(stored, { timeout: 20_000 }).toBe(2);
  await lose('IndexedDB', 'WebStorage');
  const library = await popupThatMisses();

  const line = await library.waitForSelector('.list-line[role=alert]');
  await library.waitForFunction(() =>
    document.querySelector('.list-line[role=alert]')?.textContent?.includes('Your last backup is from'),
  );
  expect(await line?.evaluate((words) => words.textContent)).not.toContain('second copy');
  const input = (await library.waitForSelector('dialog input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(backup);
  await library.locator('[data-command=do-import]').click();
  await library.waitForSelector('dialog', { hidden: true });
  await hasRows(library, 2);
  await library.waitForSelector('.list-line[role=alert]', { hidden: true });
  expect(await readLibrary(library)).toHaveLength(2);
}, 180_000);

test('who erases everything has lost nothing', async () => {
  const library = await session.browser.newPage();
  await library.goto(session.addressOf('library.html'));
  await library.waitForSelector('[role=row]');
  for (const [at, box] of (await library.$$('[role=row] input[type=checkbox]')).entries()) {
    await box.click();
    await library.waitForSelector(`.bulk-bar ::-p-text(${at + 1} selected)`);
  }
  await library.keyboard.press('#');
  await expect.poll(() => library.$$('[role=row]').then((rows) => rows.length)).toBe(0);
  expect(await library.$('.list-line[role=alert]')).toBeNull();
}, 60_000);
