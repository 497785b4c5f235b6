import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ChromiumSession, launchChromium, openPopup } from '@/testing/browser/launch-chromium';
import { saveInPopup, settledState } from '@/testing/browser/popup-state';
import { type Site, servePages } from '@/testing/browser/serve-pages';
import { everySettingOn } from './harness/every-setting-on';
import { closeFirefoxPopup, saveInFirefoxPopup, settledFirefoxState } from './harness/firefox-popup';
import { type FirefoxSession, launchFirefox } from './harness/launch-firefox';
import { type Learnt, listeningScript } from './harness/listening-page';
import { openSidePanel } from './harness/open-side-panel';
import { openPanelPage, pickInPanel, saidIn, showInPanelPage } from './harness/panel-page';
import { plainPicture } from './harness/plain-picture';
import { wakeWorker } from './harness/wake-worker';

// A page that listens to everything a page can listen to, while the reader reads, clicks a sentence and saves. What it
// may learn stands in PRIVACY.md, a line each; this holds the two lists equal.

/** What counts as the same thing learnt, in the words of PRIVACY.md. */
const kinds: Record<string, RegExp> = {
  focus: /^event (?:focus|blur|focusin|focusout|visibilitychange|pointerleave|mouseleave)$/,
  pause: /^performance longtask$/,
  // Lines that break elsewhere in a narrower window are its own shift.
  size: /^(?:event resize|performance layout-shift)$/,
  scroll: /^event (?:scroll|scrollend)$/,
  element: /^element (?:put in|taken out)$/,
  picture: /^performance resource$/,
};
const kindOf = (noticed: string) => Object.entries(kinds).find(([, pattern]) => pattern.test(noticed))?.[0] ?? noticed;

const sentences = Array.from(
  { length: 4000 },
  (_, i) =>
    `<p>The ${i + 1}. baker of the town told the council on Monday that flour had become dear over the long winter of ${1900 + (i % 90)}.</p>`,
);
let site: Site;
let pictures: Site;
let pictureAddress: string;
const learnt: Learnt[] = [];

beforeAll(async () => {
  [site, pictures] = await Promise.all([servePages(), servePages()]);
  pictureAddress = pictures.add('/of-another-site.png', {
    body: plainPicture(320, 200),
    headers: { 'content-type': 'image/png', 'access-control-allow-origin': '*', 'cache-control': 'max-age=600' },
  });
});
afterAll(() => Promise.all([site?.close(), pictures?.close()]));

const pageBody = (extensionId: string) => `<!doctype html><html lang="en"><head><title>Bread is dear</title>
  <script>${listeningScript(extensionId)}</script></head><body><article><h1>Bread is dear</h1>
  <figure><img src="${pictureAddress}" width="320" height="200"><figcaption>A loaf of the town.</figcaption></figure>
  ${sentences.join('\n')}</article></body></html>`;

const pauseMs = 1_000;
const pause = () => new Promise((done) => setTimeout(done, pauseMs));

/** What the page has noticed from `work` until a second after; its built-ins are redefined once more before. */
async function noticedBy(page: Page, work: () => Promise<unknown>): Promise<Learnt[]> {
  await pause();
  await page.evaluate(() => {
    const { learnt, redefine } = globalThis as unknown as { learnt: unknown[]; redefine: (when: string) => void };
    redefine('after');
    learnt.length = 0;
  });
  await work();
  await pause();
  const noticed = await page.evaluate(() => (globalThis as unknown as { learnt: Learnt[] }).learnt);
  learnt.push(...noticed);
  return noticed;
}

/** Until the page has had so many elements put in. Asked without any built-in: the page would take it for ours. */
async function untilPutIn(page: Page, count: number): Promise<void> {
  await expect
    .poll(
      () =>
        page.evaluate(() => {
          let count = 0;
          for (const [kind] of (globalThis as unknown as { learnt: Learnt[] }).learnt) {
            if (kind === 'element put in') count++;
          }
          return count;
        }),
      { timeout: 30_000 },
    )
    .toBe(count);
}

const kindsOf = (noticed: readonly Learnt[]) => [...new Set(noticed.map(([kind]) => kindOf(kind)))].sort();
/** The browser tells of the first two at any time. */
const unexpected = (noticed: readonly Learnt[], expected: readonly string[]) =>
  kindsOf(noticed).filter((kind) => !['focus', 'pause', ...expected].includes(kind));
const details = (noticed: readonly Learnt[], kind: string) =>
  new Set(noticed.filter(([each]) => kindOf(each) === kind).map(([, detail]) => detail));

/** All that a page may see of what is put over it. */
const emptyElement = '<div></div> 0 0 0 0';

describe('in Chromium', () => {
  let session: ChromiumSession;
  let page: Page;
  beforeAll(async () => {
    session = await launchChromium();
    const options = await session.browser.newPage();
    await options.goto(session.addressOf('options.html'));
    await options.evaluate((settings) => chrome.storage.local.set({ settings }), everySettingOn);
    await options.close();
    page = await session.browser.newPage();
    await page.goto(site.add('/chromium', { body: pageBody(session.extension.id) }));
  });
  afterAll(() => session?.browser.close());

  test('a click on the button', async () => {
    const noticed = await noticedBy(page, async () => settledState(await openPopup(session, page)));
    expect(unexpected(noticed, [])).toEqual([]);
  });

  test('a click on a sentence', async () => {
    const popup = await openPopup(session, page);
    await settledState(popup);
    const noticed = await noticedBy(page, () => popup.locator('.summary li:last-child button').click());
    expect(unexpected(noticed, ['element', 'scroll'])).toEqual([]);
    expect(details(noticed, 'element')).toEqual(new Set([emptyElement]));
  });

  test('the side panel opened beside it, and a sentence clicked there', async () => {
    const noticed = await noticedBy(page, async () => {
      const panel = await openSidePanel(session, page);
      await settledState(panel);
      await panel.locator('.summary li:first-child button').click();
      await untilPutIn(page, 1);
    });
    expect(unexpected(noticed, ['element', 'scroll', 'size'])).toEqual([]);
    // Without the place, which the page measures while its lines still move in the narrower window.
    const elements = [...details(noticed, 'element')].map((detail) => detail.replace(/ .*/, ''));
    expect(new Set(elements)).toEqual(new Set(['<div></div>']));
  });

  test('listening, a translation and the browser’s own summary beside it', async () => {
    const panel = await openPanelPage(session);
    const beside = await showInPanelPage(session, panel, page.url());
    const noticed = await noticedBy(beside, async () => {
      await panel.locator('.listen').click();
      // The page says the same over and over: its summary is one sentence.
      await expect.poll(() => saidIn(panel), { timeout: 20_000 }).toHaveLength(1);
      await untilPutIn(beside, 1);
      await pickInPanel(panel, 'Translate');
      await panel.waitForSelector('.translated');
      await panel.click('.popup-sheet > header button');
      await pickInPanel(panel, 'Summary by this browser');
      await panel.waitForSelector('.popup-sheet .primary');
    });
    expect(unexpected(noticed, ['element', 'scroll'])).toEqual([]);
    expect(details(noticed, 'element')).toEqual(new Set([emptyElement]));
    for (const open of [panel, beside]) await open.close();
  });

  test('a save that keeps the images', async () => {
    const popup = await openPopup(session, page);
    await settledState(popup);
    const noticed = await noticedBy(page, () => saveInPopup(popup));
    expect(unexpected(noticed, ['picture', 'element'])).toEqual([]);
    expect([...details(noticed, 'picture')].filter((address) => address !== pictureAddress)).toEqual([]);
    await popup.close();
  });

  test('a save by keyboard', async () => {
    const worker = await wakeWorker(session);
    await page.bringToFront();
    const noticed = await noticedBy(page, async () => {
      await worker?.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        const { onCommand } = chrome.commands as unknown as { onCommand: { dispatch: (...args: unknown[]) => void } };
        onCommand.dispatch('save-article', tab);
      });
      await untilPutIn(page, 1);
    });
    expect(unexpected(noticed, ['element', 'picture'])).toEqual([]);
    expect(details(noticed, 'element')).toEqual(new Set([emptyElement]));
  });
});

describe('in Firefox', () => {
  let session: FirefoxSession;
  let host: Page;
  let page: Page;
  beforeAll(async () => {
    session = await launchFirefox();
    host = await session.openExtensionPage('options.html');
    await host.evaluate((settings) => {
      const { browser } = globalThis as unknown as { browser: typeof import('wxt/browser').browser };
      return browser.storage.local.set({ settings });
    }, everySettingOn);
    page = await session.browser.newPage();
    await page.goto(site.add('/firefox', { body: pageBody('{b1aecfda-56a1-40a7-9889-fc28be323ffe}') }));
    await page.bringToFront();
  });
  afterAll(() => session?.browser.close());

  test('the whole way: the button, a sentence, a save, a save by keyboard', async () => {
    const noticed = await noticedBy(page, async () => {
      await session.clickToolbarButton();
      await settledFirefoxState(session, host);
      const opened = await session.openedPopup(host);
      await opened.evaluate(({ popup }) =>
        popup.document.querySelector<HTMLElement>('.summary li:last-child button')?.click(),
      );
      await untilPutIn(page, 1);
      await saveInFirefoxPopup(session, host);
      await closeFirefoxPopup(host);
      await session.pressCommandKey('S');
      await untilPutIn(page, 2);
    });
    expect(unexpected(noticed, ['element', 'picture', 'scroll'])).toEqual([]);
    expect(details(noticed, 'element')).toEqual(new Set([emptyElement]));
  });
});

test('what was learnt is what PRIVACY.md says, no more and no less', () => {
  const privacy = readFileSync(path.resolve(import.meta.dirname, '../PRIVACY.md'), 'utf8');
  const [, section = ''] = privacy.split('## What a page can learn');
  const said = [...section.matchAll(/^- \*\*(\w+)\.\*\*/gm)].map(([, kind]) => kind);
  // How long the page stands still depends on the machine: on a fast one it may not be noticed.
  expect([...new Set([...kindsOf(learnt), 'pause'])].sort()).toEqual(said.sort());
});
