import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumSession, launchChromium, openPopup } from '@/testing/browser/launch-chromium';
import { saveInPopup, settledState } from '@/testing/browser/popup-state';
import { readLibrary } from '@/testing/browser/read-library';
import { type Site, servePages } from '@/testing/browser/serve-pages';
import { setUpExtension } from './harness/extension-settings';
import { readFixturePages } from './harness/read-fixture-pages';

const story = readFixturePages().find(({ name }) => name === 'wire-story-in-divs');
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

test('in an incognito window the page is read, and only a click on Save leaves something behind', async () => {
  session = await setUpExtension(session, { isInIncognito: true });
  const address = site.add('/story', { body: story?.html ?? '' });
  const host = await session.browser.newPage();
  await host.goto(session.addressOf('options.html'));
  const opened = session.browser.waitForTarget((target) => target.url() === address, { timeout: 15_000 });
  await host.evaluate((url) => chrome.windows.create({ url, incognito: true }), address);
  const page = await (await opened).asPage();
  await page.waitForSelector('body');

  const popup = await openPopup(session, page);
  expect(await settledState(popup)).toBe('digest');
  expect(await readLibrary(host)).toEqual([]);
  expect(JSON.stringify(await host.evaluate(() => chrome.storage.session.get(null)))).not.toContain('reading:');
  expect(JSON.stringify(await host.evaluate(() => chrome.storage.local.get(null)))).not.toContain('/story');

  await saveInPopup(popup);
  expect((await readLibrary(host)).map(({ article }) => article.title)).toEqual([story?.expected.title]);
}, 60_000);
