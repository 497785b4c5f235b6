import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ChromiumSession, launchChromium, popupOn } from '@/testing/browser/launch-chromium';
import { settledState } from '@/testing/browser/popup-state';
import { readLibrary } from '@/testing/browser/read-library';
import { type Site, servePages } from '@/testing/browser/serve-pages';
import { takeScreenshot } from '@/testing/browser/take-screenshot';
import { readFixturePages } from './harness/read-fixture-pages';
import { runAxe } from './harness/run-axe';
import { savePage } from './harness/save-page';

let site: Site;
let session: ChromiumSession;
let savedId: string;
const pages = readFixturePages();
const serve = (name: string) => {
  const { html = '<title>Nothing here</title>' } = pages.find((page) => page.name === name) ?? {};
  return site.add(`/${name.replaceAll(' ', '-')}`, { body: html });
};

beforeAll(async () => {
  site = await servePages();
  session = await launchChromium();
  for (const name of ['wire-story-in-divs', 'right-to-left', 'long-read']) {
    await savePage(session, serve(name));
  }
  const library = await session.browser.newPage();
  await library.goto(session.addressOf('library.html'));
  savedId = (await readLibrary(library)).find(({ article }) => article.url.endsWith('long-read'))?.id ?? '';
  await library.close();
});
afterAll(async () => {
  await session?.browser.close();
  await site?.close();
});

describe.each(['light', 'dark'] as const)('axe finds nothing in the %s theme', (scheme) => {
  test.each([
    ['a digest', 'body-split-by-ads', 'digest'],
    ['a digest from right to left', 'right-to-left', 'digest'],
    ['a saved page', 'long-read', 'digest'],
    ['a page that is no article', 'an empty page', 'not-article'],
  ])('in the popup on %s', async (what, name, state) => {
    const { page, popup } = await popupOn(session, serve(name));
    expect(await settledState(popup)).toBe(state);
    await popup.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await runAxe(popup, scheme)).toEqual([]);
    await takeScreenshot(popup, `popup-${what.replaceAll(' ', '-')}-${scheme}`);
    await page.close();
  });

  test('in the popup on a page of the browser', async () => {
    const { page, popup } = await popupOn(session, 'chrome://version');
    expect(await settledState(popup)).toBe('restricted');
    expect(await runAxe(popup, scheme)).toEqual([]);
    await takeScreenshot(popup, `popup-restricted-${scheme}`);
    await page.close();
  });

  test.each([
    ['library', () => 'library.html', '[role=row]'],
    ['library-nothing-found', () => 'library.html?q=nothinglikethis', 'h2, h1'],
    ['reader', () => `reader.html?id=${encodeURIComponent(savedId)}`, 'h1'],
    ['options', () => 'options.html', 'h1'],
  ])('on the page %s', async (name, address, selector) => {
    const page = await session.browser.newPage();
    await page.goto(session.addressOf(address()));
    await page.waitForSelector(selector);
    expect(await runAxe(page, scheme)).toEqual([]);
    await takeScreenshot(page, `${name}-${scheme}`);
    await page.close();
  });
});
