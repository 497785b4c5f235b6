import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readLibrary } from '@/testing/browser/read-library';
import { type Site, servePages } from '@/testing/browser/serve-pages';
import { takeScreenshot } from '@/testing/browser/take-screenshot';
import { downloadFolder } from './harness/download-folder';
import { closeFirefoxPopup, firefoxPopupWords, saveInFirefoxPopup, settledFirefoxState } from './harness/firefox-popup';
import { type FirefoxSession, launchFirefox } from './harness/launch-firefox';
import { readFixturePages } from './harness/read-fixture-pages';

// One way through the house, step by step: each test goes on where the one before it ended.
const story = readFixturePages().find(({ name }) => name === 'wire-story-in-divs');
const { title = '', people = [] } = story?.expected ?? {};
const downloads = downloadFolder();
let site: Site;
let session: FirefoxSession;
let library: Page;

beforeAll(async () => {
  site = await servePages();
  session = await launchFirefox({ downloads });
  library = await session.openExtensionPage('library.html');
});
afterAll(async () => {
  await session?.browser.close();
  await site?.close();
  downloads.remove();
});

test('a click on the button shows the digest', async () => {
  const page = await session.browser.newPage();
  await page.goto(site.add('/story', { body: story?.html ?? '' }));
  await page.bringToFront();
  await session.clickToolbarButton();
  expect(await settledFirefoxState(session, library)).toBe('digest');
  const shown = await firefoxPopupWords(session, library);
  for (const expected of [title, 'The Harbour Ledger', ...people.map(({ name }) => name)])
    expect(shown).toContain(expected);
});

test('Save commits, and the open library hears of it by itself', async () => {
  await saveInFirefoxPopup(session, library);
  await library.waitForSelector('[role=row]');
  expect(await library.$eval('[role=row]', (row) => row.textContent)).toContain(title);
  expect(await readLibrary(library)).toHaveLength(1);
});

test('the list is there after a reload', async () => {
  const again = await session.openExtensionPage('library.html');
  await again.waitForSelector('[role=row]');
  expect(await again.$$eval('[role=row]', (rows) => rows.map((row) => row.textContent).join())).toContain(title);
  await takeScreenshot(again, 'firefox-library');
  await again.close();
});

test('the reader shows the article and its people', async () => {
  const [saved] = await readLibrary(library);
  const reader = await session.openExtensionPage(`reader.html?id=${encodeURIComponent(saved?.id ?? '')}`);
  await reader.waitForSelector('article h1');
  const shown = (await reader.$eval('body', (body) => body.innerText)).replace(/\s+/g, ' ');
  for (const { text } of saved?.article.blocks ?? []) expect(shown).toContain(text.replace(/\s+/g, ' '));
  for (const { name } of people) expect(shown).toContain(name);
  await takeScreenshot(reader, 'firefox-reader');
  await reader.close();
});

test('an export is downloaded, and is whole', async () => {
  const click = (selector: string) => library.$eval(selector, (element) => (element as HTMLElement).click());
  await library.bringToFront();
  await click('.list-head .menu > button');
  await library.waitForSelector('[data-command=export]');
  await click('[data-command=export]');
  await library.waitForSelector('dialog input[value=backup]');
  await click('dialog input[value=backup]');
  await library.waitForSelector('[data-command=do-export]:not([disabled])');
  const { name, bytes } = await downloads.catchFile(() => click('[data-command=do-export]'));
  expect(name).toMatch(/\.jsonl$/);
  const [header, ...records] = new TextDecoder()
    .decode(bytes)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(header.count).toBe(1);
  expect(records.map((record) => record.saved?.article.title)).toContain(title);
});

test('the side panel opens by its keys beside the page, shows the same and marks what is clicked', async () => {
  await closeFirefoxPopup(library);
  const page = await session.browser.newPage();
  await page.goto(site.add('/beside', { body: story?.html ?? '' }));
  await page.bringToFront();
  await session.pressCommandKey('D');
  const panel = await session.openedPopup(library, 'sidebar');
  const state = () => panel.evaluate(({ popup }) => popup.document.documentElement.dataset.state);
  await expect.poll(state).toBe('digest');
  const shown = await panel.evaluate(({ popup }) => popup.document.body.innerText);
  for (const expected of [title, ...people.map(({ name }) => name)]) expect(shown).toContain(expected);
  await panel.evaluate(({ popup }) => popup.document.querySelector<HTMLElement>('.summary button')?.click());
  await page.waitForSelector('html > div');
  expect(await state()).toBe('digest');
  await page.close();
});

test('a page of the browser itself is told apart', async () => {
  await closeFirefoxPopup(library);
  await session.openBrowserPage('about:support');
  await session.clickToolbarButton();
  expect(await settledFirefoxState(session, library)).toBe('restricted');
  expect(await firefoxPopupWords(session, library)).toContain('Browsers keep this page closed to extensions');
});
