import { startFreshStoreLog } from '@/utils/browser/fresh-store-log';
import { keepLibraryMark, readLibraryMark } from '@/utils/browser/library-mark';
import { libraryId, librarySize } from '@/utils/library/articles/library-size';
import { theLibrary } from '@/utils/library/store/database';
import { type LostArticles, markAfter } from '@/utils/model/library-mark';

/** Remembers which library stands here and how many articles it holds. What the browser has lost of it; null if nothing. */
export async function noteLibrary(now: Date, library = theLibrary()): Promise<LostArticles | null> {
  beginLog();
  const [mark, size] = await Promise.all([readLibraryMark(), librarySize(library)]);
  // A store that cannot be opened tells nothing of what is in it.
  if (!size.ok) return mark?.lost ?? null;
  // Who has never saved anything has nothing to lose: nothing is left behind.
  if (mark === null && size.value.count === 0) return null;
  const next = markAfter(mark, size.value, now);
  await keepLibraryMark(next);
  return next.lost;
}

/**
 * The same where nothing was written: counts only where this is another library than the one that was remembered, or none was
 * yet (a popup that closed right behind its save had no time to).
 */
export async function missLibrary(now: Date, library = theLibrary()): Promise<LostArticles | null> {
  beginLog();
  const [mark, id] = await Promise.all([readLibraryMark(), libraryId(library)]);
  const isKnown = mark !== null && (!id.ok || mark.libraryId === id.value);
  return isKnown ? mark.lost : noteLibrary(now, library);
}

/** Nothing waits for it, and nothing is said if it fails: the next look at the library tries again. */
function beginLog(): void {
  if (import.meta.env.CHROME) startFreshStoreLog().catch(() => undefined);
}
