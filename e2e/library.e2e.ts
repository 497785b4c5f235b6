import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type ChromiumSession, launchChromium } from '@/testing/browser/launch-chromium';
import { readLibrary } from '@/testing/browser/read-library';
import { madeUpStories } from '@/testing/made-up/library/made-up-stories';
import type { SavedArticle } from '@/utils/model/saved-article';
import { runAxe } from './harness/run-axe';
import { seedLibrary } from './harness/seed-library';
import { toastSays } from './harness/toast-says';

const stories = madeUpStories(30);
const bridge = 'news.example/0';
const profileFolder = mkdtempSync(path.join(tmpdir(), 'nutgraf-library-'));
let session: ChromiumSession;
const pages: Page[] = [];
const errors: string[] = [];

async function open(file: string, width = 1600, height = 1000): Promise<Page> {
  const page = await session.browser.newPage();
  pages.push(page);
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.setViewport({ width, height });
  await page.goto(session.addressOf(file));
  return page;
}
const openList = async (query = '', width?: number) => {
  const page = await open(`library.html${query}`, width);
  await page.waitForSelector('[data-row-id]');
  return page;
};
const rowIds = (page: Page) =>
  page.$$eval('[data-row-id]', (rows) =>
    rows
      .sort((a, b) => Number(a.getAttribute('data-index')) - Number(b.getAttribute('data-index')))
      .map((row) => row.getAttribute('data-row-id')),
  );
const savedRecord = async (page: Page, id: string) => (await readLibrary(page)).find((record) => record.id === id);
/** Waits until the condition holds; says what it last saw if it never does. */
const until = async <Value>(look: () => Promise<Value>, isRight: (value: Value) => boolean): Promise<Value> => {
  const giveUpAt = Date.now() + 15_000;
  for (;;) {
    const value = await look();
    if (isRight(value)) return value;
    if (Date.now() > giveUpAt) throw new Error(`still ${JSON.stringify(value)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};
const label = (name: string) => `[aria-label="${name}"]`;

beforeAll(async () => {
  session = await launchChromium({ profileFolder });
});
afterEach(async () => {
  await Promise.all(pages.splice(0).map((page) => page.close()));
  await seedLibrary(session, stories);
  expect(errors.splice(0)).toEqual([]);
});
afterAll(async () => {
  await session?.browser.close();
  rmSync(profileFolder, { recursive: true, maxRetries: 5 });
});

test('an empty library says how to begin', async () => {
  const page = await open('library.html');
  await page.waitForSelector('::-p-text(Nothing saved yet)');
  for (const scheme of ['light', 'dark'] as const) expect(await runAxe(page, scheme)).toEqual([]);
});

test('the list is newest first, without archive and trash, and grows by itself', async () => {
  const page = await openList();
  const expected = stories.filter(({ archivedAt, deletedAt }) => !archivedAt && !deletedAt).map(({ id }) => id);
  expect((await rowIds(page)).slice(0, 5)).toEqual(expected.slice(0, 5));
  // Another page of the extension brings one back from the archive, with a new date.
  const archived = stories.find(({ archivedAt }) => archivedAt !== null) as SavedArticle;
  await seedLibrary(session, [{ ...archived, archivedAt: null, savedAt: '2026-11-23T00:00:00.000Z' }]);
  await until(
    () => rowIds(page),
    ([first]) => first === archived.id,
  );
});

test('star, archive, trash and read by keys, each with its way back', async () => {
  const page = await openList();
  const [first] = await rowIds(page);
  await page.keyboard.press('j');
  await page.keyboard.press('s');
  await until(
    () => savedRecord(page, first ?? ''),
    (record) => record?.isStarred === true,
  );
  // A star goes on to the next one.
  await page.keyboard.press('k');
  await page.keyboard.press('m');
  await until(
    () => savedRecord(page, first ?? ''),
    (record) => record?.readAt !== null,
  );
  await page.keyboard.press('#');
  await until(
    () => rowIds(page),
    (ids) => !ids.includes(first ?? ''),
  );
  await page.locator('.toast button').click();
  await until(
    () => rowIds(page),
    ([id]) => id === first,
  );
  expect((await savedRecord(page, first ?? ''))?.deletedAt).toBeNull();
  // What came back is the active one.
  await page.keyboard.press('e');
  await until(
    () => rowIds(page),
    (ids) => !ids.includes(first ?? ''),
  );
  await page.keyboard.press('z');
  await until(
    () => rowIds(page),
    ([id]) => id === first,
  );
});

test('several at once: ticked with the mouse, deleted, taken back', async () => {
  const page = await openList();
  const before = await rowIds(page);
  const tick = (id: string | null | undefined) => page.locator(`[data-row-id="${id}"] .row-select input`).click();
  await tick(before[0]);
  // Its bar takes the place of the line above the list.
  await page.waitForSelector('.bulk-bar ::-p-text(1 selected)');
  await page.keyboard.down('Shift');
  await tick(before[2]);
  await page.keyboard.up('Shift');
  await page.waitForSelector('.bulk-bar ::-p-text(3 selected)');
  await page.locator(`.bulk-bar ${label('Move to trash')}`).click();
  await until(
    () => rowIds(page),
    (ids) => !before.slice(0, 3).some((id) => ids.includes(id)),
  );
  expect(await page.$('.bulk-bar')).toBeNull();
  await page.locator('.toast button').click();
  await until(
    () => rowIds(page),
    (ids) => ids[0] === before[0] && ids[2] === before[2],
  );
});

test.each([360, 690, 800, 1280])('the bar of what is ticked moves no row, %i px wide', async (width) => {
  const page = await openList();
  await page.setViewport({ width, height: 900 });
  const tops = () =>
    page.$$eval('[data-row-id]', (rows) => rows.slice(0, 3).map((row) => Math.round(row.getBoundingClientRect().top)));
  const before = await tops();
  await (await page.$('.row-select input'))?.click();
  await page.waitForSelector('.bulk-bar ::-p-text(1 selected)');
  expect(await tops()).toEqual(before);
  await page.locator(`.bulk-bar ${label('Clear the selection')}`).click();
  await page.waitForSelector('.bulk-bar', { hidden: true });
  expect(await tops()).toEqual(before);
});

test('filters narrow the list, stand in the address and survive a reload', async () => {
  const page = await openList();
  await page.locator('[data-facet="publisher"]::-p-text(Coast Review)').click();
  await until(
    () => rowIds(page),
    (ids) => ids.length > 0 && !ids.includes(bridge),
  );
  await page.locator('[data-shelf="starred"]').click();
  const narrowed = await until(
    () => rowIds(page),
    (ids) => ids.length > 0 && ids.length < 4,
  );
  expect(new URL(page.url()).searchParams.get('publisher')).toBe('Coast Review');
  await page.reload();
  await page.waitForSelector('[data-row-id]');
  expect(await rowIds(page)).toEqual(narrowed);
  await page.locator('[data-chip="publisher"]').click();
  await until(
    () => rowIds(page),
    (ids) => ids.length > narrowed.length,
  );
});

test('the search finds text, marks it, and is left with the arrow keys', async () => {
  const page = await openList();
  await page.keyboard.press('/');
  await page.keyboard.type('waterline');
  await until(
    () => rowIds(page),
    (ids) => ids.length === 1 && ids[0] === bridge,
  );
  expect(await page.$eval('.row-lines mark', (mark) => mark.textContent)).toBe('waterline');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForSelector(`[data-reader-id="${bridge}"]`);
  await page.keyboard.press('/');
  await page.keyboard.type(' zzzz');
  await page.waitForSelector('::-p-text(Nothing found)');
});

test('the reader shows the article as nodes, with its people beside it; a quarter of it scrolled by marks it read', async () => {
  const page = await openList();
  await page.locator(`[data-row-id="${bridge}"] h2 a`).click();
  await page.waitForSelector(`[data-reader-id="${bridge}"]`);
  const texts = await page.$$eval('.article-text > p', (blocks) => blocks.map(({ textContent }) => textContent));
  expect(texts).toEqual(stories[0]?.article.blocks.map(({ text }) => text));
  expect((await savedRecord(page, bridge))?.readAt).toBeNull();
  await page.$eval('.reader-scroll', (scroller) => scroller.scrollTo(0, scroller.scrollHeight));
  await until(
    () => savedRecord(page, bridge),
    (record) => record?.readAt !== null,
  );
  await page.locator('.person-name::-p-text(Tomas Adeyemi)').click();
  expect(await page.$$eval('mark.found', (marks) => marks.map(({ textContent }) => textContent))).toEqual([
    'Adeyemi',
    'Adeyemi',
  ]);
  await page.waitForSelector('.found-bar ::-p-text(Tomas Adeyemi: 1 of 2)');
  expect(new URL(page.url()).searchParams.get('open')).toBe(bridge);
});

test('a selection becomes a highlight with a note, and stays after a reload', async () => {
  const page = await open(`reader.html?id=${encodeURIComponent(bridge)}`);
  await page.waitForSelector('[data-block="2"]');
  await page.evaluate(() => {
    const text = document.querySelector('[data-block="2"]')?.firstChild as Text;
    document.getSelection()?.setBaseAndExtent(text, 4, text, 30);
    document.dispatchEvent(new Event('keyup'));
  });
  await page.locator(`.highlight-menu ${label('Green')}`).click();
  await page.waitForSelector('mark.highlight.green');
  await page.locator('.highlight-card textarea').fill('Ask for the bill.');
  const [highlight] = await until(
    async () => (await savedRecord(page, bridge))?.highlights ?? [],
    (highlights) => highlights[0]?.note === 'Ask for the bill.',
  );
  expect(highlight).toMatchObject({
    quote: 'work is to cost 41 million',
    colour: 'green',
    prefix: expect.stringMatching(/The $/),
  });
  await page.reload();
  await page.waitForSelector('mark.highlight.green');
  expect(await page.$eval('mark.highlight', (mark) => mark.textContent)).toBe('work is to cost 41 million');
  for (const scheme of ['light', 'dark'] as const) expect(await runAxe(page, scheme)).toEqual([]);
});

test('tags and a note are kept, here and in another tab', async () => {
  const [page, other] = [await openList(`?open=${bridge}`), await openList(`?open=${bridge}`)];
  await page.bringToFront();
  await page.locator('.tag-input').click();
  await page.keyboard.type('harbour');
  await page.keyboard.press('Enter');
  await page.locator(`.own-notes ${label('Note')}`).fill('Read again in March.');
  await until(
    () => savedRecord(page, bridge),
    (record) => record?.note === 'Read again in March.',
  );
  expect((await savedRecord(page, bridge))?.tags).toEqual(['harbour']);
  await other.bringToFront();
  await other.waitForSelector('.own-notes .chip::-p-text(harbour)');
  await other.waitForSelector('[data-facet="tag"]::-p-text(harbour)');
});

test('what was left out can be put back, and that can be undone', async () => {
  const page = await open(`reader.html?id=${encodeURIComponent(bridge)}`);
  await page.locator('.left-out summary').click();
  await page.locator('.left-out button').click();
  await page.waitForSelector('.article-text ::-p-text(winter tyres)');
  const record = await savedRecord(page, bridge);
  expect(record?.article.removed).toHaveLength(2);
  expect(record?.article.blocks[2]?.text).toContain('winter tyres');
  await page.locator('.toast button').click();
  await until(
    () => savedRecord(page, bridge),
    (undone) => undone?.article.removed.length === 3,
  );
});

test('how far an article was read is kept', async () => {
  const page = await open(`reader.html?id=${encodeURIComponent(bridge)}`, 800, 500);
  await page.waitForSelector('[data-block="4"]');
  await page.$eval('.reader-scroll', (scroller) => scroller.scrollTo(0, scroller.scrollHeight / 3));
  const record = await until(
    () => savedRecord(page, bridge),
    (saved) => (saved?.progress ?? 0) > 0.2,
  );
  await page.reload();
  await page.waitForSelector('[data-block="4"]');
  const resumed = await page.$eval(
    '.reader-scroll',
    ({ scrollTop, scrollHeight, clientHeight }) => scrollTop / (scrollHeight - clientHeight),
  );
  expect(resumed).toBeCloseTo(record?.progress ?? 0, 1);
});

test('theme, text size and typeface are kept, and the theme stands before the first paint', async () => {
  const page = await open(`reader.html?id=${encodeURIComponent(bridge)}`);
  await page.locator('.reader-toolbar .menu-label').click();
  await page.locator('::-p-text(Larger)').click();
  await page.locator('::-p-text(Sans)').click();
  await page.locator('.reading-settings ::-p-text(Dark)').click();
  await page.waitForSelector('.reader.size-4.sans');
  await until(
    () => page.evaluate(() => localStorage.getItem('settings') ?? ''),
    (text) => text.includes('"dark"'),
  );
  const next = await open('options.html');
  expect(await next.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
  await next.waitForSelector('input[value="dark"]:checked');
  await next.locator('input[value="system"]').click();
  await until(
    () => page.evaluate(() => document.documentElement.dataset.theme ?? null),
    (theme) => theme === null,
  );
});

test('one column at 360 px: the article opens over the list and Back closes it', async () => {
  const page = await openList('', 360);
  await page.locator(`[data-row-id="${bridge}"] h2 a`).click();
  await page.waitForSelector('.is-reading .reader');
  // Loaded only now, and yet the keys belong to it: it lies over the list.
  await page.waitForSelector('.reader-scroll:focus');
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBe(360);
  await page.goBack();
  await page.waitForSelector('.library:not(.is-reading)');
});

test('a backup goes out and, after everything was erased, comes in again exactly; the import can be undone', async () => {
  const page = await openList();
  const before = await readLibrary(page);
  const downloads = mkdtempSync(path.join(tmpdir(), 'nutgraf-downloads-'));
  const protocol = await page.createCDPSession();
  await protocol.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  await page.locator(label('Library menu')).click();
  await page.locator('[data-command="export"]').click();
  await page.waitForSelector('dialog[open] :focus');
  await page.locator('dialog input[value="backup"]').click();
  await page.locator('[data-command="do-export"]').click();
  const [file] = await until(
    async () => readdirSync(downloads).filter((name) => !name.endsWith('.crdownload')),
    (files) => files.length === 1,
  );
  await page.waitForSelector('.toast ::-p-text(30 articles exported)');

  const options = await open('options.html');
  await options.waitForSelector('.data-care ::-p-text(30)');
  expect(await options.$('.data-care ::-p-text(None yet)')).toBeNull();
  await options.locator('[data-command="erase"]').click();
  await options.locator('dialog [data-command="confirm"]').click();
  await page.bringToFront();
  await page.waitForSelector('::-p-text(Nothing saved yet)');

  await page.locator('.notice ::-p-text(Import…)').click();
  const input = (await page.waitForSelector('.file-input')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path.join(downloads, file as string));
  await page.waitForSelector('[data-count="new"]::-p-text(30)');
  await page.locator('[data-command="do-import"]').click();
  await page.waitForSelector('.toast ::-p-text(30 articles imported)');
  expect(await readLibrary(page)).toEqual(before);
  await page.locator('.toast button').click();
  // What an import brought goes into the trash: undone by mistake, it can still be had back.
  await until(
    () => readLibrary(page),
    (records) => records.length === 30 && records.every(({ deletedAt }) => deletedAt !== null),
  );
  await toastSays(page, 'Undone');
  rmSync(downloads, { recursive: true });
});

test('what is selected, and what is listed, can be exported alone', async () => {
  const page = await openList('?publisher=Coast+Review');
  await (await page.$$('.row-select input'))[0]?.click();
  await page.locator('.bulk-export').click();
  await page.waitForSelector('dialog ::-p-text(1 article)');
  await page.locator('dialog ::-p-text(Cancel)').click();
  await page.locator(`.bulk-bar ${label('Clear the selection')}`).click();
  const listed = await rowIds(page);
  await page.locator(label('Library menu')).click();
  await page.locator('[data-command="export"]').click();
  await page.waitForSelector(`dialog ::-p-text(${listed.length} articles)`);
  for (const scheme of ['light', 'dark'] as const) expect(await runAxe(page, scheme)).toEqual([]);
});

test('the trash: deleted for good only after a question', async () => {
  const page = await openList('?shelf=trash');
  const ids = await rowIds(page);
  await (await page.$$('.row-select input'))[0]?.click();
  await page.locator(`.bulk-bar ${label('Delete for good')}`).click();
  await page.waitForSelector('dialog ::-p-text(1 article will be deleted for good)');
  expect(await savedRecord(page, ids[0] ?? '')).toBeDefined();
  await page.locator('dialog [data-command="confirm"]').click();
  await until(
    () => savedRecord(page, ids[0] ?? ''),
    (record) => record === undefined,
  );
  await page.locator('.list-count ::-p-text(Empty trash)').click();
  await page.locator('dialog [data-command="confirm"]').click();
  await page.waitForSelector('::-p-text(The trash is empty)');
});

test('the options look after the data: figures, health check, erasing on request', async () => {
  const page = await open('options.html');
  await page.waitForSelector('.data-care ::-p-text(30)');
  await page.locator('[data-command="check"]').click();
  await page.waitForSelector('::-p-text(30 articles read. All is well.)');
  await page.locator('[data-command="erase"]').click();
  await page.waitForSelector('dialog ::-p-text(30 articles will be deleted)');
  await page.locator('dialog [data-command="confirm"]').click();
  await until(
    () => readLibrary(page),
    (records) => records.length === 0,
  );
});

test.each([360, 800, 1600])(
  'axe finds nothing at %i px, light and dark',
  async (width) => {
    for (const file of ['library.html', `library.html?open=${bridge}`, 'library.html?q=bridge', 'options.html']) {
      const page = await open(file, width);
      await page.waitForSelector(file.startsWith('options') ? '.options' : '[data-row-id]');
      if (file.includes('open=')) await page.waitForSelector('.reader');
      for (const scheme of ['light', 'dark'] as const)
        expect(await runAxe(page, scheme), `${file} ${scheme}`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  },
  120_000,
);

test('a library of a newer version is left alone, in plain words', async () => {
  const other = await launchChromium();
  try {
    const page = await other.browser.newPage();
    await page.goto(other.addressOf('manifest.json'));
    await page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.open('nutgraf', 9_990);
          request.onupgradeneeded = () => request.result.createObjectStore('rows');
          request.onsuccess = () => resolve(request.result.close());
          request.onerror = () => reject(request.error);
        }),
    );
    await page.goto(other.addressOf('library.html'));
    await page.waitForSelector('[role="alert"] ::-p-text(This library belongs to a newer Nutgraf)');
    expect(await runAxe(page, 'light')).toEqual([]);
    const stores = await page.evaluate(async () =>
      (await indexedDB.databases()).filter(({ name }) => name === 'nutgraf').map(({ version }) => version),
    );
    expect(stores).toEqual([9_990]);
  } finally {
    await other.browser.close();
  }
});

test('the keys are told in a dialog that axe finds nothing in', async () => {
  const page = await openList();
  await page.keyboard.press('j');
  await page.waitForSelector('[role=row]:focus');
  await page.keyboard.press('?');
  // Loaded only now, and yet the focus is in it, and goes back to where it was.
  await page.waitForSelector('dialog[open] :focus');
  for (const scheme of ['light', 'dark'] as const) expect(await runAxe(page, scheme)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.waitForSelector('dialog[open]', { hidden: true });
  await page.waitForSelector('[role=row]:focus');
});
