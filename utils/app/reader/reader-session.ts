import { selectQuote } from '@/utils/anchor/select-quote';
import { cutOfPiece } from '@/utils/corrections/corrected-record';
import { correctionOfWish } from '@/utils/corrections/correction-of-wish';
import { madeArticleOf, madeDigestOf } from '@/utils/corrections/made-digest';
import type { LibraryFailureKind } from '@/utils/library/store/library-failure';
import type { Span } from '@/utils/model/article';
import type { ClipForm, CopyWish } from '@/utils/model/clip-form';
import type { Correction, CorrectionWish } from '@/utils/model/correction';
import type { ArticleAction } from '@/utils/model/row-action';
import type { Highlight, HighlightColour, SavedArticle } from '@/utils/model/saved-article';
import { ArticleActions } from '../article-actions';
import { CorrectionActions } from '../correction-actions';
import { LiveQuery, latestOf } from '../live-query';
import { putBackPiece } from '../put-back-piece';
import { Watchable, type Watched } from '../watchable';
import { keptImages, type ShownImage } from './kept-images';
import { HighlightPlacer, type PlacedHighlight } from './placed-highlights';
import type { AlsoSaved, ReaderPorts } from './reader-ports';
import { samePartsAs } from './same-parts';
import { sayCopied } from './say-copied';
import { unfitFinder } from './unfit-finder';

/** The article that is open, as it is in the library now. */
export type ReaderState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'failed'; readonly reason: LibraryFailureKind }
  /** Not in the library, or not any more. */
  | { readonly kind: 'gone' }
  | {
      readonly kind: 'open';
      readonly saved: SavedArticle;
      /** Its highlights, where they stand in the text. */
      readonly highlights: readonly PlacedHighlight[];
      /** What the reader put right and no longer fits the text. */
      readonly unfit: readonly Correction[];
      /** Tags that can be offered; empty until they are known. */
      readonly knownTags: readonly string[];
      readonly alsoSaved: AlsoSaved;
      /** The kept images, by the address each had on its own page. */
      readonly images: ReadonlyMap<string, ShownImage>;
    };

const nothingElse: AlsoSaved = { story: null, earlierVersions: 0 };

/** An article counts as read once it has been in sight for so long, or so much of it was scrolled by: a glance is none. */
const readAfterMs = 10_000;
const readFromProgress = 0.25;

/** One saved article that is read: what is shown of it, and everything the reader can do with it. */
export class ReaderSession {
  readonly state: Watched<ReaderState>;
  readonly #state = new Watchable<ReaderState>({ kind: 'opening' });
  readonly #id: string;
  readonly #ports: ReaderPorts;
  readonly #actions: ArticleActions;
  readonly #corrections: CorrectionActions;
  readonly #saved: LiveQuery<SavedArticle | null>;
  readonly #tags: LiveQuery<readonly string[]>;
  readonly #alsoSaved: LiveQuery<AlsoSaved>;
  /** null until they are known: the article is not shown before, or its text would give way to them. */
  #images: ReadonlyMap<string, ShownImage> | null = null;
  readonly #placer: HighlightPlacer;
  /** As the library gave it last, and as it is shown: what did not change is the same objects. */
  #latest: SavedArticle | null = null;
  #shown: SavedArticle | null = null;
  readonly #unfit = unfitFinder();
  /** It is read, or was since it was opened: whoever marks it unread then is not overruled. */
  #isReadSettled = false;
  #stopWaiting: (() => void) | null = null;

  constructor(id: string, ports: ReaderPorts) {
    this.#id = id;
    this.#ports = ports;
    this.state = this.#state;
    const { library, announcer, clock } = ports;
    this.#actions = new ArticleActions(library, announcer, clock);
    this.#corrections = new CorrectionActions(library, announcer, clock);
    this.#placer = new HighlightPlacer(clock, () => this.#present());
    this.#saved = new LiveQuery(library.watch);
    this.#tags = new LiveQuery(library.watch);
    this.#alsoSaved = new LiveQuery(library.watch);
  }

  /** Begins to watch the article; gives back how to stop. */
  readonly start = (): (() => void) => {
    const id = this.#id;
    const { library, blobAddresses } = this.#ports;
    const queries = [this.#saved, this.#tags, this.#alsoSaved];
    const unsubscribe = queries.map((query) => query.state.subscribe(() => this.#present()));
    this.#saved.ask(() => library.getSaved(id));
    let isStopped = false;
    void library.loadQueries().then(({ tags, alsoSaved }) => {
      if (isStopped) return;
      this.#tags.ask(tags);
      this.#alsoSaved.ask(() => alsoSaved(id));
    });
    const stopImages = keptImages(
      () => library.getImages(id),
      blobAddresses,
      (images) => {
        this.#images = images;
        this.#present();
      },
    );
    return () => {
      isStopped = true;
      for (const stop of [...unsubscribe, stopImages]) stop();
      this.#stopWaiting?.();
      this.#placer.stop();
      for (const query of queries) query.stop();
    };
  };

  readonly act = (action: ArticleAction): Promise<void> => this.#actions.act(action, [this.#id]);

  readonly addTag = (tag: string): Promise<void> => this.#actions.change([this.#id], { addTags: [tag] });

  readonly removeTag = (tag: string): Promise<void> =>
    this.#actions.change([this.#id], { removeTags: [tag] }, () => ({ kind: 'tag-removed', tag }));

  /** Keeps a note; what another tab wrote in the meantime is not lost to it. */
  readonly note = async (text: string | null): Promise<void> => {
    const saved = this.#open();
    if (saved) await this.#actions.change([this.#id], { note: { text, was: saved.note } });
  };

  /** Highlights a passage of the text; nothing if it holds no words. */
  readonly highlight = async (spans: readonly Span[], colour: HighlightColour): Promise<void> => {
    const texts = this.#open()?.article.blocks.map(({ text }) => text) ?? [];
    const selector = selectQuote(texts, spans);
    if (!selector) return;
    const { newId, clock } = this.#ports;
    await this.putHighlight({ id: newId(), ...selector, colour, note: null, createdAt: clock().toISOString() });
  };

  /** Adds a highlight, or changes the one of the same id. */
  readonly putHighlight = (highlight: Highlight): Promise<void> =>
    this.#actions.change([this.#id], { putHighlights: [highlight] });

  readonly removeHighlight = (highlightId: string): Promise<void> =>
    this.#actions.change([this.#id], { removeHighlights: [highlightId] }, () => ({ kind: 'highlight-removed' }));

  /** Puts things right in the article and its digest, as one thing done. */
  readonly correct = async (...wishes: readonly CorrectionWish[]): Promise<void> => {
    const saved = this.#open();
    if (!saved) return;
    const at = this.#ports.clock().toISOString();
    await this.#corrections.put(this.#id, ...wishes.flatMap((wish) => correctionOfWish(wish, saved, at) ?? []));
  };

  /** Copies something of the article with where it comes from. */
  readonly copy = async (wish: CopyWish, form: ClipForm): Promise<void> => {
    const saved = this.#open();
    if (saved) await sayCopied(saved, wish, form, this.#ports);
  };

  /** Takes back what was put right, now or long ago. */
  readonly takeCorrectionBack = (correction: Correction): Promise<void> =>
    this.#corrections.takeBack(this.#id, correction);

  /** How far the article has been read, 0..1. */
  readonly progress = async (progress: number): Promise<void> => {
    await this.#actions.change([this.#id], { progress });
    if (progress >= readFromProgress) await this.#markRead();
  };

  readonly putBack = async (removedIndex: number): Promise<void> => {
    const before = this.#open();
    if (!before) return;
    const cut = cutOfPiece(before, removedIndex);
    if (cut) return this.takeCorrectionBack(cut);
    const { library, announcer, clock } = this.#ports;
    const { article, digest } = await putBackPiece(madeArticleOf(before), removedIndex, this.#ports);
    const kept = await library.replaceText(this.#id, article, digest, clock());
    if (!kept.ok) return announcer.fail(kept.error);
    announcer.say({ kind: 'piece-put-back' }, () => void this.#takeOut(before));
  };

  async #takeOut(before: SavedArticle): Promise<void> {
    const { library, announcer, clock } = this.#ports;
    const undone = await library.replaceText(this.#id, madeArticleOf(before), madeDigestOf(before), clock());
    if (!undone.ok) announcer.fail(undone.error);
  }

  async #markRead(): Promise<void> {
    // Of a link alone there is nothing to read.
    if (this.#isReadSettled || this.#open()?.article.blocks.length === 0) return;
    this.#isReadSettled = true;
    await this.#actions.change([this.#id], { isRead: true });
  }

  #open(): SavedArticle | null {
    const state = this.#state.get();
    return state.kind === 'open' ? state.saved : null;
  }

  #present(): void {
    const answer = this.#saved.state.get();
    const latest = latestOf(answer);
    if (latest) {
      if (!this.#images) return;
      const saved = latest === this.#latest ? (this.#shown ?? latest) : samePartsAs(this.#shown, latest);
      [this.#latest, this.#shown] = [latest, saved];
      this.#state.set({
        kind: 'open',
        saved,
        highlights: this.#placer.place(saved),
        unfit: this.#unfit(saved),
        knownTags: latestOf(this.#tags.state.get()) ?? [],
        alsoSaved: latestOf(this.#alsoSaved.state.get()) ?? nothingElse,
        images: this.#images,
      });
      this.#isReadSettled ||= saved.readAt !== null;
      if (saved.article.blocks.length > 0)
        this.#stopWaiting ??= this.#ports.afterTimeInSight(readAfterMs, () => void this.#markRead());
    } else if (answer.kind === 'failed') this.#state.set({ kind: 'failed', reason: answer.failure.kind });
    else if (answer.kind === 'answered') this.#state.set({ kind: 'gone' });
  }
}
