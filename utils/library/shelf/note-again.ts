import type { LibraryDatabase } from '../store/database';
import { readSelf } from './read-shelf';

/** The next round notes articles of which nothing is noted: what was noted of one was damaged. In a transaction over shelf. */
export async function noteAgain(library: LibraryDatabase): Promise<void> {
  const self = await readSelf(library);
  if (self) await library.shelf.put({ ...self, isNoted: false });
}
