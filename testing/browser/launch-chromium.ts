import { existsSync } from 'node:fs';
import path from 'node:path';
import puppeteer, { type Browser, type Extension, type Page, type Target } from 'puppeteer-core';
import { buildFolder } from './build-folder';
import { findBrowser } from './find-browser.mjs';

/** What installing opens; another maker's extension has none. */
const firstPage = 'welcome.html';

export interface ChromiumSession {
  readonly browser: Browser;
  readonly extension: Extension;
  /** The address of a page of the extension: 'library.html'. */
  readonly addressOf: (file: string) => string;
}

export interface ChromiumOptions {
  readonly isHeadless?: boolean;
  /** A profile to go on with; a new one if not given. */
  readonly profileFolder?: string;
  readonly extensionFolder?: string;
  readonly args?: readonly string[];
  /** The page that opens after installing stays open. */
  readonly isFirstPageKept?: boolean;
}

/** Chromium with the extension installed. Throws if there is no Chromium or no build. */
export async function launchChromium(options: ChromiumOptions = {}): Promise<ChromiumSession> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('Chromium is not installed (E2E_CHROMIUM may name one that is elsewhere)');
  const isRoot = process.getuid?.() === 0;
  const browser = await puppeteer.launch({
    executablePath,
    headless: options.isHeadless ?? true,
    defaultViewport: null,
    pipe: true, // the Extensions domain of the protocol needs --remote-debugging-pipe
    enableExtensions: true,
    userDataDir: options.profileFolder,
    args: [
      ...(isRoot ? ['--no-sandbox'] : []),
      '--window-size=1280,900',
      // a headless screen is 800x600 by default, and a popup is cut off at its edge
      '--screen-info={1600x1200}',
      ...(options.args ?? []),
    ],
  });
  const folder = options.extensionFolder ?? buildFolder('chrome-mv3');
  const id = await browser.installExtension(folder);
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error('Chromium did not take the extension');
  const addressOf = (file: string) => `chrome-extension://${id}/${file}`;
  const hasFirstPage = existsSync(path.join(folder, firstPage));
  if (hasFirstPage && !options.isFirstPageKept) await closeFirstPage(browser, addressOf(firstPage));
  return { browser, extension, addressOf };
}

/** It comes by itself and to the front, so it is waited for; a profile that had the extension before opens none. */
async function closeFirstPage(browser: Browser, address: string): Promise<void> {
  const first = await browser.waitForTarget((target) => target.url() === address, { timeout: 5_000 }).catch(() => null);
  await (await first?.page())?.close();
}

/**
 * Presses the toolbar button on `page` for real: this grants activeTab and opens the popup, which is given back.
 * A popup still open is closed before, for the button would only close it.
 */
export async function openPopup({ browser, extension, addressOf }: ChromiumSession, page: Page): Promise<Page> {
  const isPopup = (target: Target) => target.url() === addressOf('popup.html');
  const stillOpen = browser.targets().find(isPopup);
  if (stillOpen) {
    const isGone = new Promise<void>((done) => {
      browser.on('targetdestroyed', (target) => target === stillOpen && done());
    });
    await (await stillOpen.asPage()).close();
    await isGone;
  }
  await page.bringToFront();
  const opened = browser.waitForTarget(isPopup, { timeout: 10_000 });
  await page.triggerExtensionAction(extension);
  return (await opened).asPage();
}

/** A tab at an address, and the popup of a press on the toolbar button there. */
export async function popupOn(session: ChromiumSession, address: string): Promise<{ page: Page; popup: Page }> {
  const page = await session.browser.newPage();
  await page.goto(address);
  return { page, popup: await openPopup(session, page) };
}
