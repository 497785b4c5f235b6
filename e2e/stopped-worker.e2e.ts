import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumSession, launchChromium, popupOn } from '@/testing/browser/launch-chromium';
import { settledState } from '@/testing/browser/popup-state';
import { readLibrary } from '@/testing/browser/read-library';
import { type Site, servePages } from '@/testing/browser/serve-pages';
import { bundleInPage, runInPage } from '@/testing/library-in-page/run-in-page';
import { readFixturePages } from './harness/read-fixture-pages';

// The browser may stop a background worker at any time. Here it is stopped so long after the command to save, over and over,
// and the library is looked at: an article is there whole or not at all, and what was confirmed is there.

const story = readFixturePages().find(({ name }) => name === 'wire-story-in-divs');
const stops = 16;

let site: Site;
let session: ChromiumSession;
/** A page of the extension that asks and looks. */
let host: Page;

beforeAll(async () => {
  site = await servePages();
  session = await launchChromium();
  host = await session.browser.newPage();
  await host.goto(session.addressOf('manifest.json'));
  await host.evaluate(await bundleInPage(`${import.meta.dirname}/..`));
});
afterAll(async () => {
  await session?.browser.close();
  await site?.close();
});

/** The tab of this address as the extension knows it, and what its button says. */
const badgeOf = (address: string) =>
  host.evaluate(async (address) => {
    const tabs = await chrome.tabs.query({});
    for (const { id, url } of tabs) if (url === address) return chrome.action.getBadgeText({ tabId: id });
    return null;
  }, address);

async function worker() {
  // It starts with an event; asking from a page wakes it.
  await host.evaluate(() => chrome.runtime.sendMessage({}).catch(() => undefined));
  const target = await session.browser.waitForTarget((each) => each.type() === 'service_worker');
  return target.worker();
}

async function command() {
  const running = await worker();
  await running?.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const { onCommand } = chrome.commands as unknown as { onCommand: { dispatch: (...args: unknown[]) => void } };
    onCommand.dispatch('save-article', tab);
  });
  return running;
}

/** From the command until it is said that the article is saved (ms). */
async function timeOfSave(): Promise<number> {
  const address = site.add('/first', { body: story?.html ?? '' });
  const { page, popup } = await popupOn(session, address);
  await settledState(popup);
  await popup.close();
  await page.bringToFront();
  const startedAt = performance.now();
  await command();
  await expect.poll(() => badgeOf(address), { timeout: 10_000, interval: 10 }).toBe('✓');
  await page.close();
  return performance.now() - startedAt;
}

test('a save whose worker is stopped at any step of it is whole or not there, and goes through when it is asked for again', async () => {
  const said: string[] = [];
  const tookMs = await timeOfSave();
  for (let stop = 0; stop < stops; stop += 1) {
    const address = site.add(`/story-${stop}`, { body: story?.html ?? '' });
    const { page, popup } = await popupOn(session, address);
    await settledState(popup);
    await popup.close();
    await page.bringToFront();
    const running = await command();
    await new Promise((done) => setTimeout(done, (tookMs * 1.2 * stop) / stops));
    const badge = await badgeOf(address);
    await running?.close();
    const isThere = (await readLibrary(host)).some(({ article }) => article.url === address);
    if (badge === '✓') expect(isThere).toBe(true);
    said.push(`${badge}${isThere ? ' saved' : ''}`);

    await page.bringToFront();
    await command();
    await expect.poll(() => badgeOf(address), { timeout: 10_000 }).toBe('✓');
    const [again, ...others] = (await readLibrary(host)).filter(({ article }) => article.url === address);
    expect(others).toEqual([]);
    expect(again?.article.title).toBe(story?.expected.title);
    await page.close();
  }
  console.log(`a save took ${Math.round(tookMs)} ms; stopped at ${stops} moments of it: ${said.join(', ')}`);
  // Some stops fell after the command had begun and before the save was there.
  expect(said).toContain('…');
  expect(await runInPage(host, 'health')).toEqual([]);
}, 240_000);
