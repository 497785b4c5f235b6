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

const order = () =>
  page.$$eval('[data-row-id]', (rows) => {
    const byPlace = rows.sort((a, b) => Number(a.getAttribute('data-index')) - Number(b.getAttribute('data-index')));
    return byPlace.map((row) => row.getAttribute('data-row-id'));
  });

/** Five articles to be read next, put there by keys, and their order. */
async function openQueue(): Promise<(string | null)[]> {
  await openList();
  for (const id of listed.slice(0, 5)) {
    await page.keyboard.press('j');
    await expect.poll(focused).toBe(id);
    await page.keyboard.press('q');
    await expect.poll(async () => (await record(id))?.queuePlace).toEqual(expect.any(Number));
  }
  await page.goto(session.addressOf('library.html?shelf=queue'));
  await expect.poll(async () => (await order()).length).toBe(5);
  return order();
}

/** The middle of what the row at a place is dragged by. */
async function gripOf(index: number): Promise<{ x: number; y: number }> {
  const box = await (await page.waitForSelector(`[data-index="${index}"] .row-grip`))?.boundingBox();
  if (!box) throw new Error('the row has no grip');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('next up is put in order by dragging a row with the mouse; undo puts it back, Escape leaves it', async () => {
  const [a, b, c, d, e] = await openQueue();
  const [from, to] = [await gripOf(0), await gripOf(2)];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.waitForSelector('[data-dragged]');
  await page.mouse.move(to.x, to.y, { steps: 8 });
  await page.waitForSelector('[data-drops]');
  await page.keyboard.press('Escape');
  await page.waitForSelector('[data-drops]', { hidden: true });
  await page.mouse.up();
  expect(await order()).toEqual([a, b, c, d, e]);

  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.waitForSelector('[data-dragged]');
  await page.mouse.move(to.x, to.y, { steps: 8 });
  await page.mouse.up();
  await expect.poll(order).toEqual([b, c, a, d, e]);
  await expect.poll(focused).toBe(a);
  expect(await opened()).toBeUndefined();
  await page.locator('.toast button').click();
  await expect.poll(order).toEqual([a, b, c, d, e]);
});

test('the same by touch', async () => {
  const [a, b, c, d, e] = await openQueue();
  const [from, to] = [await gripOf(3), await gripOf(0)];
  await page.touchscreen.touchStart(from.x, from.y);
  await page.waitForSelector('[data-dragged]');
  for (const part of [0.25, 0.5, 0.75, 1]) await page.touchscreen.touchMove(to.x, from.y + (to.y - from.y) * part);
  await page.waitForSelector('[data-drops]');
  await page.touchscreen.touchEnd();
  await expect.poll(order).toEqual([d, a, b, c, e]);
});
