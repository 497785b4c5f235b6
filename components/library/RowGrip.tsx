import { i18n } from '#i18n';
import { Icon } from '../Icon';

interface RowGripProps {
  onMove: (from: number, to: number) => void;
}

/** What a row is dragged by, with mouse, pen or finger. Keys and the buttons beside it do the same, so it is none of the tab stops. */
export function RowGrip({ onMove }: RowGripProps) {
  return (
    <span
      class="row-grip"
      aria-hidden="true"
      title={i18n.t('library.drag')}
      onClick={(event) => event.stopPropagation()}
      onPointerDown={(event) => {
        if (event.button === 0) void drag(event.currentTarget, event, onMove);
      }}
    >
      <Icon name="grip" />
    </span>
  );
}

/** The rest is loaded when somebody drags. */
async function drag(grip: HTMLElement, event: PointerEvent, onMove: RowGripProps['onMove']): Promise<void> {
  const row = grip.closest<HTMLElement>('[data-index]');
  const scroller = grip.closest<HTMLElement>('[role=grid]');
  if (!row || !scroller) return;
  event.preventDefault();
  grip.setPointerCapture(event.pointerId);
  // The row in focus is drawn wherever the list is scrolled to.
  row.focus({ preventScroll: true });
  const from = Number(row.dataset.index);
  const grasp = { scroller, row, grip, pointerId: event.pointerId, startY: event.clientY };
  const { dragRow } = await import('./drag-row');
  if (!grip.hasPointerCapture(event.pointerId)) return;
  const to = await dragRow({ ...grasp, rowHeightPx: row.offsetHeight });
  if (to !== null) onMove(from, to);
}
