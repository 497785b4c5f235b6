import { useRef } from 'preact/hooks';
import type { LibraryRow } from '@/utils/library/search/library-row';

/**
 * Where the open article stands in the list and which rows are beside it. One that has left the list since it was opened
 * (read, in the list of the unread) keeps its place between its neighbours.
 */
export function useOpenPlace(openId: string | null, keys: Uint32Array, rowOf: (key: number) => LibraryRow | null) {
  const open = useRef<{ id: string; key: number; index: number } | null>(null);
  if (open.current?.id !== openId) open.current = null;
  if (openId !== null && !open.current) {
    const index = keys.findIndex((key) => rowOf(key)?.id === openId);
    if (index >= 0) open.current = { id: openId, key: keys[index] as number, index };
  }
  const place = open.current;
  if (!place) return { openIndex: -1, previousIndex: null, nextIndex: null };
  const openIndex = keys.indexOf(place.key);
  if (openIndex >= 0) place.index = openIndex;
  const next = openIndex >= 0 ? openIndex + 1 : place.index;
  return {
    openIndex,
    previousIndex: place.index > 0 && place.index <= keys.length ? place.index - 1 : null,
    nextIndex: next < keys.length ? next : null,
  };
}
