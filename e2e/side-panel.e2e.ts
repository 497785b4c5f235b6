import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumSession, launchChromium, openPopup } from '@/testing/browser/launch-chromium';
import { saveInPopup, settledState } from '@/testing/browser/popup-state';
import { readLibrary } from '@/testing/browser/read-library';
import { type Site, servePages } from '@/testing/browser/serve-pages';
import { takeScreenshot } from '@/testing/browser/take-screenshot';
import { markedText } from './harness/marked-text';
import { openSidePanel } from './harness/open-side-panel';
import { readFixturePages } from './harness/read-fixture-pages';
import { runAxe } from './harness/run-axe';

// One panel, step by step: each test goes on where the one before it ended.
const pages = readFixturePages();
const bodyOf = (name: string) => pages.find((page) => page.name === name)?.html ?? '';
let site: Site;
let otherSite: Site;
let session: ChromiumSession;
let page: Page;
let panel: Page;
let address: string;

beforeAll(async () => {
  [site, otherSite] = await Promise.all([servePages(), servePages()]);
  session = await launchChromium();
  address = site.add('/story', { body: bodyOf('wire-story-in-divs') });
  page = await session.browser.newPage();
  await page.goto(address);
});
afterAll(async () => {
  await session?.browser.close();
  await Promise.all([site?.close(), otherSite?.close()]);
});

const words = () => panel.$eval('body', (body) => body.innerText);

test('the menu of the popup opens the panel, which shows the same', async () => {
  const popup = await openPopup(session, page);
  await settledState(popup);
  const inPopup = await popup.$$eval('.summary button', (sentences) => sentences.map((each) => each.textContent));
  panel = await openSidePanel(session, page);
  expect(await settledState(panel)).toBe('digest');
  expect(await panel.$$eval('.summary button', (all) => all.map((each) => each.textContent))).toEqual(inPopup);
  expect(await panel.$$eval('.people .person', (all) => all.length)).toBeGreaterThan(0);
  expect(await panel.$eval('.popup-body', (body) => getComputedStyle(body).display)).toBe('block');
  await takeScreenshot(panel, 'side-panel');
});

test('a sentence clicked in it is marked in the page; the panel stays', async () => {
  for (const place of ['first-child', 'last-child']) {
    const sentence = await panel.waitForSelector(`.summary li:${place} button`);
    const text = await sentence?.evaluate((button) => button.textContent);
    await sentence?.click();
    await page.waitForSelector('html > div');
    expect(await markedText(page), place).toBe(text?.replace(/\s+/g, ''));
  }
  await panel.click('.person-name');
  await expect.poll(() => markedText(page)).toMatch(/\w+/);
  expect(await settledState(panel)).toBe('digest');
});

test('Save in it commits', async () => {
  await saveInPopup(panel);
  expect((await readLibrary(panel)).map(({ article }) => article.url)).toEqual([address]);
});

test.each(['light', 'dark'] as const)('axe finds nothing in it in the %s theme', async (scheme) => {
  expect(await runAxe(panel, scheme)).toEqual([]);
});

test('another page of the site is told, and read when asked for', async () => {
  await page.goto(site.add('/second', { body: bodyOf('paywall-string-false') }));
  await panel.waitForSelector('.other-page button');
  expect(await words()).toContain('another page now');
  const before = await panel.$eval('h1', (title) => title.textContent);
  expect(before).toBe(pages.find(({ name }) => name === 'wire-story-in-divs')?.expected.title);
  await takeScreenshot(panel, 'side-panel-other-page');
  expect(await runAxe(panel, 'light')).toEqual([]);
  await panel.click('.other-page button');
  const { title } = pages.find(({ name }) => name === 'paywall-string-false')?.expected ?? {};
  await panel.waitForFunction((title) => document.querySelector('h1')?.textContent === title, {}, title);
  await panel.waitForSelector('.other-page:empty');
});

test('a page of another site is read only after a click of the reader’s there', async () => {
  await page.goto(otherSite.add('/third', { body: bodyOf('long-read') }));
  await panel.waitForFunction(() => document.querySelector('.other-page')?.textContent?.includes('toolbar'));
  await panel.click('.other-page button');
  await new Promise((done) => setTimeout(done, 500));
  expect(await words()).toContain('Nutgraf button in the toolbar');
  const popup = await openPopup(session, page);
  await settledState(popup);
  await popup.close();
  await panel.click('.other-page button');
  const { title } = pages.find(({ name }) => name === 'long-read')?.expected ?? {};
  await panel.waitForFunction((title) => document.querySelector('h1')?.textContent === title, {}, title);
});

test('opened for no page it says how to open it for one', async () => {
  const alone = await session.browser.newPage();
  await alone.goto(session.addressOf('sidepanel.html'));
  await alone.waitForSelector('.notice');
  // The keys are asked for behind the first paint.
  await alone.waitForFunction(() => document.querySelector('.notice')?.textContent?.includes('Alt+Shift+D'));
  expect(await runAxe(alone, 'light')).toEqual([]);
  await alone.close();
});
