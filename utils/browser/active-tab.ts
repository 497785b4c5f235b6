import { browser } from 'wxt/browser';

export interface ActiveTab {
  readonly id: number;
  /** '' before activeTab is granted and on pages that extensions may not see. */
  readonly url: string;
  readonly title: string;
  /** Nothing read here should outlive the window. */
  readonly isPrivate: boolean;
}

/** The tab in front of the current window; null if there is none to read. */
export async function activeTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  return { id: tab.id, url: tab.url ?? '', title: tab.title ?? '', isPrivate: tab.incognito };
}
