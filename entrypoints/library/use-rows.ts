import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ListWindow } from '@/components/library/list-window';
import type { LibraryRow } from '@/utils/library/library-row';
import { rowsByKeys } from '@/utils/library/list';
import { watch } from '@/utils/library/watch';

/** Rows kept when they leave the window, so that turning back shows them at once. */
const keptRows = 500;

/** The rows near the view, fetched as the window moves and again when one of them changes, here or in another tab. */
export function useRows(keys: Uint32Array | null) {
  const known = useRef(new Map<number, LibraryRow>());
  const [, redraw] = useState(0);
  const [window, setWindow] = useState<ListWindow>({ first: 0, end: 24 });
  const wanted = keys?.slice(window.first, window.end);
  const wantedKeys = wanted?.join(' ') ?? '';
  useEffect(() => {
    if (!wanted || wanted.length === 0) return;
    return watch(
      () => rowsByKeys(wanted),
      (rows) => {
        if (known.current.size > keptRows) known.current.clear();
        for (const row of rows) if (row) known.current.set(row.key, row);
        redraw((count) => count + 1);
      },
      () => {},
    );
  }, [wantedKeys]);
  const rowOf = useCallback((key: number) => known.current.get(key) ?? null, []);
  const onWindow = useCallback(
    (next: ListWindow) =>
      setWindow((before) => (before.first === next.first && before.end === next.end ? before : next)),
    [],
  );
  return { rowOf, onWindow, window, shown: wanted ?? null };
}
