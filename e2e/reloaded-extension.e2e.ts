import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Extension, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildFolder } from '@/testing/browser/build-folder';
import { type ChromiumSession, launchChromium, openPopup } from '@/testing/browser/launch-chromium';
import { saveInPopup, settledState } from '@/testing/browser/popup-state';
import { readLibrary } from '@/testing/browser/read-library';
import { type Site, servePages } from '@/testing/browser/serve-pages';
import { extensionAgain, setUpExtension } from './harness/extension-settings';
import { readFixturePages } from './harness/read-fixture-pages';

// The extension is loaded anew, once as it is and once as a later version, while a page that it has read, its popup, the
// library and the reader are open.

const story = readFixturePages().find(({ name }) => name === 'wire-story-in-divs');
let site: Site;
let session: ChromiumSession;
let folder: string;
let page: Page;

beforeAll(async () => {
  site = await servePages();
  folder = mkdtempSync(path.join(tmpdir(), 'nutgraf-reloaded-'));
  cpSync(buildFolder('chrome-mv3'), folder, { recursive: true });
  session = await setUpExtension(await launchChromium({ extensionFolder: folder }));
  page = await session.browser.newPage();
  await page.goto(site.add('/story', { body: story?.html ?? '' }));
});
afterAll(async () => {
  await session?.browser.close();
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Loads what lies in the folder, as the browser does for an update; gives how the browser knows it now. */
async function reload(): Promise<Extension> {
  const host = await session.browser.newPage();
  await host.goto(session.addressOf('manifest.json'));
  const gone = new Promise<void>((done) => host.once('close', () => done()));
  void host.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await gone;
  return extensionAgain(session);
}

async function library() {
  const page = await session.browser.newPage();
  await page.goto(session.addressOf('library.html'));
  const titles = (await readLibrary(page)).map(({ article }) => article.title);
  const version = await page.evaluate(() => chrome.runtime.getManifest().version);
  await page.close();
  return { titles, version };
}

test.each([
  ['as it is', null],
  ['as a later version', '9.9.9'],
])(
  'loaded anew %s',
  async (_, version) => {
    const popup = await openPopup(session, page);
    expect(await settledState(popup)).toBe('digest');
    if (version === null) await saveInPopup(popup);
    for (const file of ['library.html', 'people.html', 'options.html']) {
      const open = await session.browser.newPage();
      await open.goto(session.addressOf(file));
    }
    if (version !== null) {
      const file = path.join(folder, 'manifest.json');
      writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), version }));
    }
    session = { ...session, extension: await reload() };

    // The page stayed as it was: it is read again, and known to be saved. A sentence is shown in it, over what the earlier
    // scripts have left there.
    const again = await openPopup(session, page);
    expect(await settledState(again)).toBe('digest');
    await again.waitForSelector('html[data-save=saved]');
    await again.$eval('.summary li:last-child button', (sentence) => (sentence as HTMLElement).click());
    await page.waitForSelector('html > div');
    const { titles, version: running } = await library();
    expect(titles).toEqual([story?.expected.title]);
    if (version !== null) expect(running).toBe(version);
  },
  120_000,
);
