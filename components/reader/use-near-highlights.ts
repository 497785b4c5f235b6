import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PlacedHighlight } from '@/utils/app/reader/placed-highlights';

/** As many have their cards beside the text at a time. */
const atOnce = 60;
/** The cards follow the text in steps of so many blocks. */
const stepBlocks = 10;
const restMs = 100;

/**
 * The highlights that are to have a card: all of them, or, where there are very many, those nearest to what is in view. Those
 * whose words are gone stand behind the end of the text.
 */
export function useNearHighlights(
  columns: RefObject<HTMLElement | null>,
  highlights: readonly PlacedHighlight[],
): readonly PlacedHighlight[] {
  const [middle, setMiddle] = useState(0);
  const isMany = highlights.length > atOnce;
  useEffect(() => {
    const scroller = columns.current?.closest('.reader-scroll');
    if (!isMany || !scroller) return;
    let timer: ReturnType<typeof setTimeout> | null = null;
    const look = () => {
      timer = null;
      const block = columns.current ? blockInView(columns.current, scroller) : null;
      if (block !== null) setMiddle(Math.floor(block / stepBlocks) * stepBlocks);
    };
    const onScroll = () => {
      timer ??= setTimeout(look, restMs);
    };
    scroller.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      scroller.removeEventListener('scroll', onScroll);
      if (timer !== null) clearTimeout(timer);
    };
  }, [columns, isMany]);
  const inOrder = useMemo(
    () => (isMany ? [...highlights].sort((a, b) => placeOf(a) - placeOf(b)) : highlights),
    [highlights, isMany],
  );
  const near = useMemo(() => (isMany ? nearest(inOrder, middle) : inOrder), [inOrder, isMany, middle]);
  // While others are being found far below, those in view stay the same: nothing of them is drawn or placed again.
  const kept = useRef(near);
  if (!isSame(kept.current, near)) kept.current = near;
  return kept.current;
}

const isSame = (before: readonly PlacedHighlight[], now: readonly PlacedHighlight[]) =>
  before.length === now.length && before.every((placed, at) => placed === now[at]);

/** The block of its first words; after all others where it has none. */
const placeOf = ({ spans }: PlacedHighlight) => spans[0]?.block ?? Number.MAX_SAFE_INTEGER;

function nearest(inOrder: readonly PlacedHighlight[], block: number): readonly PlacedHighlight[] {
  const at = inOrder.findIndex((placed) => placeOf(placed) >= block);
  const middle = at < 0 ? inOrder.length : at;
  const start = Math.max(0, Math.min(inOrder.length - atOnce, middle - atOnce / 2));
  return inOrder.slice(start, start + atOnce);
}

/** The block in the middle of what is in view; null where there is none, as between two of them. */
function blockInView(columns: HTMLElement, scroller: Element): number | null {
  const text = columns.querySelector('.article-text')?.getBoundingClientRect();
  const view = scroller.getBoundingClientRect();
  if (!text) return null;
  const at = document.elementFromPoint(text.left + text.width / 2, view.top + view.height / 2);
  const block = at?.closest<HTMLElement>('[data-block]')?.dataset.block;
  return block === undefined ? null : Number(block);
}
