import { useCallback, useRef, useState } from 'preact/hooks';

/**
 * The row the keys act on, by its key: it stays the same article when others come in above it. When it leaves the list, the
 * one that takes its place is the active one. -1 for none.
 */
export function useActiveRow(keys: Uint32Array): readonly [number, (index: number) => void] {
  const place = useRef<{ key: number; index: number } | null>(null);
  const [, redraw] = useState(0);
  const known = useRef(keys);
  known.current = keys;
  const setActive = useCallback((index: number) => {
    const key = known.current[index];
    place.current = key === undefined ? null : { key, index };
    redraw((count) => count + 1);
  }, []);

  const active = place.current;
  if (!active || keys.length === 0) return [-1, setActive];
  if (keys[active.index] !== active.key) {
    const moved = keys.indexOf(active.key);
    const index = moved >= 0 ? moved : Math.min(active.index, keys.length - 1);
    place.current = { key: keys[index] as number, index };
  }
  return [place.current?.index ?? -1, setActive];
}
