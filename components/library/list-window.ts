export interface ListWindow {
  /** Index of the first row to draw. */
  readonly first: number;
  /** Index after the last row to draw. */
  readonly end: number;
}

/** Rows drawn beyond each edge, so that a turn of the wheel (about 3 rows) shows no blank before the next frame. */
const overscanRows = 6;

/** The rows to draw at a scroll position; pixels in, indices out (`end` exclusive, 0 <= first <= end <= rowCount). */
export function listWindow(rowCount: number, rowHeightPx: number, scrollTopPx: number, viewportPx: number): ListWindow {
  const top = Math.floor(Math.max(0, scrollTopPx) / rowHeightPx);
  const bottom = Math.ceil((Math.max(0, scrollTopPx) + viewportPx) / rowHeightPx);
  const first = Math.min(Math.max(0, top - overscanRows), rowCount);
  return { first, end: Math.max(first, Math.min(rowCount, bottom + overscanRows)) };
}

/** The scroll position nearest to `scrollTopPx` at which the row is wholly in view. */
export function scrollTopFor(index: number, rowHeightPx: number, scrollTopPx: number, viewportPx: number): number {
  const top = index * rowHeightPx;
  if (top < scrollTopPx) return top;
  return Math.max(scrollTopPx, top + rowHeightPx - viewportPx);
}
