import type { Undo } from '@/utils/library/articles/apply-change';
import type { CompletedOperator } from '@/utils/library/search/complete-value';
import type { LibraryFacets } from '@/utils/library/search/facets';
import type { LibraryRow } from '@/utils/library/search/library-row';
import type { MarkedText, SearchRequest, SearchResult } from '@/utils/library/search/search';
import type { WhyNothing } from '@/utils/library/search/why-nothing';
import type { LibraryFailure } from '@/utils/library/store/library-failure';
import type { LibraryFilter, LibraryOrder } from '@/utils/model/library-filter';
import type { Result } from '@/utils/model/result';
import type { Announcer } from '../announcer';
import type { ChangeableLibrary } from '../article-actions';
import type { ExportRequest } from '../export/export-ports';
import type { ExportSession } from '../export/export-session';
import type { FollowedLibrary } from '../followed/followed-ports';
import type { ImportSession } from '../import/import-session';
import type { Watch } from '../live-query';
import type { Clock, OpenPage, TabImage } from '../ports';
import type { BackupPorts } from './backup-ports';
import type { LostPorts } from './lost-ports';

type Asked<Value> = Promise<Result<Value, LibraryFailure>>;

/** An image as it was kept with an article. */
export type KeptPicture = Omit<TabImage, 'src'>;

/** The library as its page reads and changes it. */
export interface ListedLibrary extends ChangeableLibrary {
  readonly listKeys: (filter: LibraryFilter, order: LibraryOrder) => Asked<Uint32Array>;
  readonly search: (query: string, request: SearchRequest) => Asked<SearchResult>;
  readonly rowsByKeys: (keys: ArrayLike<number>) => Asked<readonly (LibraryRow | null)[]>;
  /** The sentence of an article that says most of what was asked. */
  readonly matchingSentence: (query: string, key: number) => Asked<MarkedText | null>;
  /** The kept image that stands for an article; null where none is kept. */
  readonly pictureOf: (id: string) => Asked<KeptPicture | null>;
  /** Of what a query finds; of everything for ''. */
  readonly facets: (filter: LibraryFilter, query: string) => Asked<LibraryFacets>;
  readonly whyNothing: (query: string, filter: LibraryFilter) => Asked<WhyNothing>;
  /** What can stand behind an operator of a search, as far as it is typed. */
  readonly completeValue: (operator: CompletedOperator, typed: string, limit: number) => Asked<readonly string[]>;
  /** Puts an article that is to be read next before another one; behind all others for null. */
  readonly moveInQueue: (id: string, beforeId: string | null, now: Date) => Asked<readonly Undo[]>;
  readonly countSavedSince: (time: string | null) => Asked<number>;
  readonly eraseArticles: (ids: readonly string[]) => Asked<number>;
  readonly emptyTrash: () => Asked<number>;
  /** Deletes for good what has been in the trash long enough. */
  readonly purgeTrash: (now: Date) => Promise<unknown>;
  readonly completeIndex: () => Promise<unknown>;
}

/** The page's address, as far as the page may set it: the query string, with its '?' or ''. */
export interface PageAddress {
  readonly search: () => string;
  /** A step of its own, so that Back leads to what was before. */
  readonly push: (search: string) => void;
  readonly replace: (search: string) => void;
  /** Calls back when the reader has gone back or forward; gives back how to stop. */
  readonly onMove: (listener: () => void) => () => void;
}

/** What a session that is loaded when it is asked for gets of the page. */
export interface LoadedParts {
  readonly announcer: Announcer;
  readonly onEnd: () => void;
}

/** Everything the library page needs of the world. */
export interface LibraryPorts {
  readonly library: ListedLibrary;
  readonly watch: Watch;
  readonly address: PageAddress;
  readonly backups: BackupPorts;
  readonly lost: LostPorts;
  readonly now: Clock;
  readonly openPage: OpenPage;
  /** Kept searches and what is followed; loaded once the list is there. */
  readonly loadFollowed: () => Promise<FollowedLibrary>;
  /** An id that nothing else has. */
  readonly newId: () => string;
  /** Both are loaded when they are asked for. */
  readonly openExport: (request: ExportRequest, parts: LoadedParts) => Promise<ExportSession>;
  readonly openImport: (parts: LoadedParts) => Promise<ImportSession>;
}
