import { anchorQuote } from '@/utils/anchor/anchor-quote';
import { selectQuote } from '@/utils/anchor/select-quote';
import type { LibraryFailure, LibraryFailureKind } from '@/utils/library/store/library-failure';
import type { Article } from '@/utils/model/article';
import type { Digest } from '@/utils/model/digest';
import type { Result } from '@/utils/model/result';
import type { Highlight } from '@/utils/model/saved-article';
import type { Settings } from '@/utils/model/settings';
import type { Clock, ReadFailure, ReadSettings, SavedTab, SavesPages } from '../ports';
import { saveImages } from '../save-images';

/** What the reader is told, on the button and in the page, of a save without the popup. */
export type SaveNews =
  | { readonly kind: 'saving' }
  | {
      readonly kind: 'saved';
      readonly title: string;
      /** Whether the passage that was selected is highlighted; null where none was to be. */
      readonly isHighlighted: boolean | null;
    }
  | { readonly kind: 'not-read'; readonly reason: ReadFailure['kind'] }
  | { readonly kind: 'not-saved'; readonly reason: LibraryFailureKind };

/** The page in a tab, as it is saved without the popup. */
interface BackgroundTab extends SavedTab {
  /** `isWhole`: whatever is selected in the page. */
  readonly read: (tabId: number, request: { readonly isWhole: boolean }) => Promise<Result<Article, ReadFailure>>;
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
  readonly library: SavesPages & {
    /** Remembers how many articles there are. */
    readonly note: (now: Date) => Promise<unknown>;
    readonly highlight: (id: string, highlight: Highlight, now: Date) => Promise<Result<unknown, LibraryFailure>>;
  };
  readonly settings: ReadSettings;
  readonly clock: Clock;
  readonly newId: () => string;
}

/** Saving from the keyboard and the context menu. */
export class BackgroundSave {
  readonly #ports: BackgroundPorts;

  constructor(ports: BackgroundPorts) {
    this.#ports = ports;
  }

  /**
   * Reads the tab and saves its article, and tells how it ended: saved (only once the library has committed), or why not.
   * With a passage, the words selected in the page, the whole article is saved and the passage highlighted in it.
   */
  async save(tabId: number, passage: string | null = null): Promise<void> {
    const { tab, library, settings, clock } = this.#ports;
    await tab.tell(tabId, { kind: 'saving' });
    const { summaryLength, keepImages } = await settings();
    const read = await tab.read(tabId, { isWhole: passage !== null });
    if (!read.ok) return tab.tell(tabId, { kind: 'not-read', reason: read.error.kind });
    const article = read.value;
    const digest = await tab.digest(tabId, article, { summaryLength });
    if (!digest.ok) return tab.tell(tabId, { kind: 'not-read', reason: digest.error.kind });
    const saved = await library.save(article, digest.value, clock());
    if (!saved.ok) return tab.tell(tabId, { kind: 'not-saved', reason: saved.error.kind });
    const articleId = saved.value.saved.id;
    const isHighlighted = passage === null ? null : await this.#highlight(articleId, article, passage);
    await Promise.all([tab.tell(tabId, { kind: 'saved', title: article.title, isHighlighted }), tab.markSaved(tabId)]);
    await saveImages({ tabId, articleId, article }, keepImages, this.#ports);
    await library.note(clock());
  }

  /** False where the passage does not stand in the article, or could not be written. */
  async #highlight(articleId: string, article: Article, passage: string): Promise<boolean> {
    const { library, clock, newId } = this.#ports;
    const texts = article.blocks.map(({ text }) => text);
    const spans = anchorQuote(texts, { quote: passage.trim(), prefix: '', suffix: '' });
    const selector = selectQuote(texts, spans);
    if (!selector) return false;
    const [id, now] = [newId(), clock()];
    const highlight = { id, ...selector, colour: 'yellow', note: null, createdAt: now.toISOString() } as const;
    return (await library.highlight(articleId, highlight, now)).ok;
  }
}
