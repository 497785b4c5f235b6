import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumSession, launchChromium, openPopup, popupOn } from '@/testing/browser/launch-chromium';
import { saveInPopup, settledState } from '@/testing/browser/popup-state';
import { readLibrary } from '@/testing/browser/read-library';
import { type Site, servePages } from '@/testing/browser/serve-pages';
import { readFixturePages } from './harness/read-fixture-pages';
import { runAxe } from './harness/run-axe';

const story = readFixturePages().find(({ name }) => name === 'body-split-by-ads');
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

const words = (popup: Awaited<ReturnType<typeof openPopup>>) => popup.$eval('.bar', (bar) => bar.textContent ?? '');

test('tags and a note written after a save are found in the library', async () => {
  const { page, popup } = await popupOn(session, site.add('/story', { body: story?.html ?? '' }));
  await settledState(popup);
  await saveInPopup(popup);
  expect(await runAxe(popup, 'light')).toEqual([]);
  await popup.type('.after-save input', 'harbour, tolls');
  await popup.keyboard.press('Tab');
  await popup.keyboard.type('For Monday');
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('.after-save', { hidden: true });
  await expect.poll(() => words(popup), { timeout: 10_000 }).toContain('Saved just now#harbour #tolls · For Monday');

  const library = await session.browser.newPage();
  await library.goto(session.addressOf('library.html'));
  const record = async () => (await readLibrary(library))[0];
  await expect
    .poll(record, { timeout: 10_000 })
    .toMatchObject({ tags: ['harbour', 'tolls'], note: 'For Monday', deletedAt: null });

  const again = await openPopup(session, page);
  await again.waitForSelector('html[data-save=saved]');
  expect(await words(again)).toContain('Saved just now');
  await library.close();
  await page.close();
});

test('Undo after a save puts it into the trash, and the page can be saved anew', async () => {
  const other = readFixturePages().find(({ name }) => name === 'wire-story-in-divs');
  const { popup } = await popupOn(session, site.add('/other', { body: other?.html ?? '' }));
  await settledState(popup);
  for (const time of ['first', 'again']) {
    await saveInPopup(popup);
    await popup.click('.undo');
    await popup.waitForSelector('html[data-save=unsaved]');
    expect(await words(popup), time).toContain('Not saved any more.');
  }
});
