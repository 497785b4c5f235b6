import { dropIndex, scrollStep } from './drag-geometry';

/** Where a drag of a row began. */
interface RowGrasp {
  /** The list, which scrolls. */
  readonly scroller: HTMLElement;
  readonly row: HTMLElement;
  /** What has hold of the pointer. */
  readonly grip: HTMLElement;
  readonly pointerId: number;
  readonly startY: number;
  readonly rowHeightPx: number;
}

/**
 * Carries a row along with the pointer until it is let go, and shows with a line where it would go. The index it is put at;
 * null where it stays: it was dropped on its own place, Escape was pressed, or the list changed meanwhile.
 */
export function dragRow({ scroller, row, grip, pointerId, startY, rowHeightPx }: RowGrasp): Promise<number | null> {
  const from = Number(row.dataset.index);
  const startTop = scroller.scrollTop;
  let y = startY;
  let frame = 0;
  const target = (): number =>
    dropIndex({
      from,
      byPx: y - startY + scroller.scrollTop - startTop,
      rowHeightPx,
      rowCount: Number(scroller.ariaRowCount ?? scroller.getAttribute('aria-rowcount')),
    });
  const show = (): void => {
    const to = target();
    row.style.translate = `0 ${y - startY + scroller.scrollTop - startTop}px`;
    scroller.style.setProperty('--drop-top', `${(to > from ? to + 1 : to) * rowHeightPx}px`);
    scroller.toggleAttribute('data-drops', to !== from);
  };
  const scroll = (): void => {
    const { top, bottom } = scroller.getBoundingClientRect();
    const step = scrollStep(y, top, bottom);
    if (step !== 0) {
      scroller.scrollTop += step;
      show();
    }
    frame = requestAnimationFrame(scroll);
  };
  return new Promise((resolve) => {
    const done = new AbortController();
    const { signal } = done;
    const end = (isDropped: boolean): void => {
      done.abort();
      cancelAnimationFrame(frame);
      const to = target();
      const isSame = !row.isConnected || Number(row.dataset.index) !== from || to === from;
      row.style.translate = '';
      row.removeAttribute('data-dragged');
      scroller.removeAttribute('data-drops');
      resolve(isDropped && !isSame ? to : null);
    };
    const follow = (event: PointerEvent): void => {
      if (event.pointerId !== pointerId) return;
      y = event.clientY;
      show();
    };
    grip.addEventListener('pointermove', follow, { signal });
    grip.addEventListener('pointerup', (event) => event.pointerId === pointerId && end(true), { signal });
    grip.addEventListener('lostpointercapture', () => end(false), { signal });
    window.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape') return;
        // It gives the drag up, and closes nothing.
        event.stopPropagation();
        end(false);
      },
      { signal, capture: true },
    );
    row.setAttribute('data-dragged', '');
    frame = requestAnimationFrame(scroll);
  });
}
