import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type ChromiumSession, launchChromium } from '@/testing/browser/launch-chromium';
import { readLibrary } from '@/testing/browser/read-library';
import { madeUpStories } from '@/testing/made-up/library/made-up-stories';
import { seedLibrary } from './harness/seed-library';

// Many articles one after the other: nobody should have to look for the cursor.
const stories = madeUpStories(30).map((story) => ({ ...story, isStarred: false }));
const listed = stories.filter(({ archivedAt, deletedAt }) => !archivedAt && !deletedAt).map(({ id }) => id);
let session: ChromiumSession;
let page: Page;

beforeAll(async () => {
  session = await launchChromium();
  await seedLibrary(session, stories);
});
afterEach(async () => {
  await page.close();
  await seedLibrary(session, stories);
});
afterAll(() => session?.browser.close());

async function openList(query = '', width = 1280): Promise<void> {
  page = await session.browser.newPage();
  await page.setViewport({ width, height: 900 });
  await page.goto(session.addressOf(`library.html${query}`));
  await page.waitForSelector('[data-row-id]');
}

/** The article of the row that has the keyboard's focus; null where no row has it. */
const focused = () =>
  page.evaluate(() => document.activeElement?.closest('[data-row-id]')?.getAttribute('data-row-id') ?? null);
const record = async (id: string | undefined) => (await readLibrary(page)).find((saved) => saved.id === id);
const opened = () => page.evaluate(() => document.querySelector('[data-reader-id]')?.getAttribute('data-reader-id'));

test('ten articles by keys alone, in the list: each key is about the next one, and the focus is always on a row', async () => {
  await openList();
  await page.keyboard.press('j');
  const keys = ['e', 's', '#', 'e', 'e', 's', '#', 'e', 's', 'e'] as const;
  for (const [place, key] of keys.entries()) {
    await expect.poll(focused).toBe(listed[place]);
    await page.keyboard.press(key);
  }
  await expect.poll(focused).toBe(listed[10]);
  const state = async () => {
    const saved = await Promise.all(listed.slice(0, 11).map(record));
    return saved.map((one) => (one?.archivedAt ? 'e' : one?.deletedAt ? '#' : one?.isStarred ? 's' : ''));
  };
  await expect.poll(state, { timeout: 10_000 }).toEqual([...keys, '']);
});

test('z puts the focus on the row that came back, and o opens that one', async () => {
  await openList();
  for (const key of ['j', 'j', 'j', 'e'] as const) await page.keyboard.press(key);
  await expect.poll(focused).toBe(listed[3]);
  await page.waitForSelector(`[data-row-id="${listed[2]}"]`, { hidden: true });
  await page.keyboard.press('z');
  await expect.poll(focused).toBe(listed[2]);
  await page.keyboard.press('o');
  await expect.poll(opened).toBe(listed[2]);
});

test('in the reader e and # open the next article, z the one before again; behind the last the list has the focus', async () => {
  await openList('', 600);
  for (const key of ['j', 'o'] as const) await page.keyboard.press(key);
  await expect.poll(opened).toBe(listed[0]);
  await page.waitForSelector('.reader-scroll:focus');
  await page.keyboard.press('e');
  await expect.poll(opened).toBe(listed[1]);
  await page.keyboard.press('#');
  await expect.poll(opened).toBe(listed[2]);
  await page.keyboard.press('z');
  await expect.poll(opened).toBe(listed[1]);
  expect((await record(listed[1]))?.deletedAt).toBeNull();
  await page.keyboard.press('Escape');
  await expect.poll(focused).toBe(listed[1]);
});

test('by mouse: archived from the toolbar the reader goes on; taken back in the toast it shows that article again', async () => {
  await openList();
  await page.locator(`[data-row-id="${listed[1]}"] h2 a`).click();
  await page.locator('.reader-toolbar [aria-label="Archive"]').click();
  await expect.poll(opened).toBe(listed[2]);
  await page.locator('.toast button').click();
  await expect.poll(opened).toBe(listed[1]);
  await page.waitForSelector(`[data-row-id="${listed[1]}"][aria-current]`);
});

test('a glance leaves an article unread; ten seconds in sight do not', async () => {
  await openList('', 1280);
  await page.locator(`[data-row-id="${listed[0]}"] h2 a`).click();
  await expect.poll(opened).toBe(listed[0]);
  await page.keyboard.press('j');
  await expect.poll(opened).toBe(listed[1]);
  await expect.poll(async () => (await record(listed[1]))?.readAt, { timeout: 20_000 }).toEqual(expect.any(String));
  expect((await record(listed[0]))?.readAt).toBeNull();
});
