import { useEffect, useState } from 'preact/hooks';
import type { LibraryFailure } from '@/utils/library/library-failure';
import { watch } from '@/utils/library/watch';
import type { Result } from '@/utils/model/result';

export interface Watched<Value> {
  /** null until the first answer; then the latest, also while a changed question is answered. */
  readonly value: Value | null;
  readonly failure: LibraryFailure | null;
}

/** What a query of the library answers, again after every change to what it read, here or in another tab. */
export function useWatched<Value>(
  query: () => Promise<Result<Value, LibraryFailure>>,
  dependencies: readonly unknown[],
): Watched<Value> {
  const [watched, setWatched] = useState<Watched<Value>>({ value: null, failure: null });
  useEffect(
    () =>
      watch(
        query,
        (value) => setWatched({ value, failure: null }),
        (failure) => setWatched(({ value }) => ({ value, failure })),
      ),
    dependencies,
  );
  return watched;
}
