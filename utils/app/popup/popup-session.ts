import { passageOf } from '@/utils/anchor/passage-of';
import { madeArticleOf, madeDigestOf } from '@/utils/corrections/made-digest';
import type { RevisionKey } from '@/utils/library/articles/revisions';
import type { Article, Span } from '@/utils/model/article';
import type { CorrectionWish } from '@/utils/model/correction';
import { fail } from '@/utils/model/result';
import type { SummaryLength } from '@/utils/model/settings';
import { Watchable, type Watched } from '../watchable';
import { noWords } from './kept-words';
import { LateCorrections } from './late-corrections';
import type { CorrectedView } from './page-corrections';
import { PageTakeOut } from './page-take-out';
import { actionsOf, type PopupActions } from './popup-actions';
import type { PopupPorts } from './popup-ports';
import {
  noConnections,
  type PopupMessage,
  type PopupState,
  type PopupView,
  type SaveState,
  stateOfFailure,
} from './popup-state';
import type { WordsAfterSave } from './words-after-save';

type DigestState = Extract<PopupState, { kind: 'digest' }>;
type Said = Pick<PopupView, 'message' | 'undo'>;
const silence: Said = { message: null, undo: null };

/**
 * One opening of the popup: reads the tab, makes the digest, asks the library, and carries out what the reader does.
 * What is not needed for the first paint (digest with its name model, library) is loaded while the page is being read.
 */
export class PopupSession {
  readonly now: Date;
  readonly view: Watched<PopupView>;
  readonly takeOut: PageTakeOut;
  readonly #view = new Watchable<PopupView>({ state: { kind: 'working', title: '' }, ...silence });
  readonly #ports: PopupPorts;
  readonly #corrections: LateCorrections;
  readonly #words: () => Promise<WordsAfterSave>;
  #tabId: number | null = null;
  #summaryLength: SummaryLength | null = null;
  /** A save takes the article out of the trash, and its undo puts it back. */
  #isInTrash = false;

  constructor(ports: PopupPorts) {
    this.#ports = ports;
    this.now = ports.clock();
    this.view = this.#view;
    const view: CorrectedView = {
      digestState: () => this.#digestState(),
      change: (change, said) => this.#changeDigest(change, said),
    };
    this.#corrections = new LateCorrections(ports.library, ports.clock, view);
    let words: WordsAfterSave | null = null;
    this.#words = async () => {
      const { WordsAfterSave } = await import('./words-after-save');
      words ??= new WordsAfterSave(ports.library, ports.clock, view);
      return words;
    };
    this.takeOut = new PageTakeOut(ports, {
      digestState: () => this.#digestState(),
      say: (message) => this.#say(message),
    });
  }

  /** Resolves when everything about the page is known that can be; the view changes on the way. */
  start(): Promise<void> {
    return this.#read(false);
  }

  /** What the reader can do, for the components. */
  actions(): PopupActions {
    return actionsOf(this, this.takeOut, this.#ports);
  }

  /** Takes the page for an article whatever it looks like. */
  readAnyway(): Promise<void> {
    return this.#read(true);
  }

  /** Scrolls the page to a passage, or says that it is not there. */
  async show(span: Span): Promise<void> {
    const state = this.#digestState();
    const passage = state && passageOf(state.article, span);
    const isShown = passage && this.#tabId !== null && (await this.#ports.tab.show(this.#tabId, passage));
    this.#say(isShown ? null : 'popup.notInPage');
  }

  /** Puts something right in the digest that is shown. */
  correct(wish: CorrectionWish): Promise<void> {
    return this.#corrections.correct(wish);
  }

  async save(): Promise<void> {
    const state = this.#digestState();
    if (!state) return;
    const { library, tab, clock, settings } = this.#ports;
    const { corrections } = state;
    const article = madeArticleOf(state);
    this.#setSave({ kind: 'saving' });
    const done = await library.save(article, madeDigestOf(state), clock(), corrections);
    if (!done.ok) return this.#setSave({ kind: 'failed', reason: done.error.kind });
    const { id, savedAt } = done.value.saved;
    const { outcome, replacedAt, beside } = done.value;
    const isNew = outcome === 'added' || this.#isInTrash;
    const save = { kind: 'just-saved', id, savedAt, isNew, replacedAt, kept: noWords, knownTags: [] } as const;
    this.#changeDigest({ save, beside }, silence);
    void this.#words().then((words) => words.offerTags());
    await this.#corrections.join(done.value.saved);
    const { afterSave, keepImages } = await settings();
    if (this.#tabId !== null) {
      await tab.markSaved(this.#tabId);
      const { saveImages } = await import('../save-images');
      await saveImages({ tabId: this.#tabId, articleId: id, article }, keepImages, this.#ports);
    }
    await this.#miss('save');
    if (afterSave === 'open-reader') {
      const { addressOfReader } = await import('../reader/reader-address');
      await this.#ports.openPage(addressOfReader({ id }));
    }
    if (afterSave === 'close') this.#ports.closePopup();
  }

  /** Keeps tags and note beside what was saved just now. */
  async keepWords(typed: { readonly tags: string; readonly note: string }): Promise<void> {
    await (await this.#words()).keep(typed);
  }

  async undoSave(): Promise<void> {
    const state = this.#digestState();
    if (state?.save.kind !== 'just-saved') return;
    const { id, replacedAt } = state.save;
    const { library, clock } = this.#ports;
    if (replacedAt !== null) return this.#undoReplacement({ articleId: id, replacedAt });
    const done = await library.moveToTrash(id, clock());
    if (!done.ok) return this.#setSave({ kind: 'failed', reason: done.error.kind });
    this.#isInTrash = true;
    this.#changeDigest({ save: { kind: 'unsaved' } }, { message: 'popup.undone', undo: null });
  }

  /** The text that a save replaced stands again, and the page counts as changed since. */
  async #undoReplacement(revision: RevisionKey): Promise<void> {
    const state = this.#digestState();
    const done = await this.#ports.library.undoReplacement(revision, this.#ports.clock());
    if (!done.ok) return this.#setSave({ kind: 'failed', reason: done.error.kind });
    if (state) await this.#lookUp(madeArticleOf(state));
    this.#say('popup.replacementUndone');
  }

  /** Opens the reader's page with the saved article, or with a copy of one that is not saved. */
  async openReader(): Promise<void> {
    const state = this.#digestState();
    if (!state) return;
    const { readerAddressOf } = await import('./reader-address-of');
    const address = await readerAddressOf(state, this.#ports.keepReadingCopy);
    return address ? this.#ports.openPage(address) : this.#say('popup.tooLargeToRead');
  }

  /** Opens the panel beside the tab in the place of the popup. Nothing is awaited before: the browser wants a click. */
  async openPanel(): Promise<void> {
    const isOpened = this.#tabId !== null && (await this.#ports.openPanel?.(this.#tabId));
    return isOpened ? this.#ports.closePopup() : this.#say('popup.panelNotOpened');
  }

  /** Makes the summary so long, where it is another length; the last one asked for stands, and so does what was put right. */
  async resize(summaryLength: SummaryLength): Promise<void> {
    if (!this.#digestState() || summaryLength === this.#summaryLength) return;
    this.#summaryLength = summaryLength;
    const { withText } = await import('@/utils/corrections/corrected-record');
    const makeDigest = await this.#ports.digest();
    const state = this.#digestState();
    if (!state) return;
    const article = madeArticleOf(state);
    const digest = await makeDigest(article, { summaryLength });
    const current = this.#digestState();
    if (summaryLength !== this.#summaryLength || !current || madeArticleOf(current) !== article) return;
    this.#changeDigest(withText(current, article, digest));
  }

  async putBack(removedIndex: number): Promise<void> {
    const state = this.#digestState();
    if (!state) return;
    const { putBackPiece } = await import('../put-back-piece');
    const { article, digest } = await putBackPiece(madeArticleOf(state), removedIndex, this.#ports);
    const { withText } = await import('@/utils/corrections/corrected-record');
    const now = this.#digestState();
    if (now) this.#changeDigest(withText(now, article, digest), silence);
    // What is new here is told by its place in the text, which is another now.
    await this.#connect();
  }

  /** A bug anywhere on the way must not leave the reader before grey lines. */
  async #read(isForced: boolean): Promise<void> {
    try {
      await this.#readTab(isForced);
    } catch (error) {
      // Once the digest stands, what fails behind it (the library's links) takes nothing away.
      if (!this.#digestState()) this.#present({ kind: 'failed', reason: 'unreadable' });
      throw error;
    }
  }

  async #readTab(isForced: boolean): Promise<void> {
    const { tab, digest, settings } = this.#ports;
    const loading = Promise.all([digest(), settings()]);
    // Awaited only after the page was read; a failure until then is no unhandled one.
    loading.catch(() => undefined);
    const active = await tab.active();
    this.#tabId = active?.id ?? null;
    const title = active?.title ?? '';
    this.#present({ kind: 'working', title });
    const read = active ? await tab.read(active.id, isForced) : fail({ kind: 'tab-gone' } as const);
    if (!read.ok) return this.#present(stateOfFailure(read.error, title));
    const [makeDigest, { summaryLength }] = await loading;
    this.#summaryLength = summaryLength;
    const article = read.value;
    this.#present({
      kind: 'digest',
      article,
      digest: await makeDigest(article, { summaryLength }),
      corrections: [],
      madeDigest: null,
      madeArticle: null,
      save: { kind: 'looking' },
      connections: noConnections,
      beside: null,
      missed: null,
      difference: null,
    });
    await this.#lookUp(article);
    await Promise.all([this.#connect(), this.#miss('look')]);
  }

  /** Tells whether the page is saved, and whether it has changed since. One in the trash counts as not saved. */
  async #lookUp(article: Article): Promise<void> {
    const { library, tab } = this.#ports;
    if (!library.isLasting()) return this.#setSave({ kind: 'unavailable', reason: 'unavailable' });
    const [found, { hasChanged }] = await Promise.all([
      library.find(article),
      import('@/utils/across/versions/has-changed'),
    ]);
    if (!found.ok) return this.#setSave({ kind: 'unavailable', reason: found.error.kind });
    const { saved, beside } = found.value;
    this.#isInTrash = Boolean(saved?.deletedAt);
    if (!saved || saved.deletedAt) {
      this.#changeDigest({ save: { kind: 'unsaved' }, beside });
      return this.#corrections.begin(saved?.corrections ?? []);
    }
    const { id, savedAt } = saved;
    const isChanged = hasChanged(madeArticleOf(saved), article);
    this.#changeDigest({ save: { kind: isChanged ? 'changed' : 'saved', id, savedAt }, beside });
    await this.#corrections.join(saved);
    if (isChanged) {
      const { differenceOf } = await import('@/utils/across/versions/difference-of');
      this.#changeDigest({ difference: differenceOf(madeArticleOf(saved), article) });
    }
    if (this.#tabId !== null) await tab.markSaved(this.#tabId);
  }

  /** Leads from this page to the rest of the library: its people and its story. Nothing waits for it. */
  async #connect(): Promise<void> {
    const state = this.#digestState();
    if (!state || state.save.kind === 'unavailable') return;
    const id = 'id' in state.save ? state.save.id : null;
    const { lookUpConnections } = await import('./look-up-connections');
    this.#changeDigest({ connections: await lookUpConnections(state, id, this.#ports.library, this.now) });
  }

  /** Tells of articles that the browser has lost. Nothing waits for it. */
  async #miss(after: 'look' | 'save'): Promise<void> {
    const state = this.#digestState();
    if (!state || state.save.kind === 'unavailable') return;
    const missed = await this.#ports.library.missed(after, this.#ports.clock());
    if (missed !== state.missed) this.#changeDigest({ missed });
  }

  #digestState(): DigestState | null {
    const { state } = this.#view.get();
    return state.kind === 'digest' ? state : null;
  }

  #present(state: PopupState): void {
    this.#view.set({ state, ...silence });
  }

  #say(message: PopupMessage | null): void {
    this.#view.update((before) => ({ ...before, message, undo: null }));
  }

  /** Sets how the save stands; what was said before is over. */
  #setSave(save: SaveState): void {
    this.#changeDigest({ save }, silence);
  }

  /** Changes parts of the digest's screen, where it is still shown; what is said stays unless told otherwise. */
  #changeDigest(change: Partial<Omit<DigestState, 'kind'>>, said: Said = this.#view.get()): void {
    const state = this.#digestState();
    const { message, undo } = said;
    if (state) this.#view.set({ state: { ...state, ...change }, message, undo });
  }
}
