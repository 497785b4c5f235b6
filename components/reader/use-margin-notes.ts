import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { stackNotes } from './stack-notes';

const gapPx = 16;
const restMs = 50;

/**
 * Puts every element with `data-beside` (a selector of the words it belongs to) at the height of those words, as `--top`;
 * again whenever the text is laid out again. Style decides whether there is a margin in which `--top` counts.
 */
export function useMarginNotes(columns: RefObject<HTMLElement | null>, dependencies: readonly unknown[]): void {
  useLayoutEffect(() => {
    const element = columns.current;
    if (!element) return;
    const place = () => {
      const frameTop = element.getBoundingClientRect().top;
      const notes = [...element.querySelectorAll<HTMLElement>('[data-beside]')]
        .map((note) => {
          const words = note.dataset.beside ? element.querySelector(note.dataset.beside) : null;
          const wantedPx = words ? words.getBoundingClientRect().top - frameTop : 0;
          return { note, wantedPx, heightPx: note.offsetHeight };
        })
        // What is empty so far, and may be filled later, takes no place.
        .filter(({ heightPx }) => heightPx > 0)
        .sort((a, b) => a.wantedPx - b.wantedPx);
      const tops = stackNotes(notes, gapPx);
      for (const [index, { note }] of notes.entries()) note.style.setProperty('--top', `${tops[index]}px`);
      const last = notes.at(-1);
      element.style.setProperty('--margin-end', `${last ? (tops.at(-1) ?? 0) + last.heightPx : 0}px`);
    };
    place();
    let timer: ReturnType<typeof setTimeout> | null = null;
    // A text that is drawn in steps is measured once for several of them.
    const observer = new ResizeObserver(() => {
      timer ??= setTimeout(() => {
        timer = null;
        place();
      }, restMs);
    });
    for (const note of element.querySelectorAll('[data-beside], .article-text')) observer.observe(note);
    return () => {
      observer.disconnect();
      if (timer !== null) clearTimeout(timer);
    };
  }, dependencies);
}
