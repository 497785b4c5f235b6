import { browser } from 'wxt/browser';

/** Brings a page of the extension to the front: the tab that shows it already, else a new one. */
export async function openPage(path: `/${string}`): Promise<void> {
  const url = new URL(path, browser.runtime.getURL('/')).href;
  const open = await browser.runtime.getContexts?.({ contextTypes: ['TAB'], documentUrls: [url] }).catch(() => []);
  const shown = open?.find((context) => context.tabId >= 0);
  if (shown) {
    await browser.tabs.update(shown.tabId, { active: true });
    // Firefox for Android has but one window, and no name for it.
    await browser.windows?.update(shown.windowId, { focused: true });
  } else {
    await browser.tabs.create({ url });
  }
}
