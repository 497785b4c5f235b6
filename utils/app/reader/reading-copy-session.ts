import { newRecord } from '@/utils/identity/new-record';
import type { Article } from '@/utils/model/article';
import type { Digest } from '@/utils/model/digest';
import type { SavedArticle } from '@/utils/model/saved-article';
import type { Announcer } from '../announcer';
import type { Clock, LoadDigest, ReadSettings, SavesPages } from '../ports';
import { putBackPiece } from '../put-back-piece';
import { Watchable, type Watched } from '../watchable';

/** An article that is read without being saved. */
export type ReadingCopyState =
  | { readonly kind: 'opening' }
  /** The browser was closed since, or another article was opened this way. */
  | { readonly kind: 'gone' }
  /** `record`: what it would be in the library if it were saved now. */
  | { readonly kind: 'open'; readonly record: SavedArticle };

export interface ReadingCopyPorts {
  /** The copy the popup left; null if it is not kept any more. */
  readonly loadCopy: () => Promise<{ readonly article: Article; readonly digest: Digest } | null>;
  readonly library: Pick<SavesPages, 'save'>;
  readonly announcer: Pick<Announcer, 'fail'>;
  readonly digest: LoadDigest;
  readonly settings: ReadSettings;
  readonly clock: Clock;
  /** Shows the article, saved by now, in place of this copy. */
  readonly showSaved: (id: string) => void;
}

/** The reader with an article that is not in the library. Nothing of it is kept unless it is saved. */
export class ReadingCopySession {
  readonly state: Watched<ReadingCopyState>;
  readonly #state = new Watchable<ReadingCopyState>({ kind: 'opening' });
  readonly #ports: ReadingCopyPorts;

  constructor(ports: ReadingCopyPorts) {
    this.#ports = ports;
    this.state = this.#state;
  }

  readonly start = async (): Promise<void> => {
    const copy = await this.#ports.loadCopy();
    if (copy) this.#show(copy.article, copy.digest);
    else this.#state.set({ kind: 'gone' });
  };

  readonly putBack = async (removedIndex: number): Promise<void> => {
    const state = this.#state.get();
    if (state.kind !== 'open') return;
    const { article, digest } = await putBackPiece(state.record.article, removedIndex, this.#ports);
    this.#show(article, digest);
  };

  readonly save = async (): Promise<void> => {
    const state = this.#state.get();
    if (state.kind !== 'open') return;
    const { library, announcer, clock, showSaved } = this.#ports;
    const saved = await library.save(state.record.article, state.record.digest, clock());
    if (saved.ok) showSaved(saved.value.saved.id);
    else announcer.fail(saved.error);
  };

  #show(article: Article, digest: Digest): void {
    // Under its address: the key it gets in the library is found out when it is saved.
    this.#state.set({ kind: 'open', record: newRecord(article.url, article, digest, this.#ports.clock()) });
  }
}
