import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildFolder } from '@/testing/browser/build-folder';
import { type ChromiumSession, launchChromium, popupOn } from '@/testing/browser/launch-chromium';
import { settledState } from '@/testing/browser/popup-state';
import { readLibrary } from '@/testing/browser/read-library';
import { type Site, servePages } from '@/testing/browser/serve-pages';
import { takeScreenshot } from '@/testing/browser/take-screenshot';
import { openPanelPage, showInPanelPage } from './harness/panel-page';
import { readFixturePages } from './harness/read-fixture-pages';
import { tooWide } from './harness/too-wide';

// As on Firefox for Android: the popup over the whole of a small screen, a finger, no keyboard, no menus, keys and side panels.
const phone = { width: 360, height: 640, hasTouch: true };
const story = readFixturePages().find(({ name }) => name === 'long-read');
const folder = mkdtempSync(path.join(tmpdir(), 'nutgraf-phone-'));
let site: Site;
let session: ChromiumSession;
let news: Page;
let popup: Page;

/** A build that the browser gives no menus, keys and side panel: they are not in its manifest. */
function lackingWhatPhonesLack(folder: string): string {
  cpSync(buildFolder('chrome-mv3'), folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const { commands, side_panel, permissions, ...others } = JSON.parse(readFileSync(file, 'utf8'));
  const left = permissions.filter((name: string) => !['contextMenus', 'sidePanel'].includes(name));
  writeFileSync(file, JSON.stringify({ ...others, permissions: left }));
  return folder;
}

beforeAll(async () => {
  site = await servePages();
  session = await launchChromium({ extensionFolder: lackingWhatPhonesLack(folder) });
  ({ page: news, popup } = await popupOn(session, site.add('/story', { body: story?.html ?? '' })));
  await settledState(popup);
  await popup.setViewport(phone);
});
afterAll(async () => {
  await session?.browser.close();
  await site?.close();
  rmSync(folder, { recursive: true });
});

/** What a page loads behind its first view may still be on its way. */
const tap = async (page: Page, selector: string) => {
  await page.waitForSelector(selector, { visible: true });
  await page.tap(selector);
};

/** What a finger would miss: smaller than 24 px each way, with something else closer than that (WCAG 2.5.8). */
const tooSmall = (page: Page) =>
  page.evaluate(() => {
    const boxes = [...document.querySelectorAll('button, a[href], input, select, summary')]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('.visually-hidden, p, mark'))
      .map((one) => ({ one, box: one.getBoundingClientRect() }));
    const middle = ({ left, right, top, bottom }: DOMRect) => ({ x: (left + right) / 2, y: (top + bottom) / 2 });
    return boxes
      .filter(({ box }) => box.width < 24 || box.height < 24)
      .filter(({ one, box }) =>
        boxes.some(
          (other) =>
            other.one !== one &&
            !other.one.contains(one) &&
            Math.hypot(middle(other.box).x - middle(box).x, middle(other.box).y - middle(box).y) < 24,
        ),
      )
      .map(({ one, box }) => `${one.outerHTML.slice(0, 80)} ${box.width} x ${box.height}`);
  });

test('the popup: a tap marks a sentence, a tap saves, and its menu has no panel that there is not', async () => {
  expect(await tooWide(popup)).toEqual({ out: [], sideways: false });
  expect(await tooSmall(popup)).toEqual([]);
  await tap(popup, '.popup-header .menu-button > button');
  await popup.waitForSelector('.popup-header [role=menuitem]', { visible: true });
  const entries = await popup.$$eval('.popup-header [role=menuitem]', (all) => all.map((one) => one.textContent));
  expect(entries).toContain('Options');
  expect(entries).not.toContain('Read beside the page');
  await popup.touchscreen.tap(20, 600);
  await tap(popup, '.summary button');
  await news.waitForSelector('html > div');
  await takeScreenshot(popup, 'phone-popup');
  await tap(popup, '.popup-actions .first');
  await popup.waitForSelector('html[data-save=just-saved]');
});

// Chromium gives its popup a window as wide as it asks for; the side panel shows the same in as little room as a phone has.
test('what it shows fits a screen of 360 x 640', async () => {
  const panel = await openPanelPage(session);
  await panel.setViewport(phone);
  await showInPanelPage(session, panel, site.add('/another', { body: story?.html ?? '' }));
  expect(await panel.evaluate(() => innerWidth)).toBe(360);
  expect(await tooWide(panel)).toEqual({ out: [], sideways: false });
  expect(await tooSmall(panel)).toEqual([]);
  await takeScreenshot(panel, 'phone-digest');
  await tap(panel, '.popup-actions .first');
  await panel.waitForSelector('html:is([data-save=just-saved], [data-save=saved])');
});

test('the reader: its settings and an article’s own places by touch', async () => {
  const page = await session.browser.newPage();
  await page.setViewport(phone);
  await page.goto(session.addressOf('library.html'));
  const [saved] = await readLibrary(page);
  await page.goto(session.addressOf(`reader.html?id=${encodeURIComponent(saved?.id ?? '')}`));
  await page.waitForSelector('.article-text p');
  expect(await tooWide(page)).toEqual({ out: [], sideways: false });
  expect(await tooSmall(page)).toEqual([]);
  await tap(page, '.reader-toolbar .menu-label');
  await page.waitForSelector('input[value=sepia]');
  await tap(page, 'input[value=sepia]');
  await page.waitForSelector('html[data-theme=sepia]');
  await takeScreenshot(page, 'phone-reader');
});

test('the options tell of no shortcuts where there are none', async () => {
  const page = await session.browser.newPage();
  await page.setViewport(phone);
  await page.goto(session.addressOf('options.html'));
  await page.waitForSelector('[data-command=use-files]');
  expect(await tooWide(page)).toEqual({ out: [], sideways: false });
  expect(await page.$$('kbd')).toEqual([]);
});
