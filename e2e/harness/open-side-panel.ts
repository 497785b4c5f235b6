import type { Page, Target } from 'puppeteer-core';
import { type ChromiumSession, openPopup } from '@/testing/browser/launch-chromium';
import { settledState } from '@/testing/browser/popup-state';

/** Opens the panel beside `page` as a reader does: the toolbar button, its menu, "Read beside the page". */
export async function openSidePanel(session: ChromiumSession, page: Page): Promise<Page> {
  const { browser, addressOf } = session;
  const before = new Set(browser.targets());
  const isPanel = (target: Target) => target.url().startsWith(addressOf('sidepanel.html')) && !before.has(target);
  const popup = await openPopup(session, page);
  await settledState(popup);
  const opened = browser.waitForTarget(isPanel, { timeout: 10_000 });
  await popup.locator('.popup-header .menu-button > button').click();
  await popup.locator('::-p-text(Read beside the page)').click();
  return (await opened).asPage();
}
