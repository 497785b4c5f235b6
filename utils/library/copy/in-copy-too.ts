import type { LibraryDatabase } from '../store/database';
import { copyWritten, type WrittenDocs } from './keep-copy';

/** Above that the copy follows behind: who tags 10,000 articles does not wait for all of their texts. An import writes 100 at once. */
const mostAwaited = 500;
/** Longer than a copy takes on a busy machine. What hangs beyond that must not take the save with it, which is on the disk. */
const longestWaitMs = 5_000;

/** Libraries whose copy did not answer: nothing waits for it again until it does. */
const hanging = new WeakSet<LibraryDatabase>();

/**
 * Resolves once the second copy has the articles that were written, so that what is confirmed outlives the loss of the library.
 * Where it cannot be written (a full disk, a copy that is damaged), it resolves as well: the
 * articles are in the library, stay due, and the next write or start copies them.
 */
export async function inCopyToo(library: LibraryDatabase, written: WrittenDocs): Promise<void> {
  const copied = copyWritten(library, written)
    .catch(() => undefined)
    .then(() => void hanging.delete(library));
  const count = written.docs.length;
  if (count === 0 || count > mostAwaited || hanging.has(library)) return;
  await within(longestWaitMs, copied, () => hanging.add(library));
}

async function within(ms: number, work: Promise<void>, onLate: () => void): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<void>((resolve) => {
    timer = setTimeout(() => {
      onLate();
      resolve();
    }, ms);
  });
  await Promise.race([work, limit]);
  clearTimeout(timer);
}
