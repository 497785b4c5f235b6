import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type ChromiumSession, launchChromium } from '@/testing/browser/launch-chromium';
import { madeUpStories } from '@/testing/made-up/library/made-up-stories';
import type { SavedArticle } from '@/utils/model/saved-article';
import { runAxe } from './harness/run-axe';
import { seedLibrary } from './harness/seed-library';

// Searches that are kept, and who and what is followed: what is new there is told in the library, and nowhere else.
const stories = madeUpStories(30);
const [bridge] = stories as [SavedArticle, ...SavedArticle[]];
/** The same article saved as another one, a moment from now. */
const later = (path: string): SavedArticle => {
  const url = `https://news.example/${path}`;
  const savedAt = new Date(Date.now() + 1_000).toISOString();
  return { ...bridge, id: `news.example/${path}`, article: { ...bridge.article, url, canonicalUrl: null }, savedAt };
};
let session: ChromiumSession;
const pages: Page[] = [];

beforeAll(async () => {
  session = await launchChromium();
  await seedLibrary(session, stories);
});
afterEach(() => Promise.all(pages.splice(0).map((page) => page.close())));
afterAll(() => session?.browser.close());

async function open(file: string): Promise<Page> {
  const page = await session.browser.newPage();
  pages.push(page);
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(session.addressOf(file));
  return page;
}
const openList = async (query = '') => {
  const page = await open(`library.html${query}`);
  await page.waitForSelector('[data-row-id]');
  return page;
};
/** Tab until what has the focus matches; throws after as many steps as there are things to reach. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 120; step += 1) {
    if (await page.evaluate((selector) => document.activeElement?.matches(selector), selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${selector} is not reached`);
}
const text = (page: Page, selector: string) =>
  page.evaluate((selector) => document.querySelector(selector)?.textContent ?? null, selector);

test('a search is kept and followed by keys alone, and tells what is new', async () => {
  const page = await openList();
  await page.keyboard.press('/');
  await page.keyboard.type('title:bridge');
  await page.waitForSelector('[data-command="keep-search"]');
  await page.waitForFunction(() => document.querySelectorAll('[data-row-id]').length === 1);
  await tabTo(page, '[data-command="keep-search"]');
  await page.keyboard.press('Enter');
  await page.waitForSelector('[data-search]');
  expect(await text(page, '[data-search]')).toContain('1');
  await tabTo(page, '[data-command="follow"]');
  await page.keyboard.press('Enter');
  await page.waitForSelector('[data-command="follow"][aria-pressed="true"]');
  for (const scheme of ['light', 'dark'] as const) expect(await runAxe(page, scheme)).toEqual([]);

  await seedLibrary(session, [later('again')]);
  const next = await openList();
  await next.waitForSelector('[data-search] .new-count::-p-text(1 new)');
  await next.locator('[data-search]').click();
  await next.waitForFunction(() => document.querySelectorAll('[data-row-id]').length === 2);
});

test('a kept search takes another name, by keys alone', async () => {
  const page = await openList('?q=title%3Abridge');
  await page.waitForSelector('[data-command="rename-search"]');
  await tabTo(page, '[data-command="rename-search"]');
  await page.keyboard.press('Enter');
  await page.waitForSelector('input[name=search-name]:focus');
  for (const scheme of ['light', 'dark'] as const) expect(await runAxe(page, scheme)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.waitForSelector('input[name=search-name]', { hidden: true });
  await page.locator('[data-command="rename-search"]').click();
  await page.waitForSelector('input[name=search-name]:focus');
  await page.keyboard.type('Bridges of Elmford');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.toast button');
  await expect.poll(() => text(page, '[data-search]')).toContain('Bridges of Elmford');
  await page.keyboard.press('z');
  await expect.poll(() => text(page, '[data-search]')).toContain('title:bridge');
});

test('what is kept no longer comes back with its undo', async () => {
  const page = await openList('?q=title%3Abridge');
  await page.locator('[data-command="drop-search"]').click();
  await page.waitForSelector('[data-search]', { hidden: true });
  await page.locator('.toast button').click();
  await page.waitForSelector('[data-search]');
});

test('a person is followed; what comes is told in the library, and on their page once', async () => {
  const person = await open('people.html?name=Tomas%20Adeyemi');
  await person.locator('[data-command="follow"]').click();
  await person.waitForSelector('[data-command="follow"][aria-pressed="true"]');
  for (const scheme of ['light', 'dark'] as const) expect(await runAxe(person, scheme)).toEqual([]);
  await seedLibrary(session, [later('third')]);
  const page = await openList();
  await page.waitForSelector('[data-follow] .new-count::-p-text(1 new)');
  await page.locator('[data-follow]').click();
  await page.waitForSelector('.subject-actions .new-count::-p-text(1 new since you looked)');
});

test('a filter that is misspelled is told with the nearest one, and a word that is found nowhere by name', async () => {
  const page = await openList();
  await page.keyboard.press('/');
  await page.keyboard.type('persn:Solheim');
  await page.waitForSelector('.list-line ::-p-text(persn: is no filter.)');
  await page.locator('[data-command="mend-search"]').click();
  await page.waitForFunction(() => (document.querySelector('#search') as HTMLInputElement).value === 'person:Solheim');
  await page.waitForSelector('[data-row-id]');
  await page.locator('#search').fill('bridge zeppelin');
  await page.waitForSelector('::-p-text(Found nowhere here:)');
  await page.locator('::-p-text(Without)').click();
  await page.waitForSelector('[data-row-id]');
  expect(await page.$eval('#search', (field) => (field as HTMLInputElement).value)).toBe('bridge');
});

test('an operator and a name are completed as one types, by keys alone', async () => {
  const page = await openList();
  await page.keyboard.press('/');
  await page.keyboard.type('per');
  await page.waitForSelector('[role=option]::-p-text(person:)');
  await page.waitForSelector('[role=option]::-p-text(a person who is named)');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.type('adey');
  await page.waitForSelector('[role=option]::-p-text(Tomas Adeyemi)');
  for (const scheme of ['light', 'dark'] as const) expect(await runAxe(page, scheme)).toEqual([]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  expect(await page.$eval('#search', (field) => (field as HTMLInputElement).value)).toBe('person:"Tomas Adeyemi" ');
  await page.waitForFunction(() => document.querySelectorAll('[role=option]').length === 0);
  await page.keyboard.press('ArrowDown');
  await page.waitForFunction(() => document.activeElement?.closest('[data-row-id]') !== null);
});

test('what an operator finds is told as one types, and authors are completed', async () => {
  const page = await openList();
  await page.keyboard.press('/');
  await page.keyboard.type('minutes:');
  await page.waitForSelector('.suggestion-hint::-p-text(reading time)');
  await page.waitForSelector('[role=option]::-p-text(5-10)');
  expect(await page.$eval('#search', (field) => field.ariaDescribedByElements?.[0]?.textContent)).toContain('minutes:');
  for (const scheme of ['light', 'dark'] as const) expect(await runAxe(page, scheme)).toEqual([]);
  await page.locator('#search').fill('before:');
  await page.waitForSelector('.suggestion-hint::-p-text(2024-05)');
  // Nothing can be chosen, so the arrow goes into the list.
  await page.keyboard.press('ArrowDown');
  await page.waitForFunction(() => document.activeElement?.closest('[data-row-id]') !== null);
  const [author = ''] = bridge.article.authors;
  await page.locator('#search').fill(`author:${author.split(' ')[0]?.slice(0, 3)}`);
  await page.waitForSelector(`[role=option]::-p-text(${author})`);
});

test('a follow goes along with whoever is merged, and comes back when they are parted', async () => {
  const person = await open('people.html?name=Tomas%20Adeyemi');
  await person.waitForSelector('[data-command="follow"][aria-pressed="true"]');
  const other = await open('people.html?name=Ingrid%20Solheim');
  await other.waitForSelector('[data-command="follow"][aria-pressed="false"]');
  await other.locator('.subject-actions .icon-button').click();
  await other.locator('[data-command=merge]').click();
  await other.locator('.dialog-search').fill('Adeyemi');
  await other.locator('[data-person]::-p-text(Tomas Adeyemi)').click();
  await other.waitForSelector('[data-command="follow"][aria-pressed="true"]');
  const list = await openList();
  await list.waitForSelector('[data-follow]::-p-text(Ingrid Solheim)');
  await other.bringToFront();
  await other.locator('[data-command=take-back]').click();
  await other.waitForSelector('[data-command="follow"][aria-pressed="false"]');
  await list.bringToFront();
  await list.waitForSelector('[data-follow]::-p-text(Tomas Adeyemi)');
});
