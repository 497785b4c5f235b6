import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ListWindow } from '@/components/library/list-window';
import type { LibraryRow } from '@/utils/library/search/library-row';
import { rowsByKeys } from '@/utils/library/search/list';
import { watch } from '@/utils/library/store/watch';

/** Rows kept when they leave the window, so that turning back shows them at once. */
const keptRows = 1_000;
/** Rows fetched beyond the window, where the scrolling is likely to go on. */
const aheadRows = 24;
/** The scrolling rests when the window has not moved for so long: only then are its rows watched for changes. */
const restMs = 150;

/**
 * The rows near the view. Each is fetched once as it comes near and is taken whenever it comes, also when the scrolling has
 * gone on meanwhile: asking anew at every step would show blanks. Where it rests, changes by any tab are shown.
 */
export function useRows(keys: Uint32Array | null) {
  const known = useRef(new Map<number, LibraryRow>());
  const asked = useRef(new Set<number>());
  const latestKeys = useRef(keys);
  latestKeys.current = keys;
  const [, redraw] = useState(0);
  const [rest, setRest] = useState<ListWindow>({ first: 0, end: aheadRows });
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const take = useCallback((rows: readonly (LibraryRow | null)[]) => {
    if (known.current.size > keptRows) known.current = new Map();
    for (const row of rows) if (row) known.current.set(row.key, row);
    redraw((count) => count + 1);
  }, []);
  const onWindow = useCallback(
    ({ first, end }: ListWindow) => {
      const near = latestKeys.current?.slice(Math.max(0, first - aheadRows), end + aheadRows) ?? [];
      const missing = near.filter((key) => !known.current.has(key) && !asked.current.has(key));
      if (missing.length > 0) {
        for (const key of missing) asked.current.add(key);
        void rowsByKeys(missing).then((rows) => {
          for (const key of missing) asked.current.delete(key);
          if (rows.ok) take(rows.value);
        });
      }
      clearTimeout(timer.current);
      timer.current = setTimeout(() => setRest({ first, end }), restMs);
    },
    [take],
  );
  const shown = keys?.slice(rest.first, rest.end) ?? null;
  const watched = shown?.join(' ') ?? '';
  useEffect(() => {
    if (!shown || shown.length === 0) return;
    return watch(
      () => rowsByKeys(shown),
      take,
      () => {},
    );
  }, [watched, take]);
  const rowOf = useCallback((key: number) => known.current.get(key) ?? null, []);
  return { rowOf, onWindow, shown };
}
