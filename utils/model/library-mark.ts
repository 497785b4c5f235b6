/**
 * What is remembered of the library outside of its store, so that a store the browser has thrown away is missed. Small: it is
 * written after every save.
 */
export interface LibraryMark extends LibrarySize {
  /** When it was last looked at. ISO 8601, UTC. */
  readonly at: string;
  /** What was lost and is neither there again nor given up by the reader; null if nothing is. */
  readonly lost: LostArticles | null;
}

export interface LibrarySize {
  /** The number a store is given at random when it is made; 0 for one that is older than these numbers. */
  readonly libraryId: number;
  /** Articles, those in the trash included. */
  readonly count: number;
}

export interface LostArticles {
  /** How many there were. */
  readonly count: number;
  /** When they were last seen there. ISO 8601, UTC. */
  readonly at: string;
}

/**
 * The mark after a look at the library. Articles are lost where another store, with fewer of them, stands in the place of the one
 * that was marked: who erases articles keeps the store. They are no longer lost once as many are there again.
 */
export function markAfter(mark: LibraryMark | null, { libraryId, count }: LibrarySize, now: Date): LibraryMark {
  const lost = lostSince(mark, libraryId);
  return { libraryId, count, at: now.toISOString(), lost: lost && count < lost.count ? lost : null };
}

function lostSince(mark: LibraryMark | null, libraryId: number): LostArticles | null {
  if (!mark || mark.libraryId === libraryId) return mark?.lost ?? null;
  // Lost again before the first loss was made good: the larger one is what the reader misses.
  return mark.lost && mark.lost.count > mark.count ? mark.lost : { count: mark.count, at: mark.at };
}
