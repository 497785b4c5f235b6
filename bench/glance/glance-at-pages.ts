import type { Page } from 'puppeteer-core';
import { type ChromiumSession, launchChromium, openPopup } from '@/testing/browser/launch-chromium';
import { settledState } from '@/testing/browser/popup-state';
import { servePages } from '@/testing/browser/serve-pages';
import { closeFirefoxPopup, settledFirefoxState } from '../../e2e/harness/firefox-popup';
import { type FirefoxSession, launchFirefox } from '../../e2e/harness/launch-firefox';
import type { CorpusPage } from '../click/read-corpus';
import { closedNetwork, serveStill } from '../still-page';
import { type Glance, glanceInPopup, popupAsPanel, shiftsInPopup } from './glance-in-popup';

export interface PageGlance {
  readonly id: string;
  /** The state the popup ended in. */
  readonly state: string;
  /** In the popup as it opens, and in a panel of 400 x 800; null where there is no digest, and Firefox's panel is not asked. */
  readonly popup: Glance | null;
  readonly panel: Glance | null;
  /** Sum of the layout shifts from the click until nothing changes any more; Firefox tells of none. */
  readonly shift: number | null;
}

const panelSize = { width: 400, height: 800 };

/** Presses the button on every page in turn and looks at what the popup shows before anything is scrolled. */
export async function glanceAtPages(pages: readonly CorpusPage[]): Promise<PageGlance[]> {
  const site = await servePages();
  let session: ChromiumSession | null = null;
  try {
    session = await launchChromium({ args: [closedNetwork] });
    const panel = await session.browser.newPage();
    await panel.setViewport(panelSize);
    const glances: PageGlance[] = [];
    for (const page of pages) glances.push(await glanceAtPage(session, panel, serveStill(site, page), page.id));
    return glances;
  } finally {
    await session?.browser.close();
    await site.close();
  }
}

async function glanceAtPage(session: ChromiumSession, panel: Page, address: string, id: string): Promise<PageGlance> {
  const tab = await session.browser.newPage();
  try {
    await tab.goto(address, { waitUntil: 'load' });
    const popup = await openPopup(session, tab);
    const state = await settledState(popup, 30_000);
    const shift = await popup.evaluate(shiftsInPopup);
    const isDigest = state === 'digest';
    const seen = isDigest ? await popup.evaluate(glanceInPopup) : null;
    // A popup cannot be given a size; what it shows is laid out once more in a page that has the panel's.
    await panel.setContent(await popup.evaluate(popupAsPanel));
    const inPanel = isDigest ? await panel.evaluate(glanceInPopup) : null;
    await popup.close().catch(() => undefined);
    return { id, state, popup: seen, panel: inPanel, shift };
  } finally {
    await tab.close();
  }
}

/** Firefox tells nothing of a popup's end; by then the library has been asked. */
const settledMs = 1_000;

/** The same in Firefox, whose popup is looked at through another page of the extension. */
export async function glanceInFirefox(pages: readonly CorpusPage[]): Promise<PageGlance[]> {
  const site = await servePages();
  let session: FirefoxSession | null = null;
  try {
    session = await launchFirefox();
    const host = await session.openExtensionPage('options.html');
    const glances: PageGlance[] = [];
    for (const page of pages) {
      const tab = await session.browser.newPage();
      await tab.goto(serveStill(site, page), { waitUntil: 'domcontentloaded' });
      await tab.bringToFront();
      await session.clickToolbarButton();
      const state = await settledFirefoxState(session, host);
      await new Promise((done) => setTimeout(done, settledMs));
      const opened = await session.openedPopup(host);
      const popup = state === 'digest' ? await opened.evaluate(glanceInPopup) : null;
      glances.push({ id: page.id, state, popup, panel: null, shift: null });
      await closeFirefoxPopup(host);
      await tab.close();
    }
    return glances;
  } finally {
    await session?.browser.close();
    await site.close();
  }
}
