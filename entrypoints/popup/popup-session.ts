import type { PopupActions } from '@/components/popup/popup-actions';
import { noConnections, type PopupState, type SaveState, stateOfFailure } from '@/components/popup/popup-state';
import { passageOf } from '@/utils/anchor/passage-of';
import { type ActiveTab, activeTab } from '@/utils/browser/active-tab';
import { extractFromTab } from '@/utils/browser/extract-from-tab';
import { imagesFromTab, imagesToKeep } from '@/utils/browser/images-from-tab';
import { isPrivatePage } from '@/utils/browser/is-private-page';
import { markSaved } from '@/utils/browser/mark-saved';
import { openPage } from '@/utils/browser/open-page';
import { keepReadingCopy } from '@/utils/browser/reading-copy';
import { readSettings } from '@/utils/browser/settings';
import { showInTab } from '@/utils/browser/show-in-tab';
import { articleId } from '@/utils/identity/article-id';
import type { Article } from '@/utils/model/article';
import type { CopyForm } from './hand-out';

export type PopupMessage = 'popup.notInPage' | 'popup.copied' | 'popup.notCopied' | 'popup.undone';

export interface PopupView {
  readonly state: PopupState;
  readonly message: PopupMessage | null;
}

/**
 * One opening of the popup: reads the tab, makes the digest, asks the library, and carries out what the reader does.
 * What is not needed for the first paint (digest with its name model, Dexie) is loaded while the page is being read.
 */
export class PopupSession {
  readonly now = new Date();
  view: PopupView = { state: { kind: 'working', title: '' }, message: null };
  private tab: ActiveTab | null = null;
  private onView: (view: PopupView) => void = () => undefined;

  start(onView: (view: PopupView) => void): void {
    this.onView = onView;
    void this.read(false);
  }

  actions(): PopupActions {
    return {
      onShow: (span) => void this.show(span),
      onSave: () => void this.save(),
      onUndoSave: () => void this.undoSave(),
      onRead: () => void this.openReader(),
      onPutBack: (index) => void this.putBack(index),
      onReadAnyway: () => void this.read(true),
      onRetry: () => void this.read(false),
      onOpenPerson: (key) => void openPage(`/people.html?person=${encodeURIComponent(key)}`),
      onOpenStory: (key) => void openPage(`/people.html?story=${encodeURIComponent(key)}`),
      onOpenLibrary: () => void openPage('/library.html'),
      onOpenOptions: () => void openPage('/options.html'),
      onCopy: (form) => void this.copy(form),
      onDownload: (format) => void this.download(format),
    };
  }

  private present(state: PopupState, message: PopupMessage | null = null): void {
    this.view = { state, message };
    this.onView(this.view);
  }

  private say(message: PopupMessage | null): void {
    this.present(this.view.state, message);
  }

  private setSave(save: SaveState): void {
    const { state } = this.view;
    if (state.kind === 'digest') this.present({ ...state, save });
  }

  /** A bug anywhere on the way must not leave the reader before grey lines. */
  private async read(isForced: boolean): Promise<void> {
    try {
      await this.readTab(isForced);
    } catch (error) {
      // Once the digest stands, what fails behind it (the library's links, a generated summary) takes nothing away.
      if (this.view.state.kind !== 'digest') this.present({ kind: 'failed', reason: 'unreadable' });
      throw error;
    }
  }

  private async readTab(isForced: boolean): Promise<void> {
    const digesting = import('@/utils/digest/digest-in-its-language');
    const settings = readSettings();
    this.tab = await activeTab();
    const title = this.tab?.title ?? '';
    this.present({ kind: 'working', title });
    const read = this.tab
      ? await extractFromTab(this.tab.id, isForced ? { isForced } : undefined)
      : ({ ok: false, error: { kind: 'tab-gone' } } as const);
    if (!read.ok) return this.present(stateOfFailure(read.error, title));
    await this.showArticle(read.value, { digesting, settings });
    await this.lookUp(read.value);
    await Promise.all([this.connect(), this.generate()]);
  }

  private async showArticle(
    article: Article,
    { digesting = import('@/utils/digest/digest-in-its-language'), settings = readSettings() } = {},
  ): Promise<void> {
    const [{ digestInItsLanguage }, { summarySentences }] = await Promise.all([digesting, settings]);
    const digest = digestInItsLanguage(article, { summarySentences });
    const { save, connections, generated, difference } =
      this.view.state.kind === 'digest'
        ? this.view.state
        : ({ save: { kind: 'looking' }, connections: noConnections, generated: null, difference: null } as const);
    this.present({ kind: 'digest', article, digest, save, connections, generated, difference });
  }

  /** Tells whether the page is saved, and whether it has changed since. One in the trash counts as not saved. */
  private async lookUp(article: Article): Promise<void> {
    if (isPrivatePage()) return this.setSave({ kind: 'unavailable', reason: 'unavailable' });
    const [{ findSaved }, { hasChanged }] = await Promise.all([
      import('@/utils/library/articles/articles'),
      import('@/utils/across/versions/has-changed'),
    ]);
    const found = await findSaved([article.canonicalUrl, article.url].filter((url) => url !== null));
    if (!found.ok) return this.setSave({ kind: 'unavailable', reason: found.error.kind });
    const saved = found.value;
    if (!saved || saved.deletedAt) return this.setSave({ kind: 'unsaved' });
    const { id, savedAt } = saved;
    const isChanged = hasChanged(saved.article, article);
    this.setSave({ kind: isChanged ? 'changed' : 'saved', id, savedAt });
    if (isChanged) await this.showDifference(saved.article, article);
    if (this.tab) await markSaved(this.tab.id);
  }

  private async showDifference(earlier: Article, later: Article): Promise<void> {
    const { differenceOf } = await import('@/utils/across/versions/difference-of');
    if (this.view.state.kind === 'digest') {
      this.present({ ...this.view.state, difference: differenceOf(earlier, later) });
    }
  }

  /** Leads from this page to the rest of the library: its people and its story. Nothing waits for it. */
  private async connect(): Promise<void> {
    const { state } = this.view;
    if (state.kind !== 'digest' || state.save.kind === 'unavailable') return;
    const { article, digest } = state;
    const [{ findPersonKey }, { findStory }] = await Promise.all([
      import('@/utils/library/connections/persons'),
      import('@/utils/library/connections/stories'),
    ]);
    const id = articleId(article.canonicalUrl ?? article.url);
    const story = await findStory(article, digest, this.now);
    const persons = await Promise.all(
      digest.people.map(async ({ name }) => [name, await findPersonKey(name, id)] as const),
    );
    const known = persons.flatMap(([name, key]) => (key.ok && key.value ? [[name, key.value] as const] : []));
    const found = story.ok && story.value;
    const connections = {
      persons: Object.fromEntries(known),
      story: found ? { key: found.story, others: found.others } : null,
    };
    if (this.view.state.kind === 'digest') this.present({ ...this.view.state, connections }, this.view.message);
  }

  /** Adds the browser's own summary, if the reader asked for it and there is one; ours stays as it is. */
  private async generate(): Promise<void> {
    const { state } = this.view;
    const { isGeneratedSummaryShown, summarySentences } = await readSettings();
    if (!isGeneratedSummaryShown || state.kind !== 'digest') return;
    const { generatedSummary } = await import('@/utils/browser/generated-summary');
    const text = state.article.blocks.map((block) => block.text).join('\n\n');
    const made = await generatedSummary(text, state.article.language, summarySentences);
    if (made.ok && this.view.state.kind === 'digest') {
      this.present({ ...this.view.state, generated: made.value }, this.view.message);
    }
  }

  private async save(): Promise<void> {
    const { state } = this.view;
    if (state.kind !== 'digest') return;
    this.setSave({ kind: 'saving' });
    const { saveArticle } = await import('@/utils/library/articles/articles');
    const done = await saveArticle(state.article, state.digest, new Date());
    if (!done.ok) return this.setSave({ kind: 'failed', reason: done.error.kind });
    const { id, savedAt } = done.value.saved;
    this.setSave({ kind: 'just-saved', id, savedAt, isNew: done.value.outcome === 'added' });
    if (this.tab) await markSaved(this.tab.id);
    const { afterSave, keepImages } = await readSettings();
    await this.keepImages(id, imagesToKeep(state.article, keepImages));
    if (afterSave === 'open-reader') await openPage(`/reader.html?id=${encodeURIComponent(id)}`);
    if (afterSave === 'close') window.close();
  }

  /** Images come after the save has been confirmed: an article is never lost to a slow picture. */
  private async keepImages(articleId: string, srcs: readonly string[]): Promise<void> {
    if (!this.tab || srcs.length === 0) return;
    const { saveImages } = await import('@/utils/library/articles/images');
    const images = await imagesFromTab(this.tab.id, srcs);
    await saveImages(images.map((image) => ({ ...image, articleId })));
  }

  private async undoSave(): Promise<void> {
    const { state } = this.view;
    if (state.kind !== 'digest' || state.save.kind !== 'just-saved') return;
    const { changeSaved } = await import('@/utils/library/articles/change-saved');
    const done = await changeSaved([state.save.id], { isDeleted: true }, new Date());
    if (!done.ok) return this.setSave({ kind: 'failed', reason: done.error.kind });
    this.present({ ...state, save: { kind: 'unsaved' } }, 'popup.undone');
  }

  private async show(span: Parameters<PopupActions['onShow']>[0]): Promise<void> {
    const { state } = this.view;
    const passage = state.kind === 'digest' ? passageOf(state.article, span) : null;
    const isShown = passage && this.tab && (await showInTab(this.tab.id, passage));
    this.say(isShown ? null : 'popup.notInPage');
  }

  private async openReader(): Promise<void> {
    const { state } = this.view;
    if (state.kind !== 'digest') return;
    if ('id' in state.save) return openPage(`/reader.html?id=${encodeURIComponent(state.save.id)}`);
    const key = articleId(state.article.canonicalUrl ?? state.article.url);
    await keepReadingCopy(key, { article: state.article, digest: state.digest });
    await openPage(`/reader.html?reading=${encodeURIComponent(key)}`);
  }

  private async putBack(index: number): Promise<void> {
    const { state } = this.view;
    if (state.kind !== 'digest') return;
    const { putBack } = await import('@/utils/extract/put-back');
    await this.showArticle(putBack(state.article, index));
  }

  private async copy(form: CopyForm): Promise<void> {
    const { state } = this.view;
    if (state.kind !== 'digest') return;
    const { copyArticle } = await import('./hand-out');
    this.say((await copyArticle(state.article, state.digest, form, new Date())) ? 'popup.copied' : 'popup.notCopied');
  }

  private async download(format: Parameters<PopupActions['onDownload']>[0]): Promise<void> {
    const { state } = this.view;
    if (state.kind !== 'digest') return;
    const { downloadArticle } = await import('./hand-out');
    await downloadArticle(state.article, state.digest, format, new Date());
  }
}
