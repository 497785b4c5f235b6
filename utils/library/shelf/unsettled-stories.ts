import type { LibraryDatabase } from '../store/database';
import { readSelf } from './read-shelf';
import type { UnsettledStory } from './shelf-records';

const prefix = 'unsettled:';
const nameOf = (story: string): UnsettledStory['name'] => `${prefix}${story}`;

/**
 * Says that these stories changed: what they are on all devices is to be found out again. Nothing where there are no other
 * devices. In a transaction over shelf.
 */
export async function unsettleStories(library: LibraryDatabase, stories: Iterable<string>): Promise<void> {
  if (await readSelf(library)) await library.shelf.bulkPut([...stories].map((story) => ({ name: nameOf(story) })));
}

/** Some of them, at most so many. In a transaction over shelf, or by itself. */
export const someUnsettled = async (library: LibraryDatabase, limit: number): Promise<string[]> =>
  (await library.shelf.where('name').startsWith(prefix).limit(limit).primaryKeys()).map((name) =>
    name.slice(prefix.length),
  );

/** That these are in line now. In a transaction over shelf. */
export const haveSettled = (library: LibraryDatabase, stories: readonly string[]): PromiseLike<void> =>
  library.shelf.bulkDelete(stories.map(nameOf));
