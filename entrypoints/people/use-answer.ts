import { useEffect, useMemo } from 'preact/hooks';
import { useSessionState } from '@/components/use-session-state';
import { type Answer, LiveQuery } from '@/utils/app/live-query';
import type { LibraryFailure } from '@/utils/library/store/library-failure';
import { watch } from '@/utils/library/store/watch';
import type { Result } from '@/utils/model/result';

/**
 * What the library answers, again after every change to what the question read, here or in another tab. It is not asked
 * before `isDue`: what a page shows first should not have to share the store with what can come later.
 */
export function useAnswer<Value>(
  query: () => Promise<Result<Value, LibraryFailure>>,
  dependencies: readonly unknown[],
  isDue = true,
): Answer<Value> {
  const live = useMemo(() => new LiveQuery<Value>(watch), []);
  useEffect(() => {
    if (!isDue) return;
    live.ask(query);
    return () => live.stop();
  }, [...dependencies, isDue]);
  return useSessionState(live.state);
}
