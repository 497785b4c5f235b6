import type { RefObject } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Span } from '@/utils/model/article';
import { selectedSpans } from './selected-spans';

export interface SelectedPassage {
  readonly spans: readonly Span[];
  /** Where it ends, in pixels from the top left of the scrolled content. */
  readonly topPx: number;
  readonly leftPx: number;
}

/** The passage the reader has selected in the text, once the pointer or the keys are let go; and how to let it go. */
export function useSelectedPassage(scroller: RefObject<HTMLElement | null>) {
  const [passage, setPassage] = useState<SelectedPassage | null>(null);
  useEffect(() => {
    const read = () => {
      const element = scroller.current;
      const selection = document.getSelection();
      const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
      const text = element?.querySelector('.article-text');
      if (!element || !text || !range || range.collapsed || !text.contains(range.commonAncestorContainer)) {
        setPassage(null);
        return;
      }
      const spans = selectedSpans(text, range);
      const box = range.getBoundingClientRect();
      const frame = element.getBoundingClientRect();
      const topPx = box.bottom - frame.top + element.scrollTop;
      const leftPx = Math.max(8, Math.min(box.left + box.width / 2 - frame.left, frame.width - 8));
      setPassage(spans.length > 0 ? { spans, topPx, leftPx } : null);
    };
    // After the event, when the browser has settled what a click leaves selected.
    const later = (event: Event) => {
      if (event.target instanceof Element && event.target.closest('.highlight-menu')) return;
      setTimeout(read);
    };
    document.addEventListener('pointerup', later);
    document.addEventListener('keyup', later);
    return () => {
      document.removeEventListener('pointerup', later);
      document.removeEventListener('keyup', later);
    };
  }, [scroller]);
  const letGo = useCallback(() => {
    document.getSelection()?.removeAllRanges();
    setPassage(null);
  }, []);
  return [passage, letGo] as const;
}
