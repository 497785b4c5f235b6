import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumSession, launchChromium, popupOn } from '@/testing/browser/launch-chromium';
import { saveInPopup, settledState } from '@/testing/browser/popup-state';
import { readLibrary } from '@/testing/browser/read-library';
import { type Site, servePages } from '@/testing/browser/serve-pages';
import { readFixturePages } from './harness/read-fixture-pages';
import { savePage } from './harness/save-page';

const story = readFixturePages().find(({ name }) => name === 'wire-story-in-divs');
const [somebody, other] = story?.expected.people?.map(({ name }) => name) ?? [];
if (!somebody || !other) throw new Error('the page names nobody');
let site: Site;
let session: ChromiumSession;

beforeAll(async () => {
  site = await servePages();
  session = await launchChromium();
});
afterAll(async () => {
  await session?.browser.close();
  await site?.close();
});

const open = async (file: string, selector: string): Promise<Page> => {
  const page = await session.browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(session.addressOf(file));
  await page.waitForSelector(selector);
  return page;
};

/** The names in the directory of people of the library. */
async function directory(): Promise<string[]> {
  const page = await open('people.html', '.directory-rows li');
  const names = await page.$$eval('.directory-rows a', (links) => links.map((link) => link.textContent ?? ''));
  await page.close();
  return names;
}

const names = (page: Page) => page.$$eval('.person-name', (each) => each.map((name) => name.textContent));
const notNamed = (page: Page, name: string) =>
  page.waitForFunction(
    (gone) => ![...document.querySelectorAll('.person-name')].some(({ textContent }) => textContent === gone),
    {},
    name,
  );

const named = (page: Page, name: string) =>
  page.waitForFunction(
    (back) => [...document.querySelectorAll('.person-name')].some(({ textContent }) => textContent === back),
    {},
    name,
  );

/** The menu beside the name, and the first thing in it. */
async function takeOutByKeyboard(reader: Page): Promise<void> {
  await reader.focus(`[aria-label="Put right: ${somebody}"]`);
  await reader.keyboard.press('Enter');
  await reader.waitForSelector('.put-right .menu-sheet');
  await reader.keyboard.press('Tab');
  await reader.keyboard.press('Enter');
  await notNamed(reader, somebody ?? '');
}

test('a name taken out in the reader is gone from the people of the library, also after a reload, and back with the undo', async () => {
  await savePage(session, site.add('/story', { body: story?.html ?? '' }));
  expect(await directory()).toContain(somebody);
  const library = await open('library.html', '.row');
  const [saved] = await readLibrary(library);
  const reader = await open(`reader.html?id=${encodeURIComponent(saved?.id ?? '')}`, '.person-name');
  expect(await names(reader)).toContain(somebody);

  await takeOutByKeyboard(reader);
  expect(await directory()).not.toContain(somebody);
  await reader.bringToFront();
  await reader.click('.toast button');
  await named(reader, somebody);
  expect(await directory()).toContain(somebody);
  await reader.bringToFront();
  await takeOutByKeyboard(reader);
  await reader.reload();
  await reader.waitForSelector('.person-name');
  expect(await names(reader)).not.toContain(somebody);
  expect(await names(reader)).toContain(other);

  // Long after: from the list at the foot of the article.
  await reader.click('.corrections summary');
  await reader.click('.corrections button');
  await named(reader, somebody);
  expect(await directory()).toContain(somebody);
});

test('a role is chosen in the text: the words that are marked there', async () => {
  const library = await open('library.html', '.row');
  const [saved] = await readLibrary(library);
  const reader = await open(`reader.html?id=${encodeURIComponent(saved?.id ?? '')}`, '.person-name');
  await reader.click(`[aria-label="Put right: ${somebody}"]`);
  await reader.locator('.put-right .menu-sheet ::-p-text(Choose the role in the text)').click();
  await reader.waitForSelector('.choosing-bar');
  // The first word of the text, marked by a double click.
  const box = await (await reader.$('[data-block="0"]'))?.boundingBox();
  await reader.mouse.click((box?.x ?? 0) + 12, (box?.y ?? 0) + 10, { count: 2 });
  await reader.waitForSelector('.choosing-bar .primary[aria-disabled="false"]');
  await reader.click('.choosing-bar .primary');
  const [word = ''] = saved?.article.blocks[0]?.text.split(' ') ?? [];
  await reader.waitForFunction(
    (role) => [...document.querySelectorAll('.person-role')].some(({ textContent }) => textContent?.trim() === role),
    {},
    word,
  );
});

test('what is put right in the popup before the save is saved along', async () => {
  const { popup } = await popupOn(
    session,
    site.add('/other-story', { body: (story?.html ?? '').replaceAll('126031400071', '2') }),
  );
  await settledState(popup);
  await popup.hover('.person');
  await popup.click(`[aria-label="Put right: ${other}"]`);
  await popup.locator('[role=menuitem] ::-p-text(Not a person)').click();
  await notNamed(popup, other);
  expect(await popup.$eval('.status', (status) => status.textContent)).toContain('Kept once you save');
  await saveInPopup(popup);
  const library = await open('library.html', '.row');
  const [latest] = (await readLibrary(library)).filter(({ article }) => article.url.includes('/other-story'));
  expect(latest?.digest.people.map(({ name }) => name)).not.toContain(other);
});

test('a name taken out on the page about the person is in no article, and back from the directory', async () => {
  const library = await open('library.html', '.row');
  const people = async () =>
    (await readLibrary(library)).flatMap(({ digest }) => digest.people.map(({ name }) => name));
  const before = (await people()).filter((name) => name === somebody).length;
  expect(before).toBeGreaterThan(0);
  const page = await open(`people.html?name=${encodeURIComponent(somebody)}`, '.subject-actions .icon-button');
  await page.click('.subject-actions .icon-button');
  await page.click('[data-command=take-out]');
  await page.waitForSelector('.toast button');
  expect(await people()).not.toContain(somebody);
  expect(await directory()).not.toContain(somebody);
  const list = await open('people.html', 'details.decisions');
  await list.click('details.decisions summary');
  await list.click('details.decisions button');
  await list.waitForFunction(() => !document.querySelector('details.decisions'));
  expect(await directory()).toContain(somebody);
  expect((await people()).filter((name) => name === somebody)).toHaveLength(before);
});
