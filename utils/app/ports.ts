import type { ExtractFailure } from '@/utils/extract/extract-failure';
import type { SaveOutcome } from '@/utils/library/articles/save-article';
import type { LibraryFailure } from '@/utils/library/store/library-failure';
import type { Article } from '@/utils/model/article';
import type { Correction } from '@/utils/model/correction';
import type { Digest } from '@/utils/model/digest';
import type { Result } from '@/utils/model/result';
import type { Settings } from '@/utils/model/settings';

/** The moment it is called. */
export type Clock = () => Date;

export type ReadSettings = () => Promise<Settings>;

/** The digest of an article, its summary so many sentences long. */
type MakeDigest = (
  article: Article,
  options: { readonly summaryLength: Settings['summaryLength'] },
) => Digest | Promise<Digest>;

/** What makes digests. Its word lists are large: not loaded before this is called, and then once. */
export type LoadDigest = () => Promise<MakeDigest>;

/** Brings a page of the extension to the front. */
export type OpenPage = (path: `/${string}`) => Promise<void>;

/** Everything that can keep the page in a tab from being read; each has its words in the locale files. */
export type ReadFailure =
  | ExtractFailure
  | { readonly kind: 'pdf' }
  /** A page of the browser's own, which extensions may not see. */
  | { readonly kind: 'restricted' }
  | { readonly kind: 'tab-gone' }
  | { readonly kind: 'timeout' };

/** An image as a page has loaded it. */
export interface TabImage {
  readonly src: string;
  readonly blob: Blob;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** The page in a tab, while and after it is saved. */
export interface SavedTab {
  /** Shows on the toolbar button that the tab's page is saved. */
  readonly markSaved: (tabId: number) => Promise<void>;
  /** Those of the images that the page has loaded and shows; with `isNobodyAsked` only what no server need be asked for. */
  readonly images: (
    tabId: number,
    srcs: readonly string[],
    options: { readonly isNobodyAsked: boolean },
  ) => Promise<readonly TabImage[]>;
}

/** Where a page is saved. */
export interface SavesPages {
  /** `digest` as it is made, and what the reader put right in it before the save. */
  readonly save: (
    article: Article,
    digest: Digest,
    now: Date,
    corrections?: readonly Correction[],
  ) => Promise<Result<SaveOutcome, LibraryFailure>>;
  readonly saveImages: (images: readonly (TabImage & { readonly articleId: string })[]) => Promise<unknown>;
}
