import type { Page } from 'puppeteer-core';
import { type ChromiumSession, launchChromium, openPopup } from '@/testing/browser/launch-chromium';
import { saveInPopup, settledState } from '@/testing/browser/popup-state';
import { readLibrary } from '@/testing/browser/read-library';
import { takeScreenshot } from '@/testing/browser/take-screenshot';
import { addressPage } from './address-page';
import { digestText } from './digest-text';

/** A news page of our own, for a start without a page. */
const ownPage = 'e2e/pages/wire-story-in-divs/page.html';
const loadTimeoutMs = 60_000;

interface Order {
  readonly page: string | null;
  readonly isHeadless: boolean;
  readonly isJson: boolean;
}

/**
 * Opens the page in Chromium with the extension and presses its button. Headless prints the digest on stdout and ends;
 * otherwise the browser is left to the reader until it is closed. Gives the exit code: 0, 1 if something went wrong,
 * 2 if the page is no article.
 */
export async function readInBrowser({ page, isHeadless, isJson }: Order): Promise<0 | 1 | 2> {
  const addressed = await addressPage(page ?? ownPage);
  if (!addressed) {
    console.error(`There is no file ${page}`);
    return 1;
  }
  const session = await launchChromium({ isHeadless });
  try {
    const tab = await session.browser.newPage();
    await tab.goto(addressed.url, { waitUntil: 'load', timeout: loadTimeoutMs });
    const popup = await openPopup(session, tab);
    if (isHeadless) return await printDigest(session, popup, isJson);
    console.error('Chromium is yours. Close its window, or press Ctrl+C here, to end.');
    await new Promise((done) => session.browser.once('disconnected', done));
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  } finally {
    await session.browser.close();
    await addressed.close();
  }
}

async function printDigest(session: ChromiumSession, popup: Page, isJson: boolean): Promise<0 | 1 | 2> {
  const state = await settledState(popup);
  if (state !== 'digest') {
    console.error(
      await popup.$eval('main', (main) => [...main.querySelectorAll('h1, p')].map((e) => e.textContent).join('. ')),
    );
    return state === 'not-article' ? 2 : 1;
  }
  const pictures = [await takeScreenshot(popup, 'popup')];
  await saveInPopup(popup);
  const library = await session.browser.newPage();
  await library.goto(session.addressOf('library.html'));
  const [saved] = await readLibrary(library);
  if (!saved) throw new Error('the article was not saved');
  await library.waitForSelector(`::-p-text(${saved.article.title.slice(0, 40)})`);
  pictures.push(await takeScreenshot(library, 'library'));
  await library.goto(session.addressOf(`reader.html?id=${encodeURIComponent(saved.id)}`));
  await library.waitForSelector('h1');
  pictures.push(await takeScreenshot(library, 'reader'));
  const { article, digest } = saved;
  console.log(isJson ? JSON.stringify({ article, digest }, null, 2) : digestText(article, digest));
  console.error(`Screenshots: ${pictures.join(', ')}`);
  return 0;
}
