import type { Span } from '@/utils/model/article';
import type { CorrectionWish } from '@/utils/model/correction';
import type { CopyForm } from '../copy-article';
import type { DownloadFormat } from '../download-article';

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
  readonly onOpenOptions: () => void;
  readonly onCopy: (form: CopyForm) => void;
  readonly onDownload: (format: DownloadFormat) => void;
}
