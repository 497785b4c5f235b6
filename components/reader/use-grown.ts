import { useEffect, useState } from 'preact/hooks';

/** What nearly every article has at most: it is drawn at once. */
const first = 200;
const step = 50;

/**
 * How many of `total` pieces of what is named `key` are to be drawn: the first ones at once, then some more at a time until it is all
 * of them, so that the page answers in between, however many there are.
 */
export function useGrown(key: string, total: number): number {
  const [grown, setGrown] = useState({ key, count: first });
  const count = Math.min(total, grown.key === key ? grown.count : first);
  useEffect(() => {
    if (count >= total) return;
    // A task of its own, behind what the reader does meanwhile.
    const timer = setTimeout(() => setGrown({ key, count: count + step }));
    return () => clearTimeout(timer);
  }, [key, count, total]);
  return count;
}
