import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumSession, launchChromium } from '@/testing/browser/launch-chromium';
import { readLibrary } from '@/testing/browser/read-library';
import { madeUpStories } from '@/testing/made-up/library/made-up-stories';
import { seedLibrary } from './harness/seed-library';

// The library open in five tabs, in each of which articles are starred, archived and put into the trash at once.

const tabCount = 5;
const stories = madeUpStories(40).map((saved) => ({
  ...saved,
  isStarred: false,
  archivedAt: null,
  deletedAt: null,
}));
const errors: string[] = [];
let session: ChromiumSession;
const tabs: Page[] = [];

beforeAll(async () => {
  session = await launchChromium();
  await seedLibrary(session, stories);
  for (let tab = 0; tab < tabCount; tab += 1) {
    const page = await session.browser.newPage();
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.setViewport({ width: 1280, height: 2_000 });
    await page.goto(session.addressOf('library.html'));
    await page.waitForSelector('[data-row-id]');
    tabs.push(page);
  }
});
afterAll(() => session?.browser.close());

const rowIds = (page: Page) =>
  page.$$eval('[data-row-id]', (rows) => rows.map((row) => row.getAttribute('data-row-id') ?? '').sort());

/** How many articles the list has; it draws only those in view. */
const listedIn = (page: Page) => page.$eval('[aria-rowcount]', (list) => Number(list.getAttribute('aria-rowcount')));

test('what is done in one is seen in all, and nothing that was done is lost', async () => {
  const shown = (await rowIds(tabs[0] as Page)).slice(0, tabCount * 2);
  // Each tab stars two of its own and puts one of them into the trash, all at the same time.
  await Promise.all(
    tabs.map((page, tab) =>
      page.evaluate(
        async (starred, trashed) => {
          const press = (id: string, name: string) =>
            document
              .querySelector<HTMLElement>(`[data-row-id="${CSS.escape(id)}"] .row-actions [aria-label="${name}"]`)
              ?.click();
          for (const id of starred) press(id, 'Star');
          await new Promise((done) => setTimeout(done, 200));
          press(trashed, 'Move to trash');
        },
        shown.slice(tab * 2, tab * 2 + 2),
        shown[tab * 2] ?? '',
      ),
    ),
  );
  const trashed = shown.filter((_, at) => at % 2 === 0);
  for (const page of tabs) {
    await expect
      .poll(async () => (await rowIds(page)).filter((id) => trashed.includes(id)), { timeout: 15_000 })
      .toEqual([]);
    await expect.poll(() => listedIn(page), { timeout: 15_000 }).toBe(stories.length - tabCount);
  }
  const saved = await readLibrary(tabs[0] as Page);
  expect(
    saved
      .filter(({ isStarred }) => isStarred)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(shown);
  expect(
    saved
      .filter(({ deletedAt }) => deletedAt !== null)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(trashed);
  expect(saved).toHaveLength(stories.length);
  expect(errors).toEqual([]);
}, 120_000);
