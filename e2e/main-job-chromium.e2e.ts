import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumSession, launchChromium, openPopup, popupOn } from '@/testing/browser/launch-chromium';
import { saveInPopup, settledState } from '@/testing/browser/popup-state';
import { readLibrary } from '@/testing/browser/read-library';
import { type Site, servePages } from '@/testing/browser/serve-pages';
import { takeScreenshot } from '@/testing/browser/take-screenshot';
import type { SavedArticle } from '@/utils/model/saved-article';
import { markedText } from './harness/marked-text';
import { pageMarkup } from './harness/page-markup';
import { readFixturePages } from './harness/read-fixture-pages';
import { savePage } from './harness/save-page';

// One way through the house, step by step: each test goes on where the one before it ended.
const story = readFixturePages().find(({ name }) => name === 'wire-story-in-divs');
const { title = '', people = [], publisherTopics = [] } = story?.expected ?? {};
let site: Site;
let session: ChromiumSession;
let address: string;
let page: Page;
let library: Page;
let saved: SavedArticle;

beforeAll(async () => {
  site = await servePages();
  session = await launchChromium();
  address = site.add('/story', { body: story?.html ?? '' });
  page = await session.browser.newPage();
  await page.goto(address);
});
afterAll(async () => {
  await session?.browser.close();
  await site?.close();
});

const words = (where: Page) => where.$eval('body', (body) => body.innerText);

test('a click on the button shows the digest', async () => {
  const popup = await openPopup(session, page);
  expect(await settledState(popup)).toBe('digest');
  expect(await popup.$$eval('.topics li', (chips) => chips.length)).toBeLessThanOrEqual(7);
  // Six topics at once, the rest one click away.
  const more = await popup.$('.topics li:last-child button[aria-label]');
  await more?.click();
  const shown = await words(popup);
  for (const expected of [title, 'The Harbour Ledger', 'Varnholm', ...publisherTopics])
    expect(shown).toContain(expected);
  for (const { name } of people) expect(shown).toContain(name);
  // As many as the budget of words allows.
  const summary = await popup.$$eval('.summary button', (sentences) => sentences.map((each) => each.textContent ?? ''));
  expect(summary.length).toBeGreaterThanOrEqual(2);
  const pageText = await words(page);
  for (const sentence of summary) expect(pageText).toContain(sentence.trim());
  await takeScreenshot(popup, 'main-job-popup');
});

test('a click on a sentence scrolls the page there and marks it; a click into the page takes the marks away', async () => {
  const before = await pageMarkup(page);
  const popup = await openPopup(session, page);
  const sentence = await popup.waitForSelector('.summary li:last-child button');
  const text = await sentence?.evaluate((button) => button.textContent);
  await sentence?.click();
  await page.waitForSelector('html > div');
  expect(await markedText(page)).toBe(text?.replace(/\s+/g, ''));
  await page.bringToFront();
  await page.click('h1');
  expect(await pageMarkup(page)).toBe(before);
});

test('a summary is made of the words of the page', async () => {
  const popup = await openPopup(session, page);
  await settledState(popup);
  const sentences = await popup.$$eval('.summary button', (buttons) => buttons.map((each) => each.textContent ?? ''));
  const text = await page.$eval('body', (body) => body.textContent ?? '');
  for (const sentence of sentences) expect(text).toContain(sentence);
});

test('Save commits, and says so', async () => {
  const popup = await openPopup(session, page);
  await settledState(popup);
  await saveInPopup(popup);
  expect(await words(popup)).toContain('Saved just now');
  await popup.close();
});

test('the badge tells that the page in the tab is saved, and the popup since when', async () => {
  const [worker] = await session.extension.workers();
  const badge = () =>
    worker?.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return [await chrome.action.getBadgeText({ tabId: tab?.id }), await chrome.action.getTitle({ tabId: tab?.id })];
    });
  await page.bringToFront();
  expect((await badge())?.join(' ')).toMatch(/saved/i);
  const popup = await openPopup(session, page);
  await popup.waitForSelector('html[data-save=saved]');
  expect(await words(popup)).toContain('Saved just now');
  await popup.close();
});

test('the library lists it, and goes on listing it after a reload', async () => {
  library = await session.browser.newPage();
  await library.goto(session.addressOf('library.html'));
  for (const step of ['opened', 'reloaded']) {
    const rows = await library.waitForSelector('[role=row]');
    expect(await rows?.evaluate((row) => row.textContent), step).toContain(title);
    expect(await library.$$('[role=row]'), step).toHaveLength(1);
    await library.reload();
  }
  await library.waitForSelector('[role=row]');
  [saved] = (await readLibrary(library)) as [SavedArticle];
  expect(saved.article.title).toBe(title);
  await takeScreenshot(library, 'main-job-library');
});

test('the same article from another address is still one article', async () => {
  // the page's canonical address is the same, the tracker and the slash are not
  const address = `${site.add('/story/', { body: story?.html ?? '' })}?utm_source=mail`;
  const { page: other, popup } = await popupOn(session, address);
  await popup.waitForSelector('html[data-save=saved]');
  expect(await words(popup)).toContain('Open');
  await other.close();
  expect(await readLibrary(library)).toHaveLength(1);
});

test('the list hears of a save in another tab by itself', async () => {
  const second = readFixturePages().find(({ name }) => name === 'paywall-string-false');
  await savePage(session, site.add('/second', { body: second?.html ?? '' }));
  await library.bringToFront();
  await library.waitForFunction(() => document.querySelectorAll('[role=row]').length === 2);
  const newest = await library.$eval('[role=row]', (row) => row.textContent);
  expect(newest, 'newest first').toContain(second?.expected.title);
});

test('search finds it by a word of its text', async () => {
  await library.type('#search', 'simulator');
  await library.waitForFunction(() => document.querySelectorAll('[role=row]').length === 1);
  expect(await library.$eval('[role=row]', (row) => row.textContent)).toContain(title);
  await library.goto(session.addressOf('library.html'));
});

test('the reader shows the article and its digest', async () => {
  await library.goto(session.addressOf(`reader.html?id=${encodeURIComponent(saved.id)}`));
  await library.waitForSelector('article h1');
  const shown = (await words(library)).replace(/\s+/g, ' ');
  for (const { text } of saved.article.blocks) expect(shown).toContain(text.replace(/\s+/g, ' '));
  for (const { name, role } of people)
    for (const part of [name, role?.replace(/^the /, '')]) expect(shown).toContain(part);
  await takeScreenshot(library, 'main-job-reader');
});

test('reading is remembered: the article is no longer unread', async () => {
  await library.waitForFunction(() => document.readyState === 'complete');
  const readAt = async () => (await readLibrary(library)).find(({ id }) => id === saved.id)?.readAt;
  // Ten seconds in sight.
  await expect.poll(readAt, { timeout: 20_000 }).toEqual(expect.any(String));
});
