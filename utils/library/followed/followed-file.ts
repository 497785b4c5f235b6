import * as v from 'valibot';
import type { Follow } from '@/utils/model/follow';
import { type Result, succeed } from '@/utils/model/result';
import type { SavedSearch } from '@/utils/model/saved-search';
import { type LibraryDatabase, theLibrary } from '../store/database';
import type { LibraryFailure } from '../store/library-failure';
import { asResult } from '../store/transactions';
import { isFollow, isSavedSearch } from './followed-shapes';

/** Kept searches and what is followed, as a backup carries them. */
export interface FollowedFile {
  readonly version: 1;
  readonly searches: readonly SavedSearch[];
  readonly follows: readonly Follow[];
}

const followedFile = v.looseObject({
  version: v.literal(1),
  searches: v.array(v.unknown()),
  follows: v.array(v.unknown()),
});

export function exportFollowed(library: LibraryDatabase = theLibrary()): Promise<Result<FollowedFile, LibraryFailure>> {
  return asResult(library, async () => ({
    version: 1 as const,
    searches: (await library.savedSearches.toArray()).filter(isSavedSearch),
    follows: (await library.follows.toArray()).filter(isFollow),
  }));
}

/**
 * Puts them back: how many were taken over. What is there already stays as it is, looked at as late as either says; what is
 * none is left out, and what is no such file is left alone.
 */
export async function restoreFollowed(
  file: unknown,
  library: LibraryDatabase = theLibrary(),
): Promise<Result<number, LibraryFailure>> {
  const parsed = v.safeParse(followedFile, file);
  if (!parsed.success) return succeed(0);
  const searches = parsed.output.searches.filter(isSavedSearch);
  const follows = parsed.output.follows.filter(isFollow);
  return asResult(library, () =>
    library.transaction('rw', library.savedSearches, library.follows, async () => {
      const known = new Set(await library.savedSearches.toCollection().primaryKeys());
      const fresh = searches.filter(({ id }) => !known.has(id));
      await library.savedSearches.bulkPut(fresh);
      const before = await library.follows.bulkGet(follows.map(({ id }) => id));
      const joined = follows.map((follow, at): Follow => {
        const own = before[at];
        if (!isFollow(own)) return follow;
        return own.lookedAt >= follow.lookedAt ? own : { ...own, lookedAt: follow.lookedAt };
      });
      await library.follows.bulkPut(joined);
      return fresh.length + follows.length;
    }),
  );
}
