import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ChromiumSession, launchChromium, openPopup } from '@/testing/browser/launch-chromium';
import { saveInPopup, settledState } from '@/testing/browser/popup-state';
import { readLibrary } from '@/testing/browser/read-library';
import { type Site, servePages } from '@/testing/browser/serve-pages';
import { everySettingOn } from './harness/every-setting-on';
import { logExtensionRequests } from './harness/log-extension-requests';
import { openPanelPage, pickInPanel, saidIn, showInPanelPage } from './harness/panel-page';
import { readFixturePages } from './harness/read-fixture-pages';
import { readNetLog } from './harness/read-net-log';

const extensionPages = ['library.html', 'options.html', 'reader.html', 'welcome.html'];
const folder = mkdtempSync(path.join(tmpdir(), 'nutgraf-net-'));
const netLog = path.join(folder, 'net-log.json');
let site: Site;
let session: ChromiumSession;
let left: readonly string[];

beforeAll(async () => {
  site = await servePages();
  session = await launchChromium({ args: [`--log-net-log=${netLog}`] });
  left = await logExtensionRequests(session.browser, session.extension.id);
});
afterAll(async () => {
  await session?.browser.close();
  await site?.close();
  rmSync(folder, { recursive: true });
});

/** A page with an image and links of its own site, so that whoever shows them would be seen asking. */
async function openStory(at: `/${string}` = '/story'): Promise<Page> {
  const story = readFixturePages().find(({ name }) => name === 'wire-story-in-divs');
  const page = await session.browser.newPage();
  await page.goto(site.add(at, { body: story?.html ?? '' }));
  return page;
}

test('nothing of a page can be read before the click, and only that page after it', async () => {
  const page = await openStory();
  const other = await session.browser.newPage();
  await other.goto(site.add('/other', { body: '<h1>Other</h1>' }));
  await page.bringToFront();
  const [worker] = await session.extension.workers();
  const tryReading = (path: string) =>
    worker?.evaluate(async (path) => {
      // without the tabs permission a tab tells its address only if the extension may read it
      const tabs = await chrome.tabs.query({});
      const results = tabs.map(({ id }) =>
        chrome.scripting
          .executeScript({ target: { tabId: id ?? -1 }, func: () => location.pathname })
          .then(([answer]) => answer?.result)
          .catch((error: Error) => error.message),
      );
      const answers = await Promise.all(results);
      return { isRead: answers.includes(path), refusals: answers.filter((answer) => answer !== path) };
    }, path);
  expect(await tryReading('/story')).toMatchObject({ isRead: false });
  const popup = await openPopup(session, page);
  expect(await settledState(popup)).toBe('digest');
  expect(await tryReading('/story')).toMatchObject({ isRead: true });
  expect(await tryReading('/other')).toMatchObject({ isRead: false });
  await page.close();
  await other.close();
});

test('a page is asked for nothing by reading, saving and showing it', async () => {
  const page = await openStory();
  const asked = site.requests.length;
  const popup = await openPopup(session, page);
  expect(await settledState(popup)).toBe('digest');
  await saveInPopup(popup);
  const shown = await session.browser.newPage();
  await shown.goto(session.addressOf('library.html'));
  const [saved] = await readLibrary(shown);
  expect(saved?.article.leadImage?.src).toContain(site.origin);
  for (const file of ['library.html', `reader.html?id=${encodeURIComponent(saved?.id ?? '')}`, 'options.html']) {
    await shown.goto(session.addressOf(file), { waitUntil: 'networkidle0' });
  }
  expect(site.requests.slice(asked)).toEqual([]);
  await shown.close();
  await page.close();
});

test('nor with every setting on: the browser’s own summary, listening, a translation, the panel, pictures', async () => {
  const options = await session.browser.newPage();
  await options.goto(session.addressOf('options.html'));
  await options.evaluate((settings) => chrome.storage.local.set({ settings }), everySettingOn);
  await options.close();
  const page = await openStory('/every-setting');
  const asked = site.requests.length;
  const popup = await openPopup(session, page);
  expect(await settledState(popup)).toBe('digest');
  await saveInPopup(popup);
  await popup.close();
  // The browser may ask for the icon of a tab at any time.
  expect(site.requests.slice(asked).filter((path) => path !== '/favicon.ico')).toEqual([]);
  const panel = await openPanelPage(session);
  const read = await showInPanelPage(session, panel, page.url());
  const afterLoad = site.requests.length;
  await panel.locator('.listen').click();
  await expect.poll(() => saidIn(panel), { timeout: 20_000 }).toHaveLength(2);
  await pickInPanel(panel, 'Translate');
  await panel.waitForSelector('.translated');
  await panel.click('.popup-sheet > header button');
  await pickInPanel(panel, 'Summary by this browser');
  await panel.locator('.popup-sheet .primary').click();
  await panel.waitForFunction(() => document.querySelector('progress')?.value === 0.5);
  // The page was opened once more for the panel, and asked for what it shows.
  expect(site.requests.slice(afterLoad)).toEqual([]);
  expect(site.requests.slice(asked, afterLoad).filter((path) => path === '/every-setting')).toHaveLength(1);
  for (const open of [panel, read, page]) await open.close();
});

describe.each([...extensionPages, 'popup.html'])('the content security policy of %s', (file) => {
  const attempts: Record<string, (url: string) => Promise<string>> = {
    fetch: (url) => fetch(url).then(() => 'sent'),
    XMLHttpRequest: (url) =>
      new Promise((resolve) => {
        const request = new XMLHttpRequest();
        request.onload = () => resolve('sent');
        request.onerror = () => resolve('refused');
        request.open('GET', url);
        request.send();
      }),
    WebSocket: (url) =>
      new Promise((resolve) => {
        const socket = new WebSocket(url.replace('http', 'ws'));
        socket.onopen = () => resolve('sent');
        socket.onerror = () => resolve('refused');
      }),
    image: (url) =>
      new Promise((resolve) => {
        const image = new Image();
        image.onload = () => resolve('sent');
        image.onerror = () => resolve('refused');
        image.src = url;
        document.body.append(image);
      }),
    script: (url) =>
      new Promise((resolve) => {
        const script = document.createElement('script');
        script.onload = () => resolve('sent');
        script.onerror = () => resolve('refused');
        script.src = url;
        document.body.append(script);
      }),
    frame: (url) =>
      new Promise((resolve) => {
        const violated = () => resolve('refused');
        document.addEventListener('securitypolicyviolation', violated, { once: true });
        const frame = document.createElement('iframe');
        frame.src = url;
        document.body.append(frame);
      }),
    beacon: (url) =>
      new Promise((resolve) => {
        document.addEventListener('securitypolicyviolation', () => resolve('refused'), { once: true });
        navigator.sendBeacon(url, 'x');
      }),
  };
  test.each(Object.entries(attempts))('forbids %s', async (name, attempt) => {
    const page = await session.browser.newPage();
    await page.goto(session.addressOf(file));
    const asked = site.requests.length;
    const answer = await page.evaluate(attempt, `${site.origin}/leak-by-${name}`).catch(() => 'refused');
    expect(answer).toBe('refused');
    expect(site.requests.slice(asked)).toEqual([]);
    await page.close();
  });
});

test('in this whole run no request has left the extension', async () => {
  // the attempts above are refused before they become requests, but the protocol tells of them
  expect(left.filter((url) => !url.includes('/leak-by-'))).toEqual([]);
  await session.browser.close();
  const asked = readNetLog(netLog);
  expect(
    asked.some(({ url }) => url.startsWith(site.origin)),
    'the log has seen the page itself',
  ).toBe(true);
  const origin = `chrome-extension://${session.extension.id}`;
  expect(asked.filter(({ url, initiator }) => initiator.startsWith(origin) && /^(?:https?|wss?):/.test(url))).toEqual(
    [],
  );
});
