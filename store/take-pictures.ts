import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { seedLibrary } from '@/e2e/harness/seed-library';
import { type ChromiumSession, launchChromium, popupOn } from '@/testing/browser/launch-chromium';
import { settledState } from '@/testing/browser/popup-state';
import { type Site, servePages } from '@/testing/browser/serve-pages';
import { madeUpLibrary } from './made-up-library';
import { besideEachOther, tile } from './picture-pages';
import { serveNews } from './serve-news';
import { shots } from './shots.mjs';

/** What all stores take, in CSS pixels, one to a pixel of the picture. */
const full = { width: 1280, height: 800 };
const small = { width: 440, height: 280 };

/** A page of our own. */
const shown = 'wire-story-in-divs';

type ShotName = (typeof shots)[number]['name'];

/** Takes the pictures of a listing with the browser in that language; gives the files. Needs a build of Chromium. */
export async function takePictures(language: string): Promise<string[]> {
  const folder = path.resolve('store/pictures', language);
  mkdirSync(folder, { recursive: true });
  const site = await servePages();
  // Chromium on Linux takes its language from here, elsewhere from the argument.
  process.env.LANGUAGE = language;
  const session = await launchChromium({ args: [`--lang=${language}`] });
  try {
    await seedLibrary(session, madeUpLibrary());
    const page = await session.browser.newPage();
    await page.setViewport(full);
    const files: string[] = [];
    for (const { name } of shots) {
      await show[name](page, session, site);
      files.push(await picture(page, path.join(folder, `${name}.png`)));
    }
    await page.setViewport(small);
    // Away from a page of ours, whose policy lets no style in but its own.
    await page.goto('about:blank');
    await page.setContent(tile(readFileSync('public/icon.svg', 'utf8')));
    files.push(await picture(page, path.join(folder, 'tile.png')));
    return files;
  } finally {
    await session.browser.close();
    await site.close();
  }
}

/** Pictures and fonts are there, and what moves has come to rest. */
async function picture(page: Page, file: string): Promise<string> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all([...document.images].map((image) => image.decode().catch(() => null)));
  });
  await page.screenshot({ path: file as `${string}.png` });
  return file;
}

const read = 'news.example%2F0';

const open = async (page: Page, address: string, selector: string) => {
  await page.goto(address);
  await page.waitForSelector(selector);
};

/** What stands in the page when each picture is taken. */
const show: Record<ShotName, (page: Page, session: ChromiumSession, site: Site) => Promise<void>> = {
  // A popup is a window of its own, which no picture of the page holds: the two are taken apart and laid together.
  digest: async (page, session, site) => {
    const { page: news, popup } = await popupOn(session, serveNews(site, shown));
    await settledState(popup);
    await news.setViewport(full);
    const shot = (from: Page) => from.screenshot({ encoding: 'base64' });
    const popupPicture = await shot(popup);
    const newsPicture = await shot(news);
    await news.close();
    await page.setContent(besideEachOther(newsPicture, popupPicture));
  },
  library: (page, { addressOf }) => open(page, addressOf(`library.html?open=${read}`), '.article-text p'),
  reader: (page, { addressOf }) => open(page, addressOf(`reader.html?id=${read}`), '.article-text mark'),
  people: (page, { addressOf }) => open(page, addressOf('people.html?person=ines-carvalho'), '#subject-name'),
  options: (page, { addressOf }) => open(page, addressOf('options.html'), 'h1'),
};
