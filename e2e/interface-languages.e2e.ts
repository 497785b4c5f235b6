import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildFolder } from '@/testing/browser/build-folder';
import { type ChromiumSession, launchChromium, popupOn } from '@/testing/browser/launch-chromium';
import { settledState } from '@/testing/browser/popup-state';
import { type Site, servePages } from '@/testing/browser/serve-pages';
import { takeScreenshot } from '@/testing/browser/take-screenshot';
import { madeUpReports, savedReport } from '@/testing/made-up/library/made-up-people';
import { madeUpStories } from '@/testing/made-up/library/made-up-stories';
import { withHighlights } from '@/testing/made-up/library/with-highlights';
import { openPanelPage, showInPanelPage } from './harness/panel-page';
import { readFixturePages } from './harness/read-fixture-pages';
import { savePage } from './harness/save-page';
import { seedLibrary } from './harness/seed-library';
import { tooWide } from './harness/too-wide';
import { wordsCovered } from './harness/words-covered';

/** A build whose English is 40 % longer, as other languages are: what does not fit it fits none of them. */
function longWorded(folder: string): string {
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

interface Screen {
  readonly name: string;
  readonly file: string;
  /** Is there once the screen is. */
  readonly selector: string;
  /** What is clicked, one after the other, until the screen is as it is meant. */
  readonly clicks?: readonly string[];
  /** Is there once what was clicked has come. */
  readonly last?: string;
  /** Keys that are pressed before. */
  readonly keys?: readonly ('j' | 'x' | '?')[];
}

const row = '[data-row-id]';
const storyLink = 'a[href*="story="]';
const libraryMenu = '.list-head .menu > button';
const openArticle = 'reader.html?id=news.example%2F0';

const mainScreens: readonly Screen[] = [
  { name: 'library', file: 'library.html', selector: row },
  { name: 'reader', file: openArticle, selector: '.article-text p' },
  { name: 'people', file: 'people.html', selector: '.directory-rows li' },
  { name: 'options', file: 'options.html', selector: '[data-command=pick-shelf]' },
  { name: 'welcome', file: 'welcome.html', selector: 'html[data-save]' },
];
const otherScreens: readonly Screen[] = [
  { name: 'library-reading', file: 'library.html?open=news.example%2F0', selector: '.article-text p' },
  { name: 'library-menu', file: 'library.html', selector: row, clicks: [libraryMenu] },
  { name: 'library-ticked', file: 'library.html', selector: row, keys: ['j', 'x', 'j', 'x'] },
  { name: 'library-nothing', file: 'library.html?q=zeppelin+bridge', selector: '.notice' },
  { name: 'trash', file: 'library.html?shelf=trash', selector: row },
  { name: 'keys', file: 'library.html', selector: row, keys: ['?'] },
  { name: 'export', file: 'library.html', selector: row, clicks: [libraryMenu, '[data-command=export]'] },
  { name: 'import', file: 'library.html', selector: row, clicks: [libraryMenu, '[data-command=import]'] },
  { name: 'reader-settings', file: openArticle, selector: '.article-text p', clicks: ['.reader-toolbar .menu-label'] },
  { name: 'person', file: 'people.html?person=ines-carvalho', selector: '#subject-name' },
  {
    name: 'dossier',
    file: 'people.html?person=ines-carvalho',
    selector: '#subject-name',
    clicks: ['main .menu > button'],
  },
  { name: 'topics', file: 'people.html?show=topics', selector: '.directory-rows li' },
  { name: 'topic', file: 'people.html?topic=torrealta', selector: '#subject-name' },
  { name: 'stories', file: 'people.html?show=stories', selector: storyLink },
  {
    name: 'story',
    file: 'people.html?show=stories',
    selector: storyLink,
    clicks: [storyLink],
    last: '.story-articles',
  },
  { name: 'highlights', file: 'people.html?show=highlights', selector: 'main mark, main blockquote' },
  {
    name: 'second-device',
    file: 'options.html',
    selector: '[data-command=use-files]',
    clicks: ['[data-command=use-files]'],
    last: '.secret-field',
  },
];

const sizes = [
  { width: 360, height: 640 },
  { width: 1280, height: 800 },
];
/** Longer words are asked of every screen; with LOOK_LANGUAGES=1 the languages are, too, to be looked at in screenshots/. */
const screensIn = (language: string) =>
  language === 'long' || process.env.LOOK_LANGUAGES ? [...mainScreens, ...otherScreens] : mainScreens;

const seeded = () => {
  const [first, ...others] = madeUpStories(30);
  return [...(first ? [withHighlights(first)] : []), ...others, ...madeUpReports.map(savedReport)];
};

describe.each(['ar', 'de', 'ja', 'pl', 'long'])('the interface in %s', (language) => {
  let site: Site;
  let session: ChromiumSession;
  let page: Page;
  const folder = mkdtempSync(path.join(tmpdir(), 'nutgraf-long-'));
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
      ...(language === 'long' ? { extensionFolder: longWorded(folder) } : {}),
    });
    await savePage(session, address('right-to-left'));
    await seedLibrary(session, seeded());
    page = await session.browser.newPage();
  });
  afterAll(async () => {
    delete process.env.LANGUAGE;
    await session?.browser.close();
    await site?.close();
    rmSync(folder, { recursive: true });
  });

  const look = async (shown: Page, name: string) => {
    expect(await shown.$eval('html', ({ lang, dir }) => ({ lang: lang.slice(0, 2), dir }))).toEqual({
      lang: code,
      dir: code === 'ar' ? 'rtl' : 'ltr',
    });
    for (const size of sizes) {
      await shown.setViewport(size);
      expect(await tooWide(shown), `${name} at ${size.width}`).toEqual({ out: [], sideways: false });
      expect(await wordsCovered(shown), `${name} at ${size.width}`).toEqual([]);
      await takeScreenshot(shown, `${language}-${name}-${size.width}`);
    }
  };

  test('the popup says it and nothing is cut off', async () => {
    const { page: news, popup } = await popupOn(session, address('wire-story-in-divs'));
    await settledState(popup);
    await look(popup, 'popup');
    await news.close();
  });

  test('so does the side panel', async () => {
    const panel = await openPanelPage(session);
    const news = await showInPanelPage(session, panel, address('long-read'));
    await look(panel, 'panel');
    await Promise.all([panel.close(), news.close()]);
  });

  test.each(screensIn(language))(
    'so does the screen $name',
    async ({ name, file, selector, clicks = [], keys = [], last }) => {
      await page.bringToFront();
      await page.setViewport({ width: 1280, height: 800 });
      await page.goto(session.addressOf(file));
      await page.waitForSelector(selector);
      for (const key of keys) await page.keyboard.press(key);
      for (const target of clicks) await page.locator(target).click();
      if (last) await page.waitForSelector(last);
      await look(page, name);
    },
  );
});
