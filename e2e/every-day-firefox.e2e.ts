import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { readLibrary } from '@/testing/browser/read-library';
import { madeUpStories } from '@/testing/made-up/library/made-up-stories';
import { exportArticles } from '@/utils/export/export-articles';
import type { SavedArticle } from '@/utils/model/saved-article';
import { type FirefoxSession, launchFirefox } from './harness/launch-firefox';

// What is done every day, in Firefox: a backup brought in, articles sorted by keys, one marked, the queue put in order, somebody
// followed. Each test goes on where the one before it ended.
const stories = madeUpStories(16).map((story) => ({ ...story, isStarred: false }));
const listed = stories.filter(({ archivedAt, deletedAt }) => !archivedAt && !deletedAt).map(({ id }) => id);
const file = path.join(tmpdir(), `nutgraf-every-day-${process.pid}.jsonl`);
let session: FirefoxSession;
let page: Page;

beforeAll(async () => {
  session = await launchFirefox();
});
afterEach(() => page?.close());
afterAll(async () => {
  await session?.browser.close();
  rmSync(file, { force: true });
});

async function openList(query = ''): Promise<void> {
  page = await session.openExtensionPage(`library.html${query}`);
  await page.bringToFront();
  await page.waitForSelector('[data-row-id]');
}
/** The article of the row that has the keyboard's focus; null where no row has it. */
const focused = () =>
  page.evaluate(() => document.activeElement?.closest('[data-row-id]')?.getAttribute('data-row-id') ?? null);
const record = async (id: string | undefined) => (await readLibrary(page)).find((saved) => saved.id === id);

/** Brings records in as a backup of them, by the dialog. */
async function importBackup(records: readonly SavedArticle[]): Promise<void> {
  const made = await exportArticles('backup', records, { now: new Date(0), total: records.length });
  if (!made.ok) throw new Error(made.error.kind);
  writeFileSync(file, Buffer.from(await made.value.content.arrayBuffer()));
  await page.locator('.list-head .menu > button').click();
  await page.locator('[data-command=import]').click();
  const input = (await page.waitForSelector('dialog input[type=file]')) as ElementHandle<HTMLInputElement> | null;
  await input?.uploadFile(file);
  await page.locator('[data-command=do-import]').click();
  await page.waitForSelector('.toast button', { timeout: 30_000 });
}

test('a backup is brought in', async () => {
  page = await session.openExtensionPage('library.html');
  await importBackup(stories);
  await page.waitForSelector('[data-row-id]');
  expect(await readLibrary(page)).toHaveLength(stories.length);
});

test('six articles by keys alone: each key is about the next one, and the focus is always on a row', async () => {
  await openList();
  await page.keyboard.press('j');
  const keys = ['e', 's', '#', 'q', 'e', 's'] as const;
  for (const [place, key] of keys.entries()) {
    await expect.poll(focused).toBe(listed[place]);
    await page.keyboard.press(key);
    // To put something among what is next leaves the cursor where it is.
    if (key === 'q') await page.keyboard.press('j');
  }
  await expect.poll(focused).toBe(listed[6]);
  const state = async () => {
    const saved = await Promise.all(listed.slice(0, 7).map(record));
    return saved.map((one) =>
      one?.archivedAt ? 'e' : one?.deletedAt ? '#' : one?.isStarred ? 's' : one?.queuePlace !== null ? 'q' : '',
    );
  };
  await expect.poll(state, { timeout: 10_000 }).toEqual([...keys, '']);
  await page.keyboard.press('q');
  await page.keyboard.press('k');
  await page.keyboard.press('q');
  await expect.poll(async () => (await record(listed[5]))?.queuePlace).toEqual(expect.any(Number));
});

test('the queue is put in order by dragging', async () => {
  await openList('?shelf=queue');
  const order = () =>
    page.$$eval('[data-row-id]', (rows) => {
      const byPlace = rows.sort((a, b) => Number(a.getAttribute('data-index')) - Number(b.getAttribute('data-index')));
      return byPlace.map((row) => row.getAttribute('data-row-id'));
    });
  await expect.poll(async () => (await order()).length).toBe(3);
  const [a, b, c] = await order();
  const middleOf = async (index: number) => {
    const box = await (await page.waitForSelector(`[data-index="${index}"] .row-grip`))?.boundingBox();
    if (!box) throw new Error('the row has no grip');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const [from, to] = [await middleOf(0), await middleOf(2)];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.waitForSelector('[data-dragged]');
  await page.mouse.move(to.x, to.y, { steps: 8 });
  await page.waitForSelector('[data-drops]');
  await page.mouse.up();
  await expect.poll(order).toEqual([b, c, a]);
});

test('words of an article are highlighted by key, and stand among all highlights', async () => {
  const id = listed[7] ?? '';
  page = await session.openExtensionPage(`reader.html?id=${encodeURIComponent(id)}`);
  await page.bringToFront();
  await page.waitForSelector('.article-text [data-block]');
  const words = await page.evaluate(() => {
    const text = document.querySelector('.article-text [data-block]')?.firstChild as Text;
    const selection = document.getSelection();
    selection?.setBaseAndExtent(text, 0, text, 20);
    document.dispatchEvent(new Event('keyup'));
    return selection?.toString() ?? '';
  });
  await page.waitForSelector('.highlight-menu');
  await page.keyboard.press('h');
  await page.waitForSelector('mark.highlight');
  const kept = async () => (await record(id))?.highlights[0]?.quote ?? '';
  await expect.poll(kept).toContain(words.trim().split(' ')[0]);
  const quote = await kept();
  await page.close();
  page = await session.openExtensionPage('people.html?show=highlights');
  await page.waitForSelector('main blockquote, main mark');
  expect(await page.$eval('main', (main) => main.textContent)).toContain(quote);
});

test('somebody is followed; what comes is told in the library, with no look at the network', async () => {
  page = await session.openExtensionPage('people.html?name=Tomas%20Adeyemi');
  await page.bringToFront();
  await page.locator('[data-command="follow"][aria-pressed="false"]').click();
  await page.waitForSelector('[data-command="follow"][aria-pressed="true"]');
  await page.close();
  await openList();
  const [bridge] = stories;
  if (!bridge) throw new Error('there is no story');
  const url = 'https://news.example/again';
  const savedAt = new Date(Date.now() + 1_000).toISOString();
  const again = { ...bridge.article, url, canonicalUrl: null };
  await importBackup([{ ...bridge, id: 'news.example/again', article: again, savedAt }]);
  await page.close();
  await openList();
  await page.waitForSelector('[data-follow] .new-count');
  expect(await page.$eval('[data-follow]', (line) => line.textContent)).toContain('1 new');
});
