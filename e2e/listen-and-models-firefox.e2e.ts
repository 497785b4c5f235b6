import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Site, servePages } from '@/testing/browser/serve-pages';
import { openFirefoxPanelPage } from './harness/firefox-panel-page';
import { type FirefoxSession, launchFirefox } from './harness/launch-firefox';
import { saidIn } from './harness/panel-page';
import { readFixturePages } from './harness/read-fixture-pages';
import { standInVoices } from './harness/stand-ins';

const story = readFixturePages().find(({ name }) => name === 'wire-story-in-divs');
let site: Site;
let session: FirefoxSession;
let page: Page;
let panel: Page;

beforeAll(async () => {
  site = await servePages();
  session = await launchFirefox();
  ({ page, panel } = await openFirefoxPanelPage(session, site.add('/story', { body: story?.html ?? '' })));
  await panel.bringToFront();
  // Firefox runs nothing before an extension page's own scripts; this page asks for the voices only when Listen is pressed.
  await panel.evaluate(standInVoices);
});
afterAll(async () => {
  await session?.browser.close();
  await site?.close();
});

test('the menu offers no model of the browser, for Firefox brings none', async () => {
  expect(await panel.evaluate(() => ['Translator', 'Summarizer'].filter((name) => name in globalThis))).toEqual([]);
  await panel.locator('.popup-header .menu-button > button').click();
  await panel.waitForSelector('.popup-header [role=menuitem]');
  const offered = await panel.$$eval('.popup-header [role=menuitem]', (all) => all.map((each) => each.textContent));
  expect(offered).toContain('Display');
  for (const label of ['Translate', 'Summary by this browser']) expect(offered).not.toContain(label);
  await panel.keyboard.press('Escape');
});

test('listening reads the summary with a voice of the device, and marks each sentence in the page and in the list', async () => {
  const [first = ''] = await panel.$$eval('.summary button', (all) => all.map((each) => each.textContent ?? ''));
  await panel.locator('.listen').click();
  await expect.poll(() => saidIn(panel)).toHaveLength(2);
  expect((await saidIn(panel))[0]).toBe(`Near 1: ${first}`);
  await panel.waitForSelector('.summary li:nth-child(2) [aria-current=true]');
  await page.waitForSelector('html > div');
});

test('pause, speed and skipping do what they say; closing it is silence', async () => {
  await panel.select('.listen-bar select[aria-label=Speed]', '1.5');
  await expect.poll(() => saidIn(panel)).toHaveLength(3);
  expect((await saidIn(panel)).at(-1)).toMatch(/^Near 1\.5: /);
  await panel.locator('.listen-play').click();
  await panel.waitForSelector('.listen-play[aria-label=Play]');
  await panel.locator('.listen-bar [aria-label="Sentence before"]').click();
  await panel.locator('.listen-play').click();
  await expect.poll(() => saidIn(panel)).toHaveLength(4);
  expect((await saidIn(panel)).at(-1)?.slice(10)).toBe((await saidIn(panel))[0]?.slice(8));
  await panel.locator('.listen-close').click();
  await panel.waitForSelector('.listen-bar', { hidden: true });
});
