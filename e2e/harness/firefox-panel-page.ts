import type { Page } from 'puppeteer-core';
import { settledState } from '@/testing/browser/popup-state';
import { closeFirefoxPopup, settledFirefoxState } from './firefox-popup';
import type { FirefoxSession } from './launch-firefox';

/**
 * The panel's page in a tab of Firefox, showing what stands at an address, read after a press of the button there; and the
 * page itself. In a tab real clicks reach it, and with them the right to write to the clipboard: neither popup nor sidebar can be clicked.
 */
export async function openFirefoxPanelPage(
  session: FirefoxSession,
  address: string,
): Promise<{ page: Page; panel: Page }> {
  const host = await session.openExtensionPage('options.html');
  const page = await session.browser.newPage();
  await page.goto(address);
  await page.bringToFront();
  await session.clickToolbarButton();
  await settledFirefoxState(session, host);
  const tabId = await host.evaluate(async () => {
    const { browser } = globalThis as unknown as { browser: typeof import('wxt/browser').browser };
    return (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  });
  await closeFirefoxPopup(host);
  const panel = await session.openExtensionPage(`sidepanel.html?tab=${tabId}`);
  await settledState(panel);
  await host.close();
  return { page, panel };
}
