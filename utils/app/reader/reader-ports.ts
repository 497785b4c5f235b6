import type { LibraryFailure } from '@/utils/library/store/library-failure';
import type { Article } from '@/utils/model/article';
import type { Digest } from '@/utils/model/digest';
import type { Result } from '@/utils/model/result';
import type { SavedArticle } from '@/utils/model/saved-article';
import type { Announcer } from '../announcer';
import type { ChangeableLibrary } from '../article-actions';
import type { WriteClipboard } from '../copy-article';
import type { CorrectableLibrary } from '../correction-actions';
import type { Watch } from '../live-query';
import type { Clock, LoadDigest, ReadSettings, TabImage } from '../ports';

/** What is saved beside an article. */
export interface AlsoSaved {
  /** The story it belongs to and how many others do; null if it is alone. */
  readonly story: { readonly key: string; readonly others: number } | null;
  /** How many earlier versions of it are kept. */
  readonly earlierVersions: number;
}

export interface ReaderQueries {
  /** The tags in use in the whole library, the most frequent first. */
  readonly tags: () => Promise<Result<readonly string[], LibraryFailure>>;
  readonly alsoSaved: (id: string) => Promise<Result<AlsoSaved, LibraryFailure>>;
}

/** The library as the reader uses it. */
export interface ReaderLibrary extends ChangeableLibrary, CorrectableLibrary {
  readonly watch: Watch;
  readonly getSaved: (id: string) => Promise<Result<SavedArticle | null, LibraryFailure>>;
  /** Loads what the text can be read without: a page need not have it before it shows an article. */
  readonly loadQueries: () => Promise<ReaderQueries>;
  readonly getImages: (id: string) => Promise<Result<readonly TabImage[], LibraryFailure>>;
  readonly replaceText: (
    id: string,
    article: Article,
    digest: Digest,
    now: Date,
  ) => Promise<Result<unknown, LibraryFailure>>;
}

/** What the reader needs of the page, the browser and the library. */
export interface ReaderPorts {
  readonly library: ReaderLibrary;
  readonly announcer: Pick<Announcer, 'say' | 'fail' | 'doing'>;
  readonly digest: LoadDigest;
  readonly settings: ReadSettings;
  readonly clock: Clock;
  readonly clipboard: WriteClipboard;
  /** Calls back once the page has been in sight for so long; gives back how to stop. */
  readonly afterTimeInSight: (ms: number, onReached: () => void) => () => void;
  /** An id that no other highlight has. */
  readonly newId: () => string;
  /** Addresses under which this page can show a blob, until they are given back. */
  readonly blobAddresses: { readonly make: (blob: Blob) => string; readonly giveBack: (address: string) => void };
}
