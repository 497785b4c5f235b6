import type { Difference } from '@/utils/across/versions/difference-of';
import type { NotArticleReason } from '@/utils/extract/extract-failure';
import type { SavedBeside } from '@/utils/library/articles/find-place';
import type { LibraryFailureKind } from '@/utils/library/store/library-failure';
import type { Article, Span } from '@/utils/model/article';
import type { Correction } from '@/utils/model/correction';
import type { Digest } from '@/utils/model/digest';
import type { LostArticles } from '@/utils/model/library-mark';
import type { ReadFailure } from '../ports';
import type { KeptWords } from './kept-words';

/** Whether and when the page was saved, as far as the library could tell. Times are ISO 8601, UTC. */
export type SaveState =
  | { readonly kind: 'looking' }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'saving' }
  | {
      readonly kind: 'just-saved';
      readonly id: string;
      readonly savedAt: string;
      readonly isNew: boolean;
      /** Names the text that this save replaced; null if it replaced none. */
      readonly replacedAt: string | null;
      /** What the reader has written beside it since. */
      readonly kept: KeptWords;
      /** The reader's own tags, the most used first; none until they are read. */
      readonly knownTags: readonly string[];
    }
  | { readonly kind: 'saved'; readonly id: string; readonly savedAt: string }
  | { readonly kind: 'changed'; readonly id: string; readonly savedAt: string }
  | { readonly kind: 'failed'; readonly reason: LibraryFailureKind }
  | { readonly kind: 'unavailable'; readonly reason: LibraryFailureKind };

/** The story a page belongs to. */
export interface StoryOfPage {
  readonly key: string;
  /** How many other saved articles belong to it; at least 1. */
  readonly others: number;
  /** Sentences of the page that none of them has; null where that is not known, or the page is saved itself. */
  readonly added: readonly Span[] | null;
}

/** What the library knows about the people and the story of this page. */
export interface Connections {
  /** The key of the person's page, by the name the digest gives them. */
  readonly persons: Readonly<Record<string, string>>;
  readonly story: StoryOfPage | null;
}

export const noConnections: Connections = { persons: {}, story: null };

/** What the popup shows. One of five screens; each is designed. */
export type PopupState =
  | { readonly kind: 'working'; readonly title: string }
  | {
      readonly kind: 'digest';
      /** As the reader put it right, if the page is saved. */
      readonly article: Article;
      /** As the reader put it right. */
      readonly digest: Digest;
      readonly corrections: readonly Correction[];
      /** As it was made; null where nothing was put right. */
      readonly madeDigest: Digest | null;
      /** In the words of the page; null where `article` is that. */
      readonly madeArticle: Article | null;
      readonly save: SaveState;
      readonly connections: Connections;
      /** Another saved article whose address this page gives as its own; null if there is none. */
      readonly beside: SavedBeside | null;
      /** What the browser has lost of the library; null if nothing. */
      readonly missed: LostArticles | null;
      /** What changed since the page was saved; null if nothing did, or it was not saved. */
      readonly difference: Difference | null;
    }
  | { readonly kind: 'not-article'; readonly title: string; readonly reason: NotArticleReason | 'empty-page' }
  | { readonly kind: 'restricted'; readonly reason: 'browser-page' | 'pdf' }
  | { readonly kind: 'failed'; readonly reason: 'tab-gone' | 'timeout' | 'unreadable' };

/** What is said above the footer until the next thing happens; each has its words in the locale files. */
export type PopupMessage =
  | 'popup.notInPage'
  | 'popup.copied'
  | 'popup.notCopied'
  | 'popup.givenToObsidian'
  | 'popup.undone'
  | 'popup.replacementUndone'
  | 'popup.wordsNotKept'
  | 'popup.tooLargeToRead'
  | 'popup.panelNotOpened'
  | 'corrections.notPutRight'
  | 'corrections.notTakenBack'
  | 'corrections.takenBack'
  /** `isSaved`: it is kept in the library by now; false: it is once the article is saved. */
  | { readonly kind: 'put-right'; readonly correction: Correction; readonly isSaved: boolean };

export interface PopupView {
  readonly state: PopupState;
  readonly message: PopupMessage | null;
  /** Takes back what the message tells of; null where there is no way back. */
  readonly undo: (() => void) | null;
}

/** The screen for a page that could not be read: not an article, out of reach, or gone wrong. */
export function stateOfFailure(
  failure: ReadFailure,
  title: string,
): Exclude<PopupState, { kind: 'working' | 'digest' }> {
  switch (failure.kind) {
    case 'not-an-article':
      return { kind: 'not-article', title, reason: failure.reason };
    case 'empty-page':
      return { kind: 'not-article', title, reason: 'empty-page' };
    case 'pdf':
      return { kind: 'restricted', reason: 'pdf' };
    case 'restricted':
      return { kind: 'restricted', reason: 'browser-page' };
    case 'tab-gone':
    case 'timeout':
    case 'unreadable':
      return { kind: 'failed', reason: failure.kind };
  }
}
