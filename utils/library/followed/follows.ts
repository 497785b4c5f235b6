import type { Follow } from '@/utils/model/follow';
import type { Result } from '@/utils/model/result';
import { type LibraryDatabase, theLibrary } from '../store/database';
import type { LibraryFailure } from '../store/library-failure';
import { asResult } from '../store/transactions';
import { isFollow } from './followed-shapes';

type Asked<Value> = Promise<Result<Value, LibraryFailure>>;

/** Who and what is followed, by name. */
export function listFollows(library: LibraryDatabase = theLibrary()): Asked<readonly Follow[]> {
  return asResult(library, async () => {
    const follows = (await library.follows.toArray()).filter(isFollow);
    const collator = new Intl.Collator();
    return follows.sort((a, b) => collator.compare(a.name, b.name));
  });
}

/** null for what is not followed. */
export const getFollow = (id: string, library: LibraryDatabase = theLibrary()): Asked<Follow | null> =>
  asResult(library, async () => {
    const follow = await library.follows.get(id);
    return isFollow(follow) ? follow : null;
  });

export const putFollow = (follow: Follow, library: LibraryDatabase = theLibrary()): Asked<void> =>
  asResult(library, async () => void (await library.follows.put(follow)));

export const deleteFollow = (id: string, library: LibraryDatabase = theLibrary()): Asked<void> =>
  asResult(library, () => library.follows.delete(id));

/** The reader looks at it now: what was saved until then is not new any more. Nothing where it is not followed. */
export const lookAt = (id: string, now: Date, library: LibraryDatabase = theLibrary()): Asked<void> =>
  asResult(library, async () => void (await library.follows.update(id, { lookedAt: now.toISOString() })));
