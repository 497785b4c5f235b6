import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumSession, launchChromium, openPopup, popupOn } from '@/testing/browser/launch-chromium';
import { saveInPopup, settledState } from '@/testing/browser/popup-state';
import { readLibrary } from '@/testing/browser/read-library';
import { type Site, servePages } from '@/testing/browser/serve-pages';
import { findDifferences } from './harness/find-differences';
import { pageMarkup } from './harness/page-markup';
import { readFixturePages } from './harness/read-fixture-pages';

let site: Site;
let session: ChromiumSession;

beforeAll(async () => {
  site = await servePages();
  session = await launchChromium();
});
afterAll(async () => {
  await session?.browser.close();
  await site?.close();
});

test.each(readFixturePages())('reads $name on a real click', async ({ name, html, headers, expected }) => {
  const address = site.add(`/${name}/page.html`, { body: html, headers });
  const page = await session.browser.newPage();
  await page.goto(address);
  const before = await pageMarkup(page);
  const popup = await openPopup(session, page);
  const state = await settledState(popup);
  if (expected.notAnArticle) {
    expect(state).toBe('not-article');
    await page.close();
    return;
  }
  expect(state).toBe('digest');
  await saveInPopup(popup);
  const library = await session.browser.newPage();
  await library.goto(session.addressOf('library.html'));
  const saved = (await readLibrary(library)).find(({ article }) => article.url === address);
  expect(saved && findDifferences(saved.article, saved.digest, expected)).toEqual([]);
  expect(await pageMarkup(page), 'the page is left as it was').toBe(before);
  await library.close();
  await page.close();
});

test('an article that is "not an article" can be read anyway', async () => {
  const { html, name } = readFixturePages().find(({ expected }) => expected.notAnArticle === 'front-page') ?? {};
  const { page, popup } = await popupOn(session, site.add(`/${name}/page.html`, { body: html ?? '' }));
  expect(await settledState(popup)).toBe('not-article');
  await popup.locator('main button').click();
  await popup.waitForSelector('html[data-state=digest]');
  expect(await popup.$eval('body', (body) => body.innerText)).toContain('Meridian Post');
  await page.close();
});
