import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumSession, launchChromium } from '@/testing/browser/launch-chromium';
import { readLibrary } from '@/testing/browser/read-library';
import { type Site, servePages } from '@/testing/browser/serve-pages';
import { takeScreenshot } from '@/testing/browser/take-screenshot';
import { downloadFolder, downloadInto } from './harness/download-folder';
import { advertStart, passagesStory } from './harness/passages-story';
import { runAxe } from './harness/run-axe';
import { savePage } from './harness/save-page';

const downloads = downloadFolder();
const headline = 'The ferry stops';
let site: Site;
let session: ChromiumSession;
let reader: Page;

beforeAll(async () => {
  site = await servePages();
  session = await launchChromium();
  await downloadInto(session.browser, downloads);
  await savePage(session, site.add('/story', { body: passagesStory() }));
  reader = await session.browser.newPage();
  await reader.setViewport({ width: 1280, height: 900 });
  await reader.goto(session.addressOf('library.html'));
  await reader.waitForSelector('[role=row]');
  const [saved] = await readLibrary(reader);
  await reader.goto(session.addressOf(`reader.html?id=${encodeURIComponent(saved?.id ?? '')}`));
  await reader.waitForSelector('.article-head h1');
});
afterAll(async () => {
  await session?.browser.close();
  await site?.close();
  downloads.remove();
});

const shown = (page: Page) =>
  page.evaluate(() => ({
    title: document.querySelector('.article-head h1')?.textContent,
    text: document.querySelector('.article-text')?.textContent ?? '',
    left: document.querySelector('.left-out')?.textContent ?? '',
  }));
const titleIs = (title: string) =>
  reader.waitForFunction((wanted) => document.querySelector('.article-head h1')?.textContent === wanted, {}, title);
const textHas = (words: string, isThere: boolean) =>
  reader.waitForFunction(
    (start, wanted) => document.querySelector('.article-text')?.textContent?.includes(start) === wanted,
    {},
    words,
    isThere,
  );

test('headline and publisher are put right by the keyboard alone', async () => {
  await reader.focus('.reader-toolbar > .menu:last-child > button');
  await reader.keyboard.press('Enter');
  await reader.waitForSelector('.reader-toolbar .menu-sheet');
  await reader.focus('.reader-toolbar .menu-sheet [data-command=correct]');
  await reader.keyboard.press('Enter');
  await reader.waitForSelector('.correct-article');
  for (const scheme of ['light', 'dark'] as const) {
    expect(await runAxe(reader, scheme)).toEqual([]);
    await takeScreenshot(reader, `correct-article-${scheme}`);
  }
  await reader.focus('.correct-article textarea');
  await reader.keyboard.down('Control');
  await reader.keyboard.press('a');
  await reader.keyboard.up('Control');
  await reader.keyboard.type(headline);
  await reader.keyboard.press('Tab');
  await reader.keyboard.press('Tab');
  await reader.keyboard.type('Harbour Ledger');
  await reader.keyboard.press('Enter');
  await titleIs(headline);
  expect(await reader.$eval('.corrected-fields', (line) => line.textContent)).toContain('Headline and Publisher');
});

test('a paragraph that is selected is cut out, stands among what was left out, and comes back with the undo', async () => {
  const paragraph = await reader.waitForSelector(`.article-text p::-p-text(${advertStart})`);
  await paragraph?.scrollIntoView();
  await paragraph?.click({ count: 3 });
  await reader.waitForSelector('.highlight-menu');
  await takeScreenshot(reader, 'selection-menu-light');
  await reader.click('.highlight-menu > .icon-button');
  await textHas(advertStart, false);
  expect((await shown(reader)).left).toContain(advertStart);
  await reader.click('.toast button');
  await textHas(advertStart, true);

  await paragraph?.dispose();
  const again = await reader.waitForSelector(`.article-text p::-p-text(${advertStart})`);
  await again?.click({ count: 3 });
  await reader.waitForSelector('.highlight-menu');
  await reader.click('.highlight-menu > .icon-button');
  await textHas(advertStart, false);
});

test('both hold when the page has changed and is saved once more', async () => {
  const added =
    'The last captain of the ferry said he would miss the fog more than the passengers, and he meant it kindly.';
  await savePage(session, site.add('/story', { body: passagesStory({ title: 'Ferry to stop on Saturday', added }) }));
  await reader.bringToFront();
  await textHas('The last captain', true);
  const { title, text } = await shown(reader);
  expect(title).toBe(headline);
  expect(text).not.toContain(advertStart);
  const [saved] = await readLibrary(reader);
  expect(saved?.madeArticle?.title).toBe('Ferry to stop on Saturday');
  expect(saved?.article.publisher).toBe('Harbour Ledger');
});

test('and come back from a backup into an empty library', async () => {
  const page = await session.browser.newPage();
  await page.goto(session.addressOf('library.html'));
  await page.locator('.list-head .menu > button').click();
  await page.locator('[data-command=export]').click();
  await page.locator('dialog input[value=backup]').click();
  const file = await downloads.catchFile(() => page.locator('[data-command=do-export]').click());
  const before = await readLibrary(page);
  const other = await launchChromium();
  try {
    const empty = await other.browser.newPage();
    await empty.goto(other.addressOf('library.html'));
    await empty.locator('.list-head .menu > button').click();
    await empty.locator('[data-command=import]').click();
    const input = await empty.waitForSelector('dialog input[type=file]');
    await (input as Awaited<ReturnType<typeof empty.waitForSelector<'input'>>>)?.uploadFile(file.path);
    await empty.locator('[data-command=do-import]').click();
    await empty.waitForSelector('[role=row]');
    const restored = await readLibrary(empty);
    expect(restored).toEqual(before);
    expect(restored[0]?.article.title).toBe(headline);
    expect(restored[0]?.corrections.map(({ kind }) => kind).sort()).toEqual(['cut', 'field', 'field']);
  } finally {
    await other.browser.close();
  }
});

test('what was cut out is put back from among what was left out', async () => {
  await reader.bringToFront();
  await reader.evaluate(() => {
    const details = document.querySelector<HTMLDetailsElement>('.left-out');
    if (details) details.open = true;
  });
  await reader.locator('.left-out li:last-child button').click();
  await textHas(advertStart, true);
});
