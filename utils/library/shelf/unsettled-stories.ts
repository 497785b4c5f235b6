import type { LibraryDatabase } from '../store/database';
import { readSelf } from './read-shelf';
import type { UnsettledStory } from './shelf-records';
import { isUnsettled } from './shelf-shapes';

const prefix = 'unsettled:';

/**
 * Says that these stories changed: what they are on all devices is to be found out again. Nothing where there are no other
 * devices. In a transaction over shelf.
 */
export async function unsettleStories(library: LibraryDatabase, stories: readonly string[]): Promise<void> {
  if (stories.length === 0 || !(await readSelf(library))) return;
  const mark = crypto.randomUUID();
  await library.shelf.bulkPut(stories.map((story): UnsettledStory => ({ name: `${prefix}${story}`, mark })));
}

/** Some of them, at most so many. */
export const someUnsettled = async (library: LibraryDatabase, limit: number): Promise<UnsettledStory[]> =>
  (await library.shelf.where('name').startsWith(prefix).limit(limit).toArray()).filter(isUnsettled);

export const keyOfUnsettled = ({ name }: UnsettledStory): string => name.slice(prefix.length);

/** That these are in line now, but for those that changed again since they were read. In a transaction over shelf. */
export async function haveSettled(library: LibraryDatabase, stories: readonly UnsettledStory[]): Promise<void> {
  const now = await library.shelf.bulkGet(stories.map(({ name }) => name));
  const same = stories.filter(({ mark }, at) => {
    const record: unknown = now[at];
    return isUnsettled(record) && record.mark === mark;
  });
  await library.shelf.bulkDelete(same.map(({ name }) => name));
}
