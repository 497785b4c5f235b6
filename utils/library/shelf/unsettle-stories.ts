import type { LibraryDatabase } from '../store/database';
import type { UnsettledStory } from './shelf-records';

export const unsettledPrefix = 'unsettled:';

/** Whether the library has other devices; loads nothing of what they need. In a transaction over shelf, or by itself. */
export const isOnShelf = async (library: LibraryDatabase): Promise<boolean> =>
  (await library.shelf.where('name').equals('self').count()) > 0;

/**
 * Says that these stories changed: what they are on all devices is to be found out again. Nothing where there are no other
 * devices. In a transaction over shelf.
 */
export async function unsettleStories(library: LibraryDatabase, stories: readonly string[]): Promise<void> {
  if (stories.length === 0 || !(await isOnShelf(library))) return;
  const mark = crypto.randomUUID();
  await library.shelf.bulkPut(stories.map((story): UnsettledStory => ({ name: `${unsettledPrefix}${story}`, mark })));
}
