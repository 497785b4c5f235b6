import type { Page } from 'puppeteer-core';
import { type ChromiumSession, launchChromium, openPopup } from '@/testing/browser/launch-chromium';
import { settledState } from '@/testing/browser/popup-state';
import { type Site, servePages } from '@/testing/browser/serve-pages';
import { closedNetwork, serveStill } from '../still-page';
import type { CorpusPage } from './read-corpus';

export interface ClickTime {
  readonly id: string;
  readonly contender: string;
  /** From the press of the toolbar button to the painted result. */
  readonly ms: number;
  /** The state the popup ended in. */
  readonly state: string;
}

const rounds = 3;

/**
 * Times the click on every page with every contender, in turn on the same page, so that the machine's mood meets all
 * alike. Each contender is an unpacked extension whose popup holds the stopwatch. One round before is not counted.
 */
export async function timeClicks(
  pages: readonly CorpusPage[],
  contenders: Readonly<Record<string, string>>,
): Promise<ClickTime[]> {
  const site = await servePages();
  const sessions: [string, ChromiumSession][] = [];
  try {
    for (const [name, extensionFolder] of Object.entries(contenders)) {
      sessions.push([name, await launchChromium({ extensionFolder, args: [closedNetwork] })]);
    }
    const times: ClickTime[] = [];
    for (const page of pages) {
      for (let round = 0; round <= rounds; round++) {
        for (const [contender, session] of sessions) {
          const time = await timeClick(session, site, page);
          if (round > 0) times.push({ id: page.id, contender, ...time });
        }
      }
    }
    return times;
  } finally {
    await Promise.all(sessions.map(([, { browser }]) => browser.close()));
    await site.close();
  }
}

async function timeClick(session: ChromiumSession, site: Site, page: CorpusPage) {
  const address = serveStill(site, page);
  const tab = await session.browser.newPage();
  try {
    await tab.goto(address, { waitUntil: 'load' });
    await tab.bringToFront();
    const pressedAt = performance.timeOrigin + performance.now();
    const popup = await openPopup(session, tab);
    const state = await settledState(popup);
    const shownAt = await shownTime(popup);
    await popup.close().catch(() => undefined);
    return { ms: shownAt - pressedAt, state };
  } finally {
    await tab.close();
  }
}

async function shownTime(popup: Page): Promise<number> {
  await popup.waitForSelector('html[data-shown-at]');
  return Number(await popup.$eval('html', (root) => root.dataset.shownAt));
}
