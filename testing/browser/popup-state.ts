import type { Page } from 'puppeteer-core';

/** What popup.html tells of its state on the root element. */
export type ShownState = 'digest' | 'not-article' | 'restricted' | 'failed';

/** Waits until the popup has done reading; gives the state it ended in. */
export async function settledState(popup: Page, timeoutMs = 10_000): Promise<ShownState> {
  const selector = 'html[data-state]:not([data-state=working])';
  await popup.waitForSelector(selector, { timeout: timeoutMs });
  return (await popup.$eval('html', (root) => root.dataset.state)) as ShownState;
}

/** Saves what the popup shows for the first time, or its new version; resolves once it says that the save has committed. */
export async function saveInPopup(popup: Page): Promise<void> {
  await popup.waitForSelector('html:is([data-save=unsaved], [data-save=changed])');
  await popup.locator('html[data-save=unsaved] .popup-actions .first, html[data-save=changed] .status .link').click();
  await popup.waitForSelector('html[data-save=just-saved]');
}
