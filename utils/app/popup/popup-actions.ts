import type { Span } from '@/utils/model/article';
import type { CorrectionWish } from '@/utils/model/correction';
import type { CopyForm } from '../copy-article';
import type { DownloadFormat } from '../download-article';
import type { OpenListen } from '../listen/listen-session';
import type { PageTakeOut } from './page-take-out';
import type { PopupPorts } from './popup-ports';

/** What the reader can do in the popup; each tells of itself by a new state. */
export interface PopupActions {
  readonly onShow: (span: Span) => void;
  readonly onSave: () => void;
  readonly onUndoSave: () => void;
  /** Tags, separated by commas, and a note for what was saved just now. */
  readonly onKeepWords: (typed: { readonly tags: string; readonly note: string }) => void;
  readonly onRead: () => void;
  /** Puts something right in the digest. */
  readonly onCorrect: (wish: CorrectionWish) => void;
  readonly onPutBack: (removedIndex: number) => void;
  readonly onReadAnyway: () => void;
  readonly onRetry: () => void;
  readonly onOpenPerson: (key: string) => void;
  readonly onOpenStory: (key: string) => void;
  readonly onOpenLibrary: () => void;
  /** Leads to where a backup is restored. */
  readonly onRestore: () => void;
  readonly onOpenOptions: () => void;
  /** null where the browser has no side panel, and in the panel itself. */
  readonly onOpenPanel: (() => void) | null;
  readonly onCopy: (form: CopyForm) => void;
  /** A sentence or quotation, with who says it and where it stands. */
  readonly onCopyPassage: (span: Span) => void;
  readonly onOpenInObsidian: () => void;
  readonly onLookInArchive: () => void;
  /** null where the browser has no sheet for sharing. */
  readonly onShare: (() => void) | null;
  readonly onDownload: (format: DownloadFormat) => void;
  /** Makes what reads aloud; it is the one who asks that begins it and ends it. */
  readonly openListen: OpenListen;
  readonly openTranslate: PopupPorts['openTranslate'];
  readonly openBrowserSummary: PopupPorts['openBrowserSummary'];
}

/** What carries the actions out. */
interface Doer {
  start(): Promise<void>;
  readAnyway(): Promise<void>;
  show(span: Span): Promise<void>;
  save(): Promise<void>;
  undoSave(): Promise<void>;
  keepWords(typed: { readonly tags: string; readonly note: string }): Promise<void>;
  openReader(): Promise<void>;
  openPanel(): Promise<void>;
  correct(wish: CorrectionWish): Promise<void>;
  putBack(removedIndex: number): Promise<void>;
}

/** The actions as the components call them: nothing is waited for. */
export const actionsOf = (
  doer: Doer,
  takeOut: PageTakeOut,
  { openPage, openPanel, share, openListen, openTranslate, openBrowserSummary }: PopupPorts,
): PopupActions => ({
  onShow: (span) => void doer.show(span),
  onSave: () => void doer.save(),
  onUndoSave: () => void doer.undoSave(),
  onKeepWords: (typed) => void doer.keepWords(typed),
  onRead: () => void doer.openReader(),
  onCorrect: (wish) => void doer.correct(wish),
  onPutBack: (index) => void doer.putBack(index),
  onReadAnyway: () => void doer.readAnyway(),
  onRetry: () => void doer.start(),
  onOpenPerson: (key) => void openPage(`/people.html?person=${encodeURIComponent(key)}`),
  onOpenStory: (key) => void openPage(`/people.html?story=${encodeURIComponent(key)}`),
  onOpenLibrary: () => void openPage('/library.html'),
  onRestore: () => void openPage('/library.html?do=import'),
  onOpenOptions: () => void openPage('/options.html'),
  onOpenPanel: openPanel && (() => void doer.openPanel()),
  onCopy: (form) => void takeOut.copy(form),
  onCopyPassage: (span) => void takeOut.copyPassage(span),
  onOpenInObsidian: () => void takeOut.openInObsidian(),
  onLookInArchive: () => void takeOut.lookInArchive(),
  onShare: share && (() => void takeOut.share(share)),
  onDownload: (format) => void takeOut.download(format),
  openListen,
  openTranslate,
  openBrowserSummary,
});
