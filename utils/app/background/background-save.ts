import type { LibraryFailureKind } from '@/utils/library/store/library-failure';
import type { Article } from '@/utils/model/article';
import type { Digest } from '@/utils/model/digest';
import type { Result } from '@/utils/model/result';
import type { Settings } from '@/utils/model/settings';
import type { Clock, ReadFailure, ReadSettings, SavedTab, SavesPages } from '../ports';
import { saveImages } from '../save-images';

/** What the reader is told, on the button and in the page, of a save without the popup. */
export type SaveNews =
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly title: string }
  | { readonly kind: 'not-read'; readonly reason: ReadFailure['kind'] }
  | { readonly kind: 'not-saved'; readonly reason: LibraryFailureKind };

/** The page in a tab, as it is saved without the popup. */
interface BackgroundTab extends SavedTab {
  readonly read: (tabId: number) => Promise<Result<Article, ReadFailure>>;
  /** The digest of the page's article, made in the page: a service worker cannot load its word lists when it needs them. */
  readonly digest: (
    tabId: number,
    article: Article,
    options: { readonly summaryLength: Settings['summaryLength'] },
  ) => Promise<Result<Digest, ReadFailure>>;
  readonly tell: (tabId: number, news: SaveNews) => Promise<void>;
}

export interface BackgroundPorts {
  readonly tab: BackgroundTab;
  readonly library: SavesPages;
  readonly settings: ReadSettings;
  readonly clock: Clock;
}

/** Saving from the keyboard and the context menu. */
export class BackgroundSave {
  readonly #ports: BackgroundPorts;

  constructor(ports: BackgroundPorts) {
    this.#ports = ports;
  }

  /** Reads the tab and saves its article, and tells how it ended: saved (only once the library has committed), or why not. */
  async save(tabId: number): Promise<void> {
    const { tab, library, settings, clock } = this.#ports;
    await tab.tell(tabId, { kind: 'saving' });
    const { summaryLength, keepImages } = await settings();
    const read = await tab.read(tabId);
    if (!read.ok) return tab.tell(tabId, { kind: 'not-read', reason: read.error.kind });
    const article = read.value;
    const digest = await tab.digest(tabId, article, { summaryLength });
    if (!digest.ok) return tab.tell(tabId, { kind: 'not-read', reason: digest.error.kind });
    const saved = await library.save(article, digest.value, clock());
    if (!saved.ok) return tab.tell(tabId, { kind: 'not-saved', reason: saved.error.kind });
    await Promise.all([tab.tell(tabId, { kind: 'saved', title: article.title }), tab.markSaved(tabId)]);
    await saveImages({ tabId, articleId: saved.value.saved.id, article }, keepImages, this.#ports);
  }
}
