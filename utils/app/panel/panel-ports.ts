import type { PopupPorts } from '../popup/popup-ports';

/** The tab a panel stands for, as far as the browser tells of it. */
export interface SeenTab {
  /** '' where the extension may not read the page: no click of the reader's has allowed it, or only on the page before. */
  readonly url: string;
  readonly title: string;
}

/** What the panel needs besides what the popup needs. */
export interface PanelPorts {
  readonly popup: PopupPorts;
  /** null where the tab is gone. */
  readonly look: (tabId: number) => Promise<SeenTab | null>;
  /** Calls back whenever the tab may show another page, or is closed; gives back how to stop. */
  readonly watch: (tabId: number, onChange: () => void) => () => void;
}

/**
 * The popup's ports for one reading in the panel: its tab is the one the panel stands for, it stays, and once the tab shows
 * another page (`isStill` is false) nothing is marked in that, neither a passage nor the button.
 */
export function popupPortsInPanel(
  real: PopupPorts,
  { id, title }: { readonly id: number; readonly title: string },
  isStill: () => boolean,
): PopupPorts {
  const { tab } = real;
  return {
    ...real,
    tab: {
      ...tab,
      active: async () => ({ id, title }),
      show: async (...asked) => isStill() && tab.show(...asked),
      markSaved: async (...asked) => (isStill() ? tab.markSaved(...asked) : undefined),
      images: async (...asked) => (isStill() ? tab.images(...asked) : []),
    },
    closePopup: () => undefined,
    openPanel: null,
  };
}
