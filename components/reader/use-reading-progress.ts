import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** A place near the top or the end is none to come back to. */
const resumeFrom = 0.03;
const resumeTo = 0.97;
const saveEveryMs = 1000;

/** How far an element is scrolled, 0..1; 1 if all of it is in view. */
const scrolled = ({ scrollTop, scrollHeight, clientHeight }: HTMLElement) =>
  scrollHeight - clientHeight < 8 ? 1 : Math.min(1, scrollTop / (scrollHeight - clientHeight));

/**
 * How far the article is read now, 0..1. Goes back to the kept place when an article is opened, and tells how far it got
 * at most once a second and when it is left.
 */
export function useReadingProgress(
  scroller: RefObject<HTMLElement | null>,
  id: string,
  kept: number,
  onProgress: (progress: number) => void,
): number {
  const [progress, setProgress] = useState(kept);
  const tell = useRef(onProgress);
  tell.current = onProgress;
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const isResumed = kept > resumeFrom && kept < resumeTo;
    element.scrollTop = isResumed ? kept * (element.scrollHeight - element.clientHeight) : 0;
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
    const onScroll = () => {
      setProgress(scrolled(element));
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
  }, [id]);
  return progress;
}
