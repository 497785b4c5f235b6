import { hasChanged } from '@/utils/across/versions/has-changed';
import { madeArticleOf, madeDigestOf } from '@/utils/corrections/made-digest';
import type { RevisionKey } from '@/utils/library/articles/revisions';
import type { Article } from '@/utils/model/article';
import { type DigestView, silence } from './digest-view';
import { noWords } from './kept-words';
import type { LateCorrections } from './late-corrections';
import { lookUpConnections } from './look-up-connections';
import type { PopupPorts } from './popup-ports';
import type { SaveState } from './popup-state';
import { WordsAfterSave } from './words-after-save';

/**
 * How the page stands in the library: whether it is saved, what else there belongs to it, and how to save it and take that
 * back. Loaded when the digest stands.
 */
export class PageInLibrary {
  readonly words: WordsAfterSave;
  /** A save takes the article out of the trash, and its undo puts it back. */
  #isInTrash = false;

  constructor(
    private readonly ports: PopupPorts,
    private readonly view: DigestView,
    private readonly corrections: LateCorrections,
    /** null where there is no tab. */
    private readonly tabId: () => number | null,
  ) {
    this.words = new WordsAfterSave(ports.library, ports.clock, view);
  }

  /** Tells whether the page is saved, and whether it has changed since. One in the trash counts as not saved. */
  async lookUp(article: Article): Promise<void> {
    const { library } = this.ports;
    if (!library.isLasting()) return this.#setSave({ kind: 'unavailable', reason: 'unavailable' });
    const found = await library.find(article);
    if (!found.ok) return this.#setSave({ kind: 'unavailable', reason: found.error.kind });
    const { saved, beside } = found.value;
    this.#isInTrash = Boolean(saved?.deletedAt);
    if (!saved || saved.deletedAt) {
      this.view.change({ save: { kind: 'unsaved' }, beside });
      return this.corrections.begin(saved?.corrections ?? []);
    }
    const { id, savedAt } = saved;
    const isChanged = hasChanged(madeArticleOf(saved), article);
    this.view.change({ save: { kind: isChanged ? 'changed' : 'saved', id, savedAt }, beside });
    await this.corrections.join(saved);
    if (isChanged) {
      const { differenceOf } = await import('@/utils/across/versions/difference-of');
      this.view.change({ difference: differenceOf(madeArticleOf(saved), article) });
    }
    await this.#markTab();
  }

  /** Leads from this page to the rest of the library: its people and its story, as things stood at `now`. Nothing waits for it. */
  async connect(now: Date): Promise<void> {
    const state = this.view.digestState();
    if (!state || state.save.kind === 'unavailable') return;
    const id = 'id' in state.save ? state.save.id : null;
    this.view.change({ connections: await lookUpConnections(state, id, this.ports.library, now) });
  }

  /** Tells of articles that the browser has lost. Nothing waits for it. */
  async miss(after: 'look' | 'save'): Promise<void> {
    const state = this.view.digestState();
    if (!state || state.save.kind === 'unavailable') return;
    const missed = await this.ports.library.missed(after, this.ports.clock());
    if (missed !== state.missed) this.view.change({ missed });
  }

  async save(): Promise<void> {
    const state = this.view.digestState();
    if (!state) return;
    const { library, clock } = this.ports;
    const { corrections } = state;
    const article = madeArticleOf(state);
    this.#setSave({ kind: 'saving' });
    const done = await library.save(article, madeDigestOf(state), clock(), corrections);
    if (!done.ok) return this.#setSave({ kind: 'failed', reason: done.error.kind });
    const { saved, outcome, replacedAt, beside } = done.value;
    const { id, savedAt } = saved;
    const isNew = outcome === 'added' || this.#isInTrash;
    const save = { kind: 'just-saved', id, savedAt, isNew, replacedAt, kept: noWords, knownTags: [] } as const;
    this.view.change({ save, beside }, silence);
    void this.words.offerTags();
    await this.corrections.join(saved);
    await this.#goOnBehind(id, article);
  }

  async undoSave(): Promise<void> {
    const state = this.view.digestState();
    if (state?.save.kind !== 'just-saved') return;
    const { id, replacedAt } = state.save;
    const { library, clock } = this.ports;
    if (replacedAt !== null) return this.#undoReplacement({ articleId: id, replacedAt });
    const done = await library.moveToTrash(id, clock());
    if (!done.ok) return this.#setSave({ kind: 'failed', reason: done.error.kind });
    this.#isInTrash = true;
    this.view.change({ save: { kind: 'unsaved' } }, { message: 'popup.undone', undo: null });
  }

  /** The text that a save replaced stands again, and the page counts as changed since. */
  async #undoReplacement(revision: RevisionKey): Promise<void> {
    const state = this.view.digestState();
    const done = await this.ports.library.undoReplacement(revision, this.ports.clock());
    if (!done.ok) return this.#setSave({ kind: 'failed', reason: done.error.kind });
    if (state) await this.lookUp(madeArticleOf(state));
    this.view.change({}, { message: 'popup.replacementUndone', undo: null });
  }

  /** What follows a save: the mark on the tab, the images, and what the reader has set to happen then. */
  async #goOnBehind(articleId: string, article: Article): Promise<void> {
    const { settings, openPage, closePopup } = this.ports;
    const { afterSave, keepImages } = await settings();
    await this.#markTab();
    const tabId = this.tabId();
    if (tabId !== null) {
      const { saveImages } = await import('../save-images');
      await saveImages({ tabId, articleId, article }, keepImages, this.ports);
    }
    await this.miss('save');
    if (afterSave === 'open-reader') {
      const { addressOfReader } = await import('../reader/reader-address');
      await openPage(addressOfReader({ id: articleId }));
    }
    if (afterSave === 'close') closePopup();
  }

  async #markTab(): Promise<void> {
    const tabId = this.tabId();
    if (tabId !== null) await this.ports.tab.markSaved(tabId);
  }

  /** Sets how the save stands; what was said before is over. */
  #setSave(save: SaveState): void {
    this.view.change({ save }, silence);
  }
}
