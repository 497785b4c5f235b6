import type { LibraryDatabase } from '../store/database';
import type { UnsettledStory } from './shelf-records';
import { isUnsettled } from './shelf-shapes';
import { unsettledPrefix } from './unsettle-stories';

/** Some of them, at most so many. */
export const someUnsettled = async (library: LibraryDatabase, limit: number): Promise<UnsettledStory[]> =>
  (await library.shelf.where('name').startsWith(unsettledPrefix).limit(limit).toArray()).filter(isUnsettled);

export const keyOfUnsettled = ({ name }: UnsettledStory): string => name.slice(unsettledPrefix.length);

/** That these are in line now, but for those that changed again since they were read. In a transaction over shelf. */
export async function haveSettled(library: LibraryDatabase, stories: readonly UnsettledStory[]): Promise<void> {
  const now = await library.shelf.bulkGet(stories.map(({ name }) => name));
  const same = stories.filter(({ mark }, at) => {
    const record: unknown = now[at];
    return isUnsettled(record) && record.mark === mark;
  });
  await library.shelf.bulkDelete(same.map(({ name }) => name));
}
