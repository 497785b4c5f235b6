import { browser } from 'wxt/browser';

/** What is used of the two browsers' panels. Either may be missing: Firefox for Android has none, nor have older browsers. */
interface PanelApis {
  readonly sidePanel?: {
    readonly setOptions: (options: { tabId: number; path: string; enabled: true }) => Promise<void>;
    readonly open?: (options: { tabId: number }) => Promise<void>;
  };
  readonly sidebarAction?: {
    readonly setPanel: (details: { tabId: number; panel: string }) => Promise<void>;
    readonly open: () => Promise<void>;
  };
}

/**
 * What opens the panel beside a tab, and reads its page there anew where it is open; null where the browser has no panel.
 * To be called within a click: nothing may be awaited between the two. False where the browser refuses.
 */
export function sidePanelOpener(): ((tabId: number) => Promise<boolean>) | null {
  const { sidePanel, sidebarAction } = browser as unknown as PanelApis;
  const open = sidePanel?.open;
  if (open) {
    return (tabId) =>
      allDone([sidePanel.setOptions({ tabId, path: panelPath(tabId), enabled: true }), open({ tabId })]);
  }
  if (sidebarAction) {
    return (tabId) => allDone([sidebarAction.setPanel({ tabId, panel: panelPath(tabId) }), sidebarAction.open()]);
  }
  return null;
}

const allDone = (calls: readonly Promise<void>[]) =>
  Promise.all(calls).then(
    () => true,
    () => false,
  );

/** The moment makes it another address than the last time, which a browser would not load again. */
const panelPath = (tabId: number) => `/sidepanel.html?tab=${tabId}&at=${Date.now()}`;
