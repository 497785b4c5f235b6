import { type Browser, browser } from 'wxt/browser';

export interface ActiveTab {
  readonly id: number;
  /** '' before activeTab is granted and on pages that extensions may not see. */
  readonly url: string;
  readonly title: string;
  /** Nothing read here should outlive the window. */
  readonly isPrivate: boolean;
}

/** The tab in front of the current window; null if there is none to read. `asked`: the browser's answer, where it was asked already. */
export async function activeTab(
  asked: Promise<Browser.tabs.Tab[]> = browser.tabs.query({ active: true, currentWindow: true }),
): Promise<ActiveTab | null> {
  const [tab] = await asked;
  if (tab?.id === undefined) return null;
  return { id: tab.id, url: tab.url ?? '', title: tab.title ?? '', isPrivate: tab.incognito };
}

/** The tab with this id; null where it is gone. Its address is '' where the extension may not read the page. */
export async function tabById(tabId: number): Promise<Pick<ActiveTab, 'url' | 'title'> | null> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab && { url: tab.url ?? '', title: tab.title ?? '' };
}

/** Calls back whenever the tab may show another page, or is closed; gives back how to stop. No permission is needed for it. */
export function watchTab(tabId: number, onChange: () => void): () => void {
  const updated = (id: number) => {
    if (id === tabId) onChange();
  };
  browser.tabs.onUpdated.addListener(updated);
  browser.tabs.onRemoved.addListener(updated);
  return () => {
    browser.tabs.onUpdated.removeListener(updated);
    browser.tabs.onRemoved.removeListener(updated);
  };
}
