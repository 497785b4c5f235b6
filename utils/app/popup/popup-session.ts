import { passageOf } from '@/utils/anchor/passage-of';
import { madeArticleOf } from '@/utils/corrections/made-digest';
import type { Span } from '@/utils/model/article';
import type { CorrectionWish } from '@/utils/model/correction';
import { fail } from '@/utils/model/result';
import type { SummaryLength } from '@/utils/model/settings';
import { Watchable, type Watched } from '../watchable';
import { type DigestState, type DigestView, type Said, silence } from './digest-view';
import { LateCorrections } from './late-corrections';
import type { PageInLibrary } from './page-in-library';
import { PageTakeOut } from './page-take-out';
import { actionsOf, type PopupActions } from './popup-actions';
import type { PopupPorts } from './popup-ports';
import { noConnections, type PopupMessage, type PopupState, type PopupView, stateOfFailure } from './popup-state';

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
  readonly #inLibrary: () => Promise<PageInLibrary>;
  #tabId: number | null = null;
  #summaryLength: SummaryLength | null = null;

  constructor(ports: PopupPorts) {
    this.#ports = ports;
    this.now = ports.clock();
    this.view = this.#view;
    const view: DigestView = {
      digestState: () => this.#digestState(),
      change: (change, said) => this.#changeDigest(change, said),
    };
    this.#corrections = new LateCorrections(ports.library, ports.clock, view);
    let inLibrary: PageInLibrary | null = null;
    this.#inLibrary = async () => {
      const { PageInLibrary } = await import('./page-in-library');
      inLibrary ??= new PageInLibrary(ports, view, this.#corrections, () => this.#tabId);
      return inLibrary;
    };
    this.takeOut = new PageTakeOut(ports, view);
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
    await (await this.#inLibrary()).save();
  }

  /** Keeps tags and note beside what was saved just now. */
  async keepWords(typed: { readonly tags: string; readonly note: string }): Promise<void> {
    await (await this.#inLibrary()).words.keep(typed);
  }

  async undoSave(): Promise<void> {
    await (await this.#inLibrary()).undoSave();
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
    await (await this.#inLibrary()).connect(this.now);
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
    const inLibrary = await this.#inLibrary();
    await inLibrary.lookUp(article);
    await Promise.all([inLibrary.connect(this.now), inLibrary.miss('look')]);
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

  /** Changes parts of the digest's screen, where it is still shown; what is said stays unless told otherwise. */
  #changeDigest(change: Partial<Omit<DigestState, 'kind'>>, said: Said = this.#view.get()): void {
    const state = this.#digestState();
    const { message, undo } = said;
    if (state) this.#view.set({ state: { ...state, ...change }, message, undo });
  }
}
