import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildFolder } from '@/testing/browser/build-folder';
import { type ChromiumSession, launchChromium, popupOn } from '@/testing/browser/launch-chromium';
import { settledState } from '@/testing/browser/popup-state';
import { readLibrary } from '@/testing/browser/read-library';
import { type Site, servePages } from '@/testing/browser/serve-pages';
import { takeScreenshot } from '@/testing/browser/take-screenshot';
import { readFixturePages } from './harness/read-fixture-pages';
import { savePage } from './harness/save-page';
import { tooWide } from './harness/too-wide';

/** A build whose English is 40 % longer, as other languages are: what does not fit it fits none of them. */
function longWorded(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'nutgraf-long-'));
  cpSync(buildFolder('chrome-mv3'), folder, { recursive: true });
  const file = path.join(folder, '_locales/en/messages.json');
  const messages: Record<string, { message: string }> = JSON.parse(readFileSync(file, 'utf8'));
  for (const [key, entry] of Object.entries(messages)) {
    if (key.startsWith('interface_') || key === 'extDescription') continue;
    entry.message = entry.message.replaceAll(/\p{L}{3,}/gu, (word) => word + word.slice(-Math.ceil(word.length * 0.4)));
  }
  writeFileSync(file, JSON.stringify(messages));
  return folder;
}

const sizes = [
  { width: 360, height: 640 },
  { width: 1280, height: 800 },
];

describe.each(['ar', 'de', 'ja', 'pl', 'long'])('the interface in %s', (language) => {
  let site: Site;
  let session: ChromiumSession;
  let savedId: string;
  let page: Page;
  const code = language === 'long' ? 'en' : language;
  const address = (name: string) => {
    const { html = '' } = readFixturePages().find((each) => each.name === name) ?? {};
    return site.add(`/${name}`, { body: html });
  };

  beforeAll(async () => {
    site = await servePages();
    // Chromium on Linux takes its language from here, elsewhere from the argument.
    process.env.LANGUAGE = code;
    session = await launchChromium({
      args: [`--lang=${code}`],
      ...(language === 'long' ? { extensionFolder: longWorded() } : {}),
    });
    for (const name of ['long-read', 'right-to-left']) await savePage(session, address(name));
    page = await session.browser.newPage();
    await page.goto(session.addressOf('library.html'));
    savedId = (await readLibrary(page))[0]?.id ?? '';
  });
  afterAll(async () => {
    delete process.env.LANGUAGE;
    await session?.browser.close();
    await site?.close();
  });

  const look = async (shown: Page, name: string) => {
    expect(await shown.$eval('html', ({ lang, dir }) => ({ lang: lang.slice(0, 2), dir }))).toEqual({
      lang: code,
      dir: code === 'ar' ? 'rtl' : 'ltr',
    });
    for (const size of sizes) {
      await shown.setViewport(size);
      expect(await tooWide(shown), `${name} at ${size.width}`).toEqual({ out: [], sideways: false });
      await takeScreenshot(shown, `${language}-${name}-${size.width}`);
    }
  };

  test('the popup says it and nothing is cut off', async () => {
    const { page: news, popup } = await popupOn(session, address('wire-story-in-divs'));
    await settledState(popup);
    await look(popup, 'popup');
    await news.close();
  });

  test.each([
    ['library', () => 'library.html', '[role=row]'],
    ['reader', () => `reader.html?id=${encodeURIComponent(savedId)}`, 'h1'],
    ['people', () => 'people.html', 'h1'],
    ['options', () => 'options.html', 'h1'],
    ['welcome', () => 'welcome.html', 'h1'],
  ])('so does the page %s', async (name, file, selector) => {
    await page.goto(session.addressOf(file()));
    await page.waitForSelector(selector);
    await look(page, name);
  });
});
