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

/** Starts of Chromium at most, until it gives the extension its strings. */
const maxStarts = 5;

/** Chromium with the extension installed. Throws if there is no Chromium or no build. */
export async function launchChromium(options: ChromiumOptions = {}): Promise<ChromiumSession> {
  for (let start = 1; ; start += 1) {
    const { hasStrings, ...session } = await startOnce(options);
    if (hasStrings) return session;
    await session.browser.close();
    if (start === maxStarts) throw new Error(`Chromium gave the extension no strings in ${maxStarts} starts`);
    console.warn('Chromium gave the extension none of its strings: started once more');
  }
}

async function startOnce(options: ChromiumOptions): Promise<ChromiumSession & { readonly hasStrings: boolean }> {
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
  const first = hasFirstPage ? await firstPageOf(browser, addressOf(firstPage)) : null;
  // Chromium 156: now and then a start has no strings for an extension that was installed just now, or not even the API for
  // them, and never gets any.
  const given = () => 'i18n' in chrome && chrome.i18n.getMessage('@@ui_locale') !== '';
  const hasStrings = first === null || (await first.evaluate(given));
  if (!options.isFirstPageKept) await first?.close();
  return { browser, extension, addressOf, hasStrings };
}

/** It comes by itself and to the front, so it is waited for; null in a profile that had the extension before, which opens none. */
async function firstPageOf(browser: Browser, address: string): Promise<Page | null> {
  const first = await browser.waitForTarget((target) => target.url() === address, { timeout: 5_000 }).catch(() => null);
  return (await first?.page()) ?? null;
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
