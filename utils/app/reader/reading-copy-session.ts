import { cutOfPiece, withCorrections } from '@/utils/corrections/corrected-record';
import { correctionOfSame, putCorrection, takeCorrectionBack } from '@/utils/corrections/correction-item';
import { correctionOfWish } from '@/utils/corrections/correction-of-wish';
import { madeArticleOf, madeDigestOf } from '@/utils/corrections/made-digest';
import { newRecord } from '@/utils/identity/new-record';
import type { Article } from '@/utils/model/article';
import type { ClipForm, CopyWish } from '@/utils/model/clip-form';
import type { Correction, CorrectionWish } from '@/utils/model/correction';
import type { Digest } from '@/utils/model/digest';
import type { ReadingCopy } from '@/utils/model/reading-copy';
import type { SavedArticle } from '@/utils/model/saved-article';
import type { Announcer } from '../announcer';
import type { WriteClipboard } from '../copy-article';
import type { Clock, LoadDigest, ReadSettings, SavesPages } from '../ports';
import { putBackPiece } from '../put-back-piece';
import { putRightMessage } from '../put-right-message';
import { Watchable, type Watched } from '../watchable';
import { sayCopied } from './say-copied';

/** An article that is read without being saved. */
export type ReadingCopyState =
  | { readonly kind: 'opening' }
  /** The browser was closed since, or another article was opened this way. */
  | { readonly kind: 'gone' }
  /** `record`: what it would be in the library if it were saved now. */
  | { readonly kind: 'open'; readonly record: SavedArticle };

export interface ReadingCopyPorts {
  /** The copy the popup left; null if it is not kept any more. */
  readonly loadCopy: () => Promise<ReadingCopy | null>;
  readonly library: Pick<SavesPages, 'save'>;
  readonly announcer: Pick<Announcer, 'say' | 'fail'>;
  readonly digest: LoadDigest;
  readonly settings: ReadSettings;
  readonly clock: Clock;
  readonly clipboard: WriteClipboard;
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
    if (copy) this.#show(copy.article, copy.digest, copy.corrections);
    else this.#state.set({ kind: 'gone' });
  };

  /** Puts something right in the digest; kept only if the article is saved. */
  readonly correct = (...wishes: readonly CorrectionWish[]): void => {
    const { announcer, clock } = this.#ports;
    const record = this.#open();
    if (!record) return;
    const at = clock().toISOString();
    const all = wishes.flatMap((wish) => correctionOfWish(wish, record, at) ?? []);
    const message = putRightMessage(all);
    if (!message) return;
    const undos = all.map((put) => ({ put, before: correctionOfSame(record.corrections, put) }));
    this.#correct((corrections) => all.reduce(putCorrection, corrections));
    const undo = () => this.#correct((corrections) => undos.reduce(takeCorrectionBack, corrections));
    announcer.say(message, undo);
  };

  /** Copies something of the article with where it comes from. */
  readonly copy = async (wish: CopyWish, form: ClipForm): Promise<void> => {
    const record = this.#open();
    if (record) await sayCopied(record, wish, form, this.#ports);
  };

  readonly takeCorrectionBack = (put: Correction): void =>
    this.#correct((corrections) => takeCorrectionBack(corrections, { put, before: null }));

  readonly putBack = async (removedIndex: number): Promise<void> => {
    const before = this.#open();
    if (!before) return;
    const cut = cutOfPiece(before, removedIndex);
    if (cut) return this.takeCorrectionBack(cut);
    const { article, digest } = await putBackPiece(madeArticleOf(before), removedIndex, this.#ports);
    const now = this.#open();
    if (now) this.#show(article, digest, now.corrections);
  };

  readonly save = async (): Promise<void> => {
    const record = this.#open();
    if (!record) return;
    const { library, announcer, clock, showSaved } = this.#ports;
    const saved = await library.save(madeArticleOf(record), madeDigestOf(record), clock(), record.corrections);
    if (saved.ok) showSaved(saved.value.saved.id);
    else announcer.fail(saved.error);
  };

  #open(): SavedArticle | null {
    const state = this.#state.get();
    return state.kind === 'open' ? state.record : null;
  }

  #correct(change: (corrections: readonly Correction[]) => readonly Correction[]): void {
    const record = this.#open();
    if (record) this.#state.set({ kind: 'open', record: withCorrections(record, change(record.corrections)) });
  }

  #show(article: Article, digest: Digest, corrections: readonly Correction[]): void {
    // Under its address: the key it gets in the library is found out when it is saved.
    const record = newRecord(article.url, article, digest, this.#ports.clock());
    this.#state.set({ kind: 'open', record: withCorrections(record, corrections) });
  }
}
