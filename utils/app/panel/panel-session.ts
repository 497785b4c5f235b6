import { PopupSession } from '../popup/popup-session';
import { Watchable, type Watched } from '../watchable';
import { type PanelPorts, popupPortsInPanel, type SeenTab } from './panel-ports';

/** How the page in the tab stands to the one that was read: the same, another, one that may not be read, or closed. */
export type Standing = 'same' | 'other' | 'out-of-reach' | 'gone';

export type PanelView =
  /** Opened by the browser's own menu, for no tab. */
  | { readonly kind: 'no-tab' }
  /** Nothing was read yet, and nothing may be before the reader clicks. */
  | { readonly kind: 'needs-click' }
  | {
      readonly kind: 'page';
      /** Counts the readings: each is shown anew. */
      readonly reading: number;
      readonly popup: PopupSession;
      readonly standing: Standing;
    };

/**
 * The panel beside one tab, for as long as it is open: a session of the popup for the page that was read, and whether the
 * tab still shows it. Another page is read only when the reader says so, and only if a click has allowed it.
 */
export class PanelSession {
  readonly view: Watched<PanelView>;
  readonly #view = new Watchable<PanelView>({ kind: 'no-tab' });
  readonly #tabId: number | null;
  readonly #ports: PanelPorts;
  #readings = 0;
  /** Where the page that was read stood, without the part after #. */
  #readAt: string | null = null;

  /** `tabId`: null where the panel was opened for none. */
  constructor(tabId: number | null, ports: PanelPorts) {
    this.view = this.#view;
    this.#tabId = tabId;
    this.#ports = ports;
  }

  /** Reads the page and watches the tab; resolves when the page has been read. Gives back how to stop watching. */
  async start(): Promise<() => void> {
    if (this.#tabId === null) return () => undefined;
    const stop = this.#ports.watch(this.#tabId, () => void this.#compare());
    await this.read();
    return stop;
  }

  /** Reads what the tab shows now. Where it may not be read, what was read before stays, and the view says so. */
  async read(): Promise<void> {
    const tabId = this.#tabId;
    const seen = tabId === null ? null : await this.#ports.look(tabId);
    if (tabId === null || !seen?.url) return this.#stand(seen);
    this.#readAt = withoutFragment(seen.url);
    const reading = ++this.#readings;
    const isStill = () => {
      const view = this.#view.get();
      return view.kind === 'page' && view.reading === reading && view.standing === 'same';
    };
    const popup = new PopupSession(popupPortsInPanel(this.#ports.popup, { id: tabId, title: seen.title }, isStill));
    this.#view.set({ kind: 'page', reading, popup, standing: 'same' });
    await popup.start();
  }

  async #compare(): Promise<void> {
    if (this.#tabId !== null) this.#stand(await this.#ports.look(this.#tabId));
  }

  #stand(seen: SeenTab | null): void {
    const view = this.#view.get();
    const standing = this.#standingOf(seen);
    if (view.kind === 'page' && view.standing !== standing) this.#view.set({ ...view, standing });
    // A tab that is there and may not be read; one that was never seen is no tab.
    else if (view.kind === 'no-tab' && seen) this.#view.set({ kind: 'needs-click' });
  }

  #standingOf(seen: SeenTab | null): Standing {
    if (!seen) return 'gone';
    if (seen.url === '') return 'out-of-reach';
    return withoutFragment(seen.url) === this.#readAt ? 'same' : 'other';
  }
}

const withoutFragment = (url: string) => url.replace(/#.*$/s, '');
