import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { HitModel } from '@/components/library/hit-model';
import { matchingSentence } from '@/utils/library/search/search';
import type { List } from './use-list';

/** Where a search found its words, also for rows that came into view after the first ones. */
export function useLaterHits(text: string, list: List, shown: Uint32Array | null): (key: number) => HitModel | null {
  const later = useRef(new Map<number, HitModel>());
  const [, redraw] = useState(0);
  const query = text.trim();
  const wanted = query === '' ? '' : (shown?.filter((key) => !list.hits.has(key)).join(' ') ?? '');
  useEffect(() => {
    later.current = new Map();
  }, [query, list]);
  useEffect(() => {
    let isLeft = false;
    const ask = async () => {
      for (const key of wanted.split(' ').filter(Boolean).map(Number)) {
        if (isLeft || later.current.has(key)) continue;
        const found = await matchingSentence(query, key);
        if (isLeft || !found.ok) return;
        later.current.set(key, { titleRanges: [], sentence: found.value });
        redraw((count) => count + 1);
      }
    };
    void ask();
    return () => {
      isLeft = true;
    };
  }, [query, wanted, list]);
  return useCallback((key) => list.hits.get(key) ?? later.current.get(key) ?? null, [list]);
}
