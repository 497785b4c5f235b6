/** What of a drag says where the row would be put; pixels of the list's content, down from its top. */
interface RowDrag {
  readonly from: number;
  /** How far the pointer is from where it took hold, with what has scrolled by since. */
  readonly byPx: number;
  readonly rowHeightPx: number;
  readonly rowCount: number;
}

/** The index at which the dragged row would stand: it takes the place of a row of which it covers more than half. */
export const dropIndex = ({ from, byPx, rowHeightPx, rowCount }: RowDrag): number =>
  Math.min(rowCount - 1, Math.max(0, from + Math.round(byPx / rowHeightPx)));

/** Nearer to an edge than this the list scrolls, the faster the nearer; at most this much a frame. */
const edgePx = 56;
const fastestPx = 14;

/** How far the list scrolls in a frame while the pointer is at `y`, between `top` and `bottom` of its view. */
export function scrollStep(y: number, top: number, bottom: number): number {
  const within = (px: number) => Math.min(edgePx, Math.max(0, px));
  const into = within(y - bottom + edgePx) - within(top + edgePx - y);
  return Math.round((into / edgePx) * fastestPx);
}
