import type { Change } from '@/utils/library/articles/apply-change';
import type { FoundArticle } from '@/utils/library/articles/find-saved';
import type { RevisionKey } from '@/utils/library/articles/revisions';
import type { FoundStory } from '@/utils/library/connections/story-of-page';
import type { LibraryFailure } from '@/utils/library/store/library-failure';
import type { Article } from '@/utils/model/article';
import type { Correction } from '@/utils/model/correction';
import type { Digest } from '@/utils/model/digest';
import type { LostArticles } from '@/utils/model/library-mark';
import type { Passage } from '@/utils/model/page-request';
import type { ReadingCopy } from '@/utils/model/reading-copy';
import type { Result } from '@/utils/model/result';
import type { SavedArticle } from '@/utils/model/saved-article';
import type { SummaryLength } from '@/utils/model/settings';
import type { WriteClipboard } from '../copy-article';
import type { CorrectableLibrary } from '../correction-actions';
import type { DeviceTask } from '../device-model/device-task';
import type { OpenTranslate } from '../device-model/translate-session';
import type { Download } from '../download-article';
import type { OpenListen } from '../listen/listen-session';
import type { Clock, LoadDigest, OpenPage, ReadFailure, ReadSettings, SavedTab, SavesPages } from '../ports';
import type { FollowLink, Share } from '../take-out';

/** The tab in front, and the page in it. */
interface PopupTab extends SavedTab {
  /** null where there is no tab to read. */
  readonly active: () => Promise<{ readonly id: number; readonly title: string } | null>;
  readonly read: (tabId: number, isForced: boolean) => Promise<Result<Article, ReadFailure>>;
  /** Scrolls the page to the passage and marks it; false where it is not found or the tab cannot be reached. */
  readonly show: (tabId: number, passage: Passage) => Promise<boolean>;
}

export interface PopupLibrary extends SavesPages, CorrectableLibrary {
  /** False where what is saved would be lost with the window. */
  readonly isLasting: () => boolean;
  /** What the library holds of this article, the trash included, and what else stands under the address it states. */
  readonly find: (article: Article) => Promise<Result<FoundArticle, LibraryFailure>>;
  /** The tags in use, the most frequent first. */
  readonly tags: () => Promise<Result<readonly string[], LibraryFailure>>;
  readonly change: (id: string, change: Change, now: Date) => Promise<Result<unknown, LibraryFailure>>;
  /** What of a digest's people the reader took out of the whole library. */
  readonly takenOut: (digest: Digest) => Promise<Result<readonly Correction[], LibraryFailure>>;
  readonly moveToTrash: (id: string, now: Date) => Promise<Result<unknown, LibraryFailure>>;
  /** Puts the text that a save replaced back in its place; null where it is gone. */
  readonly undoReplacement: (revision: RevisionKey, now: Date) => Promise<Result<SavedArticle | null, LibraryFailure>>;
  /** The key of the page of a person of this article (null: not saved), null where the library knows nobody of this name. */
  readonly findPersonKey: (name: string, articleId: string | null) => Promise<Result<string | null, LibraryFailure>>;
  /**
   * Looks whether this is the library that was here before, and after a save remembers how many articles it holds. What the
   * browser has lost of it; null if nothing.
   */
  readonly missed: (after: 'look' | 'save', now: Date) => Promise<LostArticles | null>;
  readonly findStory: (
    article: Article,
    digest: Digest,
    now: Date,
  ) => Promise<Result<FoundStory | null, LibraryFailure>>;
}

/** What the popup needs of the browser and the library. */
export interface PopupPorts {
  readonly tab: PopupTab;
  readonly library: PopupLibrary;
  readonly digest: LoadDigest;
  readonly settings: ReadSettings;
  readonly clock: Clock;
  readonly openPage: OpenPage;
  readonly closePopup: () => void;
  /** Opens the same beside a tab, to stay; false where the browser refuses. null where it has no side panel. */
  readonly openPanel: ((tabId: number) => Promise<boolean>) | null;
  readonly clipboard: WriteClipboard;
  readonly followLink: FollowLink;
  /** null where the browser has no such sheet. */
  readonly share: Share | null;
  readonly download: Download;
  readonly openListen: OpenListen;
  /** null where the browser brings no such model, and it is nothing to offer. */
  readonly openTranslate: OpenTranslate | null;
  readonly openBrowserSummary: ((article: Article, length: SummaryLength) => Promise<DeviceTask<string>>) | null;
  /** Keeps an article where the reader's page finds it under the key that comes back, without saving it. */
  readonly keepReadingCopy: (copy: ReadingCopy) => Promise<Result<string, { readonly kind: 'too-large' }>>;
}
