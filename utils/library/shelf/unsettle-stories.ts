import type { LibraryDatabase } from '../store/database';
import { readCounter } from '../store/meta-counters';
import type { UnsettledStory } from './shelf-records';

export const unsettledPrefix = 'unsettled:';

/**
 * Says that these stories changed: what they are on all devices is to be found out again. Nothing where there are no other
 * devices. In a transaction over shelf and meta.
 */
export async function unsettleStories(library: LibraryDatabase, stories: readonly string[]): Promise<void> {
  if (stories.length === 0 || !(await readCounter(library, 'shelfOn'))) return;
  const mark = crypto.randomUUID();
  await library.shelf.bulkPut(stories.map((story): UnsettledStory => ({ name: `${unsettledPrefix}${story}`, mark })));
}
