import type { LibraryFailure } from '@/utils/library/store/library-failure';
import type { Result } from '@/utils/model/result';
import type { Watch } from '../live-query';

/** A library whose changes the test makes: every query runs at once and again at each `changed`. */
export function fakeWatch() {
  const running = new Set<() => void>();
  const watch: Watch = (query, onChange, onError) => {
    let isStopped = false;
    const run = () =>
      void query().then((result) => {
        if (!isStopped) answerTo(result, onChange, onError);
      });
    running.add(run);
    run();
    return () => {
      isStopped = true;
      running.delete(run);
    };
  };
  return {
    watch,
    /** What the library holds has changed: all queries run again. */
    changed: async () => {
      for (const run of running) run();
      await settled();
    },
    /** How many queries are being watched. */
    count: () => running.size,
  };
}

function answerTo<Value>(
  result: Result<Value, LibraryFailure>,
  onChange: (value: Value) => void,
  onError: (failure: LibraryFailure) => void,
): void {
  if (result.ok) onChange(result.value);
  else onError(result.error);
}

/** After everything that is answered at once. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
