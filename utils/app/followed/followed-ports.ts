import type { LibraryFailure } from '@/utils/library/store/library-failure';
import type { Follow } from '@/utils/model/follow';
import type { Result } from '@/utils/model/result';
import type { SavedSearch } from '@/utils/model/saved-search';

type Asked<Value> = Promise<Result<Value, LibraryFailure>>;

/** Who and what is followed, as the pages about them read and change it. */
export interface FollowingLibrary {
  /** null for what is not followed; a person also under the key of anybody they were merged with. */
  readonly getFollow: (id: string) => Asked<Follow | null>;
  readonly putFollow: (follow: Follow) => Asked<void>;
  /** What is not followed any more. */
  readonly deleteFollow: (id: string) => Asked<readonly Follow[]>;
  /** What was saved until now is not new any more. */
  readonly lookAt: (id: string, now: Date) => Asked<void>;
  /** Articles saved since the reader last looked. */
  readonly countNew: (follow: Follow) => Asked<number>;
}

/** The same with the searches that are kept. */
export interface FollowedLibrary extends FollowingLibrary {
  /** Connects the articles that are not connected yet: only then is it known whom they are about. */
  readonly connect: () => Promise<unknown>;
  readonly listFollows: () => Asked<readonly Follow[]>;
  readonly listSavedSearches: () => Asked<readonly SavedSearch[]>;
  readonly putSavedSearch: (search: SavedSearch) => Asked<void>;
  readonly deleteSavedSearch: (id: string) => Asked<void>;
  /** Articles that it finds now. */
  readonly countSearch: (search: SavedSearch) => Asked<number>;
}
