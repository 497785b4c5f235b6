import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import Papa from 'papaparse';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { type ChromiumSession, launchChromium, popupOn } from '@/testing/browser/launch-chromium';
import { settledState } from '@/testing/browser/popup-state';
import { readLibrary } from '@/testing/browser/read-library';
import { type Site, servePages } from '@/testing/browser/serve-pages';
import { type ExportFormatId, exportFormatIds } from '@/utils/export/formats';
import type { SavedArticle } from '@/utils/model/saved-article';
import { type DownloadedFile, downloadFolder, downloadInto } from './harness/download-folder';
import { readFixturePages } from './harness/read-fixture-pages';
import { savePage } from './harness/save-page';

const names = ['wire-story-in-divs', 'right-to-left', 'long-read'];
const downloads = downloadFolder();
let site: Site;
let session: ChromiumSession;
let library: Page;
let saved: SavedArticle[];

beforeAll(async () => {
  site = await servePages();
  session = await launchChromium();
  await downloadInto(session.browser, downloads);
  for (const { name, html } of readFixturePages().filter((page) => names.includes(page.name))) {
    await savePage(session, site.add(`/${name}`, { body: html }));
  }
  library = await session.browser.newPage();
  await library.goto(session.addressOf('library.html'));
  await library.waitForSelector('[role=row]');
  saved = await readLibrary(library);
});
afterAll(async () => {
  await session?.browser.close();
  await site?.close();
  downloads.remove();
});

/** Exports the whole library by way of the menu. */
async function exportAll(format: ExportFormatId): Promise<DownloadedFile> {
  await library.locator('.list-head .menu > button').click();
  await library.locator('[data-command=export]').click();
  await library.locator(`dialog input[value=${format}]`).click();
  const file = await downloads.catchFile(() => library.locator('[data-command=do-export]').click());
  await library.waitForSelector('dialog', { hidden: true });
  return file;
}

const text = ({ bytes }: DownloadedFile) => strFromU8(bytes);
/** The articles of a zip, one a file beside an index. */
const texts = (file: DownloadedFile) =>
  Object.entries(unzipSync(file.bytes))
    .filter(([name]) => !/index\.\w+$/.test(name))
    .map(([, bytes]) => strFromU8(bytes));
const titles = () => saved.map(({ article }) => article.title).sort();

/** What another program finds in the file: the titles of the articles. */
const readTitles: Record<ExportFormatId, (file: DownloadedFile) => string[]> = {
  markdown: (file) => texts(file).map((each) => parseYaml(each.split('---\n')[1] ?? '').title),
  html: (file) => texts(file).map((each) => parseHTML(each).document.querySelector('h1')?.textContent ?? ''),
  epub: (file) => {
    const entries = unzipSync(file.bytes);
    expect(strFromU8(entries.mimetype ?? new Uint8Array())).toBe('application/epub+zip');
    const whole = Object.values(entries)
      .map((bytes) => strFromU8(bytes))
      .join('\n');
    return titles().filter((title) => whole.includes(title));
  },
  text: (file) => titles().filter((title) => texts(file).join('\n').includes(title)),
  csv: (file) => {
    const { data } = Papa.parse<Record<string, string>>(text(file).replace(/^\uFEFF/, ''), {
      header: true,
      skipEmptyLines: true,
    });
    return data.map((row) => row.title ?? row.Title ?? '');
  },
  // highlights only, and none were made
  readwise: () => titles(),
  ris: (file) => [...text(file).matchAll(/^TI {2}- (.*)\r$/gm)].map(([, title = '']) => title),
  bibtex: (file) => {
    expect(text(file).match(/^@article\{/gm)).toHaveLength(saved.length);
    return titles();
  },
  csl: (file) => JSON.parse(text(file)).map((item: { title: string }) => item.title),
  bookmarks: (file) => {
    expect(text(file)).toMatch(/^<!DOCTYPE NETSCAPE-Bookmark-file-1>/);
    return [...parseHTML(text(file)).document.querySelectorAll('a')].map((link) => link.textContent ?? '');
  },
  wallabag: (file) => JSON.parse(text(file)).map((item: { title: string }) => item.title),
  jsonld: (file) => {
    const parsed = JSON.parse(text(file));
    return (parsed['@graph'] ?? parsed).map((item: { headline: string }) => item.headline);
  },
  evidence: (file) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'evidence-'));
    try {
      for (const [name, bytes] of Object.entries(unzipSync(file.bytes))) {
        mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
        writeFileSync(path.join(folder, name), bytes);
      }
      const checked = execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: folder, encoding: 'utf8' });
      expect(checked.match(/: OK$/gm)).toHaveLength(saved.length * 2);
      expect(checked).not.toContain('FAILED');
    } finally {
      rmSync(folder, { recursive: true });
    }
    return texts(file).flatMap((each) => /^Title: (.*)/.exec(each)?.[1] ?? []);
  },
  backup: (file) =>
    text(file)
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => JSON.parse(line).saved?.article.title)
      .filter(Boolean),
};

describe('every export is downloaded and read by a parser of another make', () => {
  test.each(exportFormatIds.filter((id) => id !== 'readwise'))('%s', async (format) => {
    const file = await exportAll(format);
    expect(file.bytes.length).toBeGreaterThan(100);
    expect(readTitles[format](file).sort()).toEqual(titles());
  });
});

test('one selected article is exported alone', async () => {
  await library.locator('[role=row] input[type=checkbox]').click();
  const title = await library.$eval('[role=row] h2', (heading) => heading.textContent);
  await library.locator('.bulk-export').click();
  await library.locator('dialog input[value=markdown]').click();
  const file = await downloads.catchFile(() => library.locator('[data-command=do-export]').click());
  expect(file.name).toMatch(/\.md$/);
  expect(text(file)).toContain(`title: ${JSON.stringify(title)}`);
  await library.waitForSelector('dialog', { hidden: true });
});

test('the popup downloads the article as Markdown', async () => {
  const { page, popup } = await popupOn(session, `${site.origin}/long-read`);
  expect(await settledState(popup)).toBe('digest');
  await popup.locator('.popup-header .menu-button > button').click();
  const file = await downloads.catchFile(() => popup.locator('[role=menuitem]::-p-text(Markdown)').click());
  expect(file.name).toMatch(/\.md$/);
  expect(text(file)).toContain('title: "The town that weighs its rain"');
  await page.close();
});

test('the backup, imported into an empty profile, gives an identical library', async () => {
  const file = await exportAll('backup');
  const other = await launchChromium();
  try {
    const page = await other.browser.newPage();
    await page.goto(other.addressOf('library.html'));
    expect(await readLibrary(page)).toEqual([]);
    await page.locator('.list-head .menu > button').click();
    await page.locator('[data-command=import]').click();
    const input = await page.waitForSelector('dialog input[type=file]');
    await (input as Awaited<ReturnType<typeof page.waitForSelector<'input'>>>)?.uploadFile(file.path);
    await page.locator('[data-command=do-import]').click();
    await page.waitForSelector('dialog', { hidden: true });
    await page.waitForFunction((count) => document.querySelectorAll('[role=row]').length === count, {}, saved.length);
    expect(await readLibrary(page)).toEqual(await readLibrary(library));
  } finally {
    await other.browser.close();
  }
});
