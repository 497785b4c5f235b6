import { putOverPage } from './put-over-page';

/** Legible under it are dark letters on white and white ones on black (6.4 : 1 and 5.5 : 1). */
const look = 'position:absolute;background:rgb(255 205 40/.4);border-radius:2px';

/** What takes the boxes away again, kept on the isolated world's global for the next run of the script. */
const unmarkKey = Symbol.for('nutgraf.unmark');

/**
 * Lays a see-through box over each line of the range, in place of those of the range before, until the reader clicks into
 * the page. Not by CSS.highlights: the page can read its ranges, and so the very sentence; nor by a text fragment in the
 * address, which the page's `navigate` event shows whole.
 */
export function markRange(range: Range): void {
  const world = globalThis as { [unmarkKey]?: () => void };
  if (Object.hasOwn(world, unmarkKey)) world[unmarkKey]?.();
  const { host, root } = putOverPage();
  const place = () => {
    const { left, top } = host.getBoundingClientRect();
    root.replaceChildren(...linesOf(range).map((line) => boxOver(line, left, top)));
  };
  const done = new AbortController();
  const { signal } = done;
  const resized = new ResizeObserver(place);
  const unmark = () => {
    done.abort();
    resized.disconnect();
    host.remove();
  };
  world[unmarkKey] = unmark;
  resized.observe(document.documentElement);
  // A part of the page that scrolls by itself takes its text along; the page's own scrolling takes the boxes along too.
  addEventListener('scroll', place, { signal, capture: true, passive: true });
  addEventListener('pointerdown', unmark, { signal, capture: true, passive: true });
  place();
}

/** What is drawn of the range, without what has no area. */
const linesOf = (range: Range) => [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);

function boxOver(line: DOMRect, left: number, top: number): HTMLElement {
  const box = document.createElement('div');
  box.style.cssText = `${look};left:${line.left - left}px;top:${line.top - top}px;width:${line.width}px;height:${line.height}px`;
  return box;
}
