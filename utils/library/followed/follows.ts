import { type Follow, followId } from '@/utils/model/follow';
import type { Result } from '@/utils/model/result';
import { rootOf } from '../connections/person-group';
import { type LibraryDatabase, theLibrary } from '../store/database';
import type { LibraryFailure } from '../store/library-failure';
import { asResult } from '../store/transactions';
import { isFollow } from './followed-shapes';
import { personOfFollow } from './person-of-follow';

type Asked<Value> = Promise<Result<Value, LibraryFailure>>;

/** Who and what is followed, by name. Two people who are one by now stand there once, new since the reader last looked at both. */
export function listFollows(library: LibraryDatabase = theLibrary()): Asked<readonly Follow[]> {
  return asResult(library, () =>
    library.transaction('r', library.follows, library.persons, async () => {
      const listed = new Map<string, Follow>();
      for (const follow of (await library.follows.toArray()).filter(isFollow)) {
        const shown = follow.kind === 'person' ? await asShown(library, follow) : follow;
        const id = followId(shown.kind, shown.key);
        const other = listed.get(id);
        if (!other || shown.lookedAt < other.lookedAt) listed.set(id, shown);
      }
      const collator = new Intl.Collator();
      return [...listed.values()].sort((a, b) => collator.compare(a.name, b.name));
    }),
  );
}

/** null for what is not followed. */
export const getFollow = (id: string, library: LibraryDatabase = theLibrary()): Asked<Follow | null> =>
  asResult(library, () =>
    library.transaction('r', library.follows, library.persons, async () => (await followsOf(library, id))[0] ?? null),
  );

export const putFollow = (follow: Follow, library: LibraryDatabase = theLibrary()): Asked<void> =>
  asResult(library, async () => void (await library.follows.put(follow)));

/** Follows it no longer: what was taken away, to be put back one by one. */
export const deleteFollow = (id: string, library: LibraryDatabase = theLibrary()): Asked<readonly Follow[]> =>
  asResult(library, () =>
    library.transaction('rw', library.follows, library.persons, async () => {
      const follows = await followsOf(library, id);
      await library.follows.bulkDelete(follows.map((follow) => follow.id));
      return follows;
    }),
  );

/** The reader looks at it now: what was saved until then is not new any more. Nothing where it is not followed. */
export const lookAt = (id: string, now: Date, library: LibraryDatabase = theLibrary()): Asked<void> =>
  asResult(library, () =>
    library.transaction('rw', library.follows, library.persons, async () => {
      const lookedAt = now.toISOString();
      await library.follows.bulkPut((await followsOf(library, id)).map((follow) => ({ ...follow, lookedAt })));
    }),
  );

/** Under the key and the name of the person they are shown as by now. */
async function asShown(library: LibraryDatabase, follow: Follow): Promise<Follow> {
  const person = await personOfFollow(library, follow);
  return person ? { ...follow, key: person.key, name: person.name } : follow;
}

/** The follow of this id, and those of whoever is the same person by now. */
async function followsOf(library: LibraryDatabase, id: string): Promise<Follow[]> {
  const stored = await library.follows.get(id);
  const own = isFollow(stored) ? [stored] : [];
  const [kind, ...key] = id.split(' ');
  const shown = kind === 'person' ? await rootOf(library, key.join(' ')) : null;
  if (!shown) return own;
  const same: Follow[] = [];
  for (const follow of (await library.follows.where('id').startsWith('person ').toArray()).filter(isFollow)) {
    if (follow.id !== id && (await personOfFollow(library, follow))?.key === shown.key) same.push(follow);
  }
  return [...own, ...same];
}
