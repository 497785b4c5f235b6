import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** A place near the top or the end is none to come back to: the headline is not to be out of sight for it. */
const resumeFrom = 0.15;
const resumeTo = 0.97;
const saveEveryMs = 1000;

interface ReadingProgress {
  /** How far the article is read now, 0..1. */
  readonly progress: number;
  /** It was opened at the kept place, and is still about there. */
  readonly isResumed: boolean;
  /** It no longer matters that it was. */
  readonly forgetResumed: () => void;
}

/** How far an element is scrolled, 0..1; 1 if all of it is in view. */
const scrolled = ({ scrollTop, scrollHeight, clientHeight }: HTMLElement) =>
  scrollHeight - clientHeight < 8 ? 1 : Math.min(1, scrollTop / (scrollHeight - clientHeight));

/**
 * How far an article is read. Goes back to the kept place when it is opened, and tells how far it got at most once a second
 * and when it is left; both once `isWhole`: before, the length of the text is not known.
 */
export function useReadingProgress(
  scroller: RefObject<HTMLElement | null>,
  id: string,
  kept: number,
  onProgress: (progress: number) => void,
  isWhole: boolean,
): ReadingProgress {
  const [progress, setProgress] = useState(kept);
  const [resumed, setResumed] = useState<string | null>(null);
  const tell = useRef(onProgress);
  tell.current = onProgress;
  useLayoutEffect(() => {
    if (scroller.current) scroller.current.scrollTop = 0;
    setResumed(null);
  }, [id]);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element || !isWhole) return;
    // Whoever has begun to read meanwhile stays where they are.
    const isResumed = kept > resumeFrom && kept < resumeTo && element.scrollTop === 0;
    if (isResumed) {
      setResumed(id);
      element.scrollTop = kept * (element.scrollHeight - element.clientHeight);
    }
    setProgress(scrolled(element));
    let told = kept;
    let timer: ReturnType<typeof setTimeout> | null = null;
    const tellAt = tell.current;
    const save = () => {
      timer = null;
      const now = scrolled(element);
      if (Math.abs(now - told) < 0.005) return;
      told = now;
      tellAt(now);
    };
    const resumedAt = element.scrollTop;
    const onScroll = () => {
      setProgress(scrolled(element));
      if (Math.abs(element.scrollTop - resumedAt) > element.clientHeight / 2) setResumed(null);
      timer ??= setTimeout(save, saveEveryMs);
    };
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      element.removeEventListener('scroll', onScroll);
      if (timer) {
        clearTimeout(timer);
        save();
      }
    };
  }, [id, isWhole]);
  const forgetResumed = useCallback(() => setResumed(null), []);
  return { progress, isResumed: resumed === id, forgetResumed };
}
