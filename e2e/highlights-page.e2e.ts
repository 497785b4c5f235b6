import { execFileSync } from 'node:child_process';
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
let site: Site;
let session: ChromiumSession;
let page: Page;
let readerAddress: string;

beforeAll(async () => {
  site = await servePages();
  session = await launchChromium();
  await downloadInto(session.browser, downloads);
  const origin = `chrome-extension://${session.extension.id}`;
  await session.browser.defaultBrowserContext().overridePermissions(origin, ['clipboard-read', 'clipboard-write']);
  await savePage(session, site.add('/story', { body: passagesStory() }));
  page = await session.browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(session.addressOf('library.html'));
  await page.waitForSelector('[role=row]');
  const [saved] = await readLibrary(page);
  readerAddress = session.addressOf(`reader.html?id=${encodeURIComponent(saved?.id ?? '')}`);
});
afterAll(async () => {
  await session?.browser.close();
  await site?.close();
  downloads.remove();
});

/** What is on the clipboard once the page says so; taken away, so that the next one is told from it. */
async function clipboard(): Promise<string> {
  await page.waitForFunction(() => document.querySelector('.toast')?.textContent?.includes('Copied.'));
  const held = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(held).not.toBe('');
  const text = await held();
  await page.evaluate(() => navigator.clipboard.writeText(''));
  return text;
}

test('a selection that ends within words is highlighted by whole words, and copied with its source', async () => {
  await page.goto(readerAddress);
  await page.waitForSelector('.article-text p');
  await page.evaluate((start) => {
    const text = [...document.querySelectorAll('.article-text p')].find((p) =>
      p.textContent?.startsWith(start),
    )?.firstChild;
    if (text) document.getSelection()?.setBaseAndExtent(text, 7, text, 19);
    document.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
  }, advertStart);
  await page.waitForSelector('.highlight-menu');
  await page.locator('.highlight-menu .menu > button').click();
  await page.locator('.highlight-menu .menu-sheet button').click();
  const text = await clipboard();
  expect(text).toMatch(
    /^“harbour calendar”\n— Ferry to make its last crossing, Juno Perch, harbour-code, 2026-03-01\nhttp/,
  );
  await page.locator('.highlight-menu .swatch.green').click();
  await page.waitForSelector('mark.highlight.green');
  expect(await page.$eval('mark.highlight', (mark) => mark.textContent)).toBe('harbour calendar');
});

test('the page of highlights lists it with its article, by colour and by words, in both themes and on a phone', async () => {
  await page.goto(session.addressOf('people.html?show=highlights'));
  await page.waitForSelector('.passage');
  for (const scheme of ['light', 'dark'] as const) {
    expect(await runAxe(page, scheme)).toEqual([]);
    for (const width of [360, 800, 1280]) {
      await page.setViewport({ width, height: 800 });
      await takeScreenshot(page, `highlights-${width}-${scheme}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
  }
  await page.locator('.colour-chip.pink').click();
  await page.waitForSelector('.notice');
  await takeScreenshot(page, 'highlights-none-dark');
  await page.locator('.colour-chip.green').click();
  await page.waitForSelector('.passage');
  await page.locator('.highlight-search > input').fill('CALENDAR harbour');
  await page.waitForFunction(() => location.search.includes('typed='));
  expect(await page.$$eval('.passage', (all) => all.length)).toBe(1);
});

test('a passage is copied as Markdown, and all of them go into a file', async () => {
  await page.locator('.passage .menu > button').click();
  await page.locator('.passage .menu-sheet button:last-child').click();
  expect(await clipboard()).toMatch(/^> harbour calendar\n>\n> — \[Ferry to make its last crossing\]\(http/);
  await page.locator('.highlight-search .menu > button').click();
  const file = await downloads.catchFile(() => page.locator('[data-command=highlights-markdown]').click());
  expect(new TextDecoder().decode(file.bytes)).toContain('> harbour calendar');
});

test('a click leads to the place in the reader', async () => {
  await page.locator('.passage blockquote a').click();
  await page.waitForSelector('mark.highlight');
  expect(page.url()).toContain('&highlight=');
  const isInView = await page.$eval('mark.highlight', (mark) => {
    const { top, bottom } = mark.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
  expect(isInView).toBe(true);
});

test('a person’s page is a dossier, and the article an evidence copy that sha256sum finds as it was written', async () => {
  await page.locator('.person-page').click();
  await page.waitForSelector('.subject h1');
  await page.locator('.subject-actions .menu > button').click();
  await takeScreenshot(page, 'dossier-menu-dark');
  await page.locator('[data-command=dossier-copy]').click();
  const dossier = await clipboard();
  expect(dossier).toContain('# Ada Quill\n\nmayor of Varnholm');
  expect(dossier).toContain('> “It is yours, and it has been paid for with your patience,”');
  expect(dossier).toMatch(
    /\[Ferry to make its last crossing\]\(http:\/\/localhost:\d+\/story\), harbour-code, 2026-03-01/,
  );
  await page.evaluate(() => {
    globalThis.print = () =>
      document.body.setAttribute('data-printed', document.querySelector('.dossier')?.textContent ?? '');
  });
  await page.locator('.subject-actions .menu > button').click();
  await page.locator('[data-command=dossier-print]').click();
  await page.waitForSelector('body[data-printed*="mayor of Varnholm"]');
  await page.emulateMediaType('print');
  await takeScreenshot(page, 'dossier-printed');
  await page.emulateMediaType('screen');

  await page.goto(readerAddress);
  await page.waitForSelector('.article-head h1');
  await page.locator('.reader-toolbar > .menu:last-child > button').click();
  await page.locator('.reader-toolbar .menu-sheet button::-p-text(Export)').click();
  await page.locator('dialog input[value=evidence]').click();
  await takeScreenshot(page, 'export-dark');
  const zip = await downloads.catchFile(() => page.locator('[data-command=do-export]').click());
  const checked = execFileSync(
    'sh',
    ['-c', 'unzip -qo "$0" -d "$0.d" && cd "$0.d" && sha256sum -c SHA256SUMS', zip.path],
    {
      encoding: 'utf8',
    },
  );
  expect(checked).toBe('article.txt: OK\narticle.json: OK\n');
});
