import { useEffect, useState } from 'preact/hooks';
import type { LibraryFailure } from '@/utils/library/store/library-failure';
import { watch } from '@/utils/library/store/watch';
import type { Result } from '@/utils/model/result';

export interface Watched<Value> {
  /** null until the first answer; then the latest, also while a changed question is answered. */
  readonly value: Value | null;
  readonly failure: LibraryFailure | null;
}

/**
 * What a query of the library answers, again after every change to what it read, here or in another tab. It is not asked
 * before `isDue`: what a page shows first should not have to share the store with what can come later.
 */
export function useWatched<Value>(
  query: () => Promise<Result<Value, LibraryFailure>>,
  dependencies: readonly unknown[],
  isDue = true,
): Watched<Value> {
  const [watched, setWatched] = useState<Watched<Value>>({ value: null, failure: null });
  useEffect(
    () =>
      isDue
        ? watch(
            query,
            (value) => setWatched({ value, failure: null }),
            (failure) => setWatched(({ value }) => ({ value, failure })),
          )
        : undefined,
    [...dependencies, isDue],
  );
  return watched;
}
