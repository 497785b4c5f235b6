import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ChromiumSession, launchChromium, popupOn } from '@/testing/browser/launch-chromium';
import { settledState } from '@/testing/browser/popup-state';
import { readLibrary } from '@/testing/browser/read-library';
import { type Site, servePages } from '@/testing/browser/serve-pages';
import { takeScreenshot } from '@/testing/browser/take-screenshot';
import { markedText } from './harness/marked-text';
import { openPanelPage, pickInPanel, saidIn, showInPanelPage } from './harness/panel-page';
import { readFixturePages } from './harness/read-fixture-pages';
import { runAxe } from './harness/run-axe';
import { savePage } from './harness/save-page';
import { standInVoices } from './harness/stand-ins';

// The machine has neither voices nor models: stand-ins take the place of the browser's own, in the panel's page.
const story = readFixturePages().find(({ name }) => name === 'wire-story-in-divs');
let site: Site;
let session: ChromiumSession;
let page: Page;
let panel: Page;

beforeAll(async () => {
  site = await servePages();
  session = await launchChromium();
  panel = await openPanelPage(session);
  page = await showInPanelPage(session, panel, site.add('/story', { body: story?.html ?? '' }));
});
afterAll(async () => {
  await session?.browser.close();
  await site?.close();
});

const words = () => panel.$eval('body', (body) => body.innerText);
const openFromMenu = (label: string) => pickInPanel(panel, label);
/** In both themes, at 200 % of 400 px, and with the system's own colours: axe has nothing to say, and nothing runs over the edge. */
async function looksRight(name: string): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    expect(await runAxe(panel, scheme), scheme).toEqual([]);
    await takeScreenshot(panel, `panel-${name}-${scheme}`);
  }
  // puppeteer's own way of emulating knows no forced colours.
  const protocol = await panel.createCDPSession();
  await protocol.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  expect(await panel.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
  expect(await runAxe(panel, 'forced'), 'forced colours').toEqual([]);
  await protocol.send('Emulation.setEmulatedMedia', { features: [] });
  await protocol.detach();
  await panel.setViewport({ width: 200, height: 400 });
  const over = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
  expect(await panel.evaluate(over), '200 %').toBeLessThanOrEqual(0);
  await takeScreenshot(panel, `panel-${name}-zoomed`);
  await panel.setViewport({ width: 400, height: 800 });
}

describe('listening', () => {
  test('reads the summary with a voice of the device, and marks each sentence in the page and in the list', async () => {
    const sentences = await panel.$$eval('.summary button', (all) => all.map((each) => each.textContent ?? ''));
    await panel.locator('.listen').click();
    await expect.poll(() => saidIn(panel)).toHaveLength(2);
    const [first = '', second = ''] = await saidIn(panel);
    expect(first).toBe(`Near 1: ${sentences[0]}`);
    await panel.waitForFunction(() => document.querySelector('.summary li:nth-child(2) [aria-current=true]'));
    await page.bringToFront();
    expect(second.replace(/\s+/g, '')).toContain(await markedText(page));
    await panel.bringToFront();
    await looksRight('listening');
  });

  test('pause, speed and skipping do what they say; closing it is silence', async () => {
    await panel.select('.listen-bar select[aria-label=Speed]', '1.5');
    await expect.poll(() => saidIn(panel)).toHaveLength(3);
    expect((await saidIn(panel)).at(-1)).toMatch(/^Near 1\.5: /);
    await panel.click('.listen-play');
    await panel.waitForSelector('.listen-play[aria-label=Play]');
    await panel.click('.listen-bar [aria-label="Sentence before"]');
    await panel.click('.listen-play');
    await expect.poll(() => saidIn(panel)).toHaveLength(4);
    expect((await saidIn(panel)).at(-1)?.slice(10)).toBe((await saidIn(panel))[0]?.slice(8));
    await panel.click('.listen-close');
    await panel.waitForSelector('.listen-bar', { hidden: true });
  });

  test('a device without a voice is said so in the popup', async () => {
    const { page: tab, popup } = await popupOn(session, page.url());
    await settledState(popup);
    await popup.locator('.listen').click();
    await popup.waitForFunction(() => document.querySelector('.listen-bar p')?.textContent?.includes('no voice'));
    await tab.close();
  });

  test('in the reader the article is read, each sentence marked in its text', async () => {
    await savePage(session, page.url());
    const [saved] = await readLibrary(panel);
    const reader = await session.browser.newPage();
    await reader.evaluateOnNewDocument(standInVoices);
    await reader.goto(session.addressOf(`reader.html?id=${encodeURIComponent(saved?.id ?? '')}`));
    await reader.locator('.reader-toolbar [aria-label=Listen]').click();
    await expect.poll(() => saidIn(reader)).toHaveLength(2);
    const second = (await saidIn(reader))[1] ?? '';
    await reader.waitForFunction(
      (words) => words.endsWith(document.querySelector('mark.found')?.textContent ?? 'nothing'),
      {},
      second,
    );
    for (const scheme of ['light', 'dark'] as const) expect(await runAxe(reader, scheme)).toEqual([]);
    await takeScreenshot(reader, 'reader-listening');
    await reader.close();
  });
});

describe('the browser’s own models', () => {
  test('a translation stands beside the article’s own words, and says what made it', async () => {
    await openFromMenu('Translate');
    await panel.waitForSelector('.translated');
    const shown = await words();
    expect(shown).toContain('Translated by your browser on this device');
    expect(shown).toMatch(new RegExp(`\\b[a-z]{2}: ${story?.expected.title?.slice(0, 12)}`));
    await looksRight('translation');
    await panel.select('.translate-into select', 'fr');
    await panel.waitForFunction(() => document.querySelector('.translated p')?.textContent?.startsWith('fr: '));
    await panel.click('.popup-sheet > header button');
  });

  test('a model that has to be downloaded is asked for first, and the download cancelled', async () => {
    await openFromMenu('Summary by this browser');
    await panel.waitForFunction(() => document.querySelector('.popup-sheet')?.textContent?.includes('from its maker'));
    await looksRight('download');
    await panel.locator('.popup-sheet .primary').click();
    await panel.waitForFunction(() => document.querySelector('progress')?.value === 0.5);
    await panel.locator('.popup-sheet button::-p-text(Cancel)').click();
    await panel.waitForFunction(() => document.querySelector('.popup-sheet')?.textContent?.includes('Cancelled.'));
    await panel.locator('.popup-sheet button::-p-text(Try again)').click();
    await panel.locator('.popup-sheet .primary').click();
    await panel.waitForSelector('.model-text');
    expect(await words()).toContain('Generated by your browser on this device');
  });
});

test('Display changes what is seen at once, and is kept', async () => {
  await openFromMenu('Display');
  await panel.waitForSelector('.popup-sheet .parts-choice');
  await looksRight('display');
  await panel.click('.popup-sheet [aria-label="People: earlier"]');
  await panel.waitForFunction(() => document.querySelector('.column h2')?.textContent === 'People');
  await panel.click('.popup-sheet input[value=long]');
  await panel.waitForFunction(() => document.querySelectorAll('.summary li').length > 3);
  await panel.reload();
  await settledState(panel);
  expect(await panel.$eval('.column h2', (heading) => heading.textContent)).toBe('People');
});

test('an article from right to left looks right beside what is opened', async () => {
  const arabic = readFixturePages().find(({ name }) => name === 'right-to-left');
  await showInPanelPage(session, panel, site.add('/right-to-left', { body: arabic?.html ?? '' }));
  await openFromMenu('Translate');
  await panel.waitForSelector('.translated');
  await looksRight('right-to-left');
});
