import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
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

async function backUp(): Promise<string> {
  const library = await session.browser.newPage();
  await library.goto(session.addressOf('library.html?do=backup'));
  const file = await downloads.catchFile(() => library.locator('[data-command=do-export]').click());
  await library.close();
  return file.path;
}

test('the popup and the library say what was lost, and the last backup brings it back', async () => {
  await savePage(session, `${site.origin}/story`);
  await savePage(session, `${site.origin}/other`);
  // Its page counts the library; the popup may be gone before it has.
  const backup = await backUp();
  await expect.poll(stored, { timeout: 10_000 }).toBe(2);
  await session.browser.close();
  rmSync(path.join(profileFolder, 'Default/IndexedDB'), { recursive: true });

  session = await launchChromium({ profileFolder });
  const { popup } = await popupOn(session, `${site.origin}/story`);
  expect(await settledState(popup)).toBe('digest');
  const told = await popup.waitForSelector('.popup-header [role=alert]');
  expect(await told?.evaluate((words) => words.textContent)).toBe(
    '2 articles were saved here, and the browser has lost them.',
  );
  const opened = session.browser.waitForTarget((target) => target.url().includes('library.html'));
  await popup.locator('[data-news=lost]').click();
  const library = await (await opened).asPage();

  const line = await library.waitForSelector('.list-line[role=alert]');
  expect(await line?.evaluate((words) => words.textContent)).toContain('Your last backup is from');
  const input = (await library.waitForSelector('dialog input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(backup);
  await library.locator('[data-command=do-import]').click();
  await library.waitForSelector('dialog', { hidden: true });
  await library.waitForFunction(() => document.querySelectorAll('[role=row]').length === 2);
  await library.waitForSelector('.list-line[role=alert]', { hidden: true });
  expect(await readLibrary(library)).toHaveLength(2);
}, 120_000);

test('who erases everything has lost nothing', async () => {
  const library = await session.browser.newPage();
  await library.goto(session.addressOf('library.html'));
  await library.waitForSelector('[role=row]');
  for (const row of await library.$$('[role=row] input[type=checkbox]')) await row.click();
  await library.keyboard.press('#');
  await expect.poll(() => library.$$('[role=row]').then((rows) => rows.length)).toBe(0);
  expect(await library.$('.list-line[role=alert]')).toBeNull();
}, 60_000);
