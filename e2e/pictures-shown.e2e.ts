import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumSession, launchChromium, openPopup } from '@/testing/browser/launch-chromium';
import { saveInPopup, settledState } from '@/testing/browser/popup-state';
import { type Site, servePages } from '@/testing/browser/serve-pages';
import { takeScreenshot } from '@/testing/browser/take-screenshot';
import { plainPicture } from './harness/plain-picture';
import { runAxe } from './harness/run-axe';
import { tooWide } from './harness/too-wide';

// Pictures as they are kept from real pages, shown small in the list, large in the reader, and one after the other.

let site: Site;
let session: ChromiumSession;
const stories = ['bread', 'ferry', 'bridge'];

beforeAll(async () => {
  site = await servePages();
  session = await launchChromium();
  const options = await session.browser.newPage();
  await options.goto(session.addressOf('options.html'));
  await options.evaluate(() => chrome.storage.local.set({ settings: { keepImages: 'all' } }));
  for (const name of stories) await saveStory(name, options);
  await options.close();
}, 180_000);
afterAll(async () => {
  await session?.browser.close();
  await site?.close();
});

function storyOf(name: string, pictures: number): string {
  const figures = Array.from({ length: pictures }, (_, i) => {
    const colour: [number, number, number] = [60 + 50 * i, 120, 200 - 60 * i];
    const src = site.add(`/${name}-${i}.png`, {
      body: plainPicture(480, 300 + 60 * i, colour),
      headers: { 'content-type': 'image/png' },
    });
    return `<figure><img src="${src}" width="480" alt="The ${name}, view ${i}"><figcaption>View ${i} of the ${name}.</figcaption></figure>`;
  });
  const paragraph = (i: number) =>
    `<p>The ${i}. baker of the town told the council on Monday that the ${name} had become dear over the long winter.</p>`;
  const text = Array.from({ length: 30 }, (_, i) => `${paragraph(i)}${i % 8 === 0 ? (figures[i / 8] ?? '') : ''}`);
  return `<!doctype html><html lang="en"><head><title>The ${name} is dear</title><link rel="icon" href="data:,"></head>
    <body><article><h1>The ${name} is dear, say the bakers of the town</h1>${text.join('')}</article></body></html>`;
}

/** Saves the page; it is closed once its pictures are in the library. */
async function saveStory(name: string, extensionPage: Page): Promise<void> {
  const page = await session.browser.newPage();
  await page.goto(site.add(`/${name}`, { body: storyOf(name, name === 'bridge' ? 0 : 3) }));
  const popup = await openPopup(session, page);
  await settledState(popup);
  await saveInPopup(popup);
  while (name !== 'bridge' && (await countKept(extensionPage, name)) < 3) await page.evaluate(() => 'a moment later');
  await page.close();
}

const countKept = (page: Page, name: string): Promise<number> =>
  page.evaluate(
    (name) =>
      new Promise<number>((done) => {
        const opening = indexedDB.open('nutgraf');
        opening.onsuccess = () => {
          const keys = opening.result.transaction('images').objectStore('images').getAllKeys();
          keys.onsuccess = () => {
            opening.result.close();
            done(keys.result.filter((key) => String(key).includes(`/${name}-`)).length);
          };
        };
      }),
    name,
  );

async function openLibrary(width: number): Promise<Page> {
  const page = await session.browser.newPage();
  await page.setViewport({ width, height: 800 });
  await page.evaluateOnNewDocument(() => {
    const shifts: string[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { sources: { node: Node | null }[] })[])
        for (const { node } of entry.sources)
          shifts.push(node instanceof Element ? `${node.localName}.${node.className}` : (node?.textContent ?? ''));
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(session.addressOf('library.html'));
  await page.waitForFunction(
    (count) => document.querySelectorAll('[data-row-id]').length === count,
    {},
    stories.length,
  );
  return page;
}

const arePicturesDrawn = () => {
  const canvases = [...document.querySelectorAll<HTMLCanvasElement>('.row-picture canvas')];
  const isDrawn = (canvas: HTMLCanvasElement) =>
    (canvas.getContext('2d')?.getImageData(88, 66, 1, 1).data[3] ?? 0) === 255;
  return canvases.length === 2 && canvases.every(isDrawn);
};

test.each([1280, 360])(
  'at %i px rows with a kept picture show it small, and nothing moves when it comes',
  async (width) => {
    const page = await openLibrary(width);
    await page.waitForFunction(arePicturesDrawn, { timeout: 20_000 });
    const rows = await page.$$eval('[data-row-id]', (rows) =>
      rows.map((row) => {
        const lines = row.querySelector('.row-lines')?.getBoundingClientRect();
        const picture = row.querySelector('.row-picture')?.getBoundingClientRect();
        const { bottom } = row.getBoundingClientRect();
        return picture && lines ? lines.right <= picture.left && picture.bottom <= bottom : null;
      }),
    );
    expect(rows.sort()).toEqual([true, true, null].sort());
    const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: string[] }).shifts);
    expect(shifts.filter((node) => /row/.test(node))).toEqual([]);
    await page.close();
  },
);

test('in the reader a picture is as large as the column, and pressed, large, with the arrows to the others', async () => {
  const page = await openLibrary(1280);
  await page.evaluate(() => document.querySelector<HTMLElement>('.row.has-picture h2 a')?.click());
  const pictures = await page.waitForFunction(() => {
    const found = [...document.querySelectorAll<HTMLImageElement>('button.picture img')];
    return found.length === 3 && found.map((image) => image.getAttribute('height'));
  });
  // Known before they are decoded.
  expect(await pictures.jsonValue()).toEqual(['300', '360', '420']);
  const shown = () => page.$eval('.gallery img', (image) => image.getAttribute('alt'));
  await page.focus('button.picture');
  await page.keyboard.press('Enter');
  await page.waitForSelector('dialog[open] .gallery img');
  expect(await shown()).toMatch(/view 0$/);
  for (const width of [360, 1600, 1280]) {
    await page.setViewport({ width, height: 800 });
    expect(await tooWide(page)).toEqual({ out: [], sideways: false });
    for (const scheme of ['light', 'dark'] as const) {
      expect(await runAxe(page, scheme), `the gallery at ${width}, ${scheme}`).toEqual([]);
      await takeScreenshot(page, `gallery-${width}-${scheme}`);
    }
  }
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(() => /view 2$/.test(document.querySelector('.gallery img')?.getAttribute('alt') ?? ''));
  await page.keyboard.press('Home');
  await page.waitForFunction(() => /view 0$/.test(document.querySelector('.gallery img')?.getAttribute('alt') ?? ''));
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => !document.querySelector('.gallery'));
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('picture');
  await page.close();
});
