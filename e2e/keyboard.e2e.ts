import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumSession, launchChromium, popupOn } from '@/testing/browser/launch-chromium';
import { settledState } from '@/testing/browser/popup-state';
import { readLibrary } from '@/testing/browser/read-library';
import { type Site, servePages } from '@/testing/browser/serve-pages';
import { markedText } from './harness/marked-text';
import { readFixturePages } from './harness/read-fixture-pages';

// The popup by keys alone: nothing here clicks.
const story = readFixturePages().find(({ name }) => name === 'wire-story-in-divs');
let site: Site;
let session: ChromiumSession;
let page: Page;
let popup: Page;

beforeAll(async () => {
  site = await servePages();
  session = await launchChromium();
  ({ page, popup } = await popupOn(session, site.add('/story', { body: story?.html ?? '' })));
  await settledState(popup);
  await popup.waitForSelector('html[data-save=unsaved]');
});
afterAll(async () => {
  await session?.browser.close();
  await site?.close();
});

/** Tab, or Shift and Tab, until what has the focus matches; throws after as many steps as there are things to reach. */
async function tabTo(selector: string, back = false): Promise<void> {
  for (let step = 0; step < 80; step++) {
    if (await popup.evaluate((selector) => document.activeElement?.matches(selector), selector)) return;
    if (back) await popup.keyboard.down('Shift');
    await popup.keyboard.press('Tab');
    if (back) await popup.keyboard.up('Shift');
  }
  throw new Error(`${selector} is not reached`);
}

test('Enter saves, tags and note are typed, Enter keeps them', async () => {
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('html[data-save=just-saved]');
  await popup.waitForSelector('.after-save input');
  await tabTo('.after-save input[list]', true);
  await popup.keyboard.type('harbour');
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('.after-save', { hidden: true });
  await expect.poll(async () => (await readLibrary(popup))[0]?.tags, { timeout: 10_000 }).toEqual(['harbour']);
});

test('a sentence is reached and marked in the page, and the copying of it', async () => {
  await tabTo('.summary button', true);
  const words = await popup.evaluate(() => document.activeElement?.textContent?.replace(/\s+/g, ''));
  await popup.keyboard.press('Enter');
  await page.waitForSelector('html > div');
  expect(words).toContain(await markedText(page));
  await tabTo('.status .link');
});

test('the menu opens, its arrows lead to Display, and the choices there move with the arrows', async () => {
  await tabTo('.popup-header .menu-button > button', true);
  await popup.keyboard.press('Enter');
  const chosen = () => popup.evaluate(() => document.activeElement?.textContent);
  for (let step = 0; step < 20 && (await chosen()) !== 'Display'; step++) await popup.keyboard.press('ArrowDown');
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('.popup-sheet');
  await tabTo('input[value=normal]');
  await popup.keyboard.press('ArrowRight');
  await popup.waitForSelector('html[data-text-size=large]');
  await tabTo('.parts-choice input');
  await tabTo('.popup-sheet > header button', true);
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('.popup-sheet', { hidden: true });
});

test('undo is reached', async () => {
  await tabTo('.undo');
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('html[data-save=unsaved]');
});
