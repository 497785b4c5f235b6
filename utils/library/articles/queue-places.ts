import type { LibraryDatabase } from '../store/database';
import type { RowRecord } from '../store/records';
import type { Change, PlacedChange } from './apply-change';

/**
 * A number between two places; null where there is none left between them, and all must be given new ones. `before` is null
 * for the first place, `after` for the last.
 */
export function placeBetween(before: number | null, after: number | null): number | null {
  if (before === null) return after === null ? 1 : after - 1;
  if (after === null) return before + 1;
  const between = (before + after) / 2;
  return between > before && between < after ? between : null;
}

/** The rows that are to be read next, in the reader's order. A place that was damaged is none: it is no number. */
export const inQueue = ({ rows }: LibraryDatabase) =>
  rows.where('queuePlace').between(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, false, false);

/** Turns a change into one for each row, in the order in which it is asked: those that are to stand last come one behind the other. In a transaction over rows. */
export async function placing(library: LibraryDatabase, change: Change): Promise<(row: RowRecord) => PlacedChange> {
  const { queuePlace, ...rest } = change;
  if (queuePlace === undefined) return () => rest;
  if (queuePlace !== 'last') return () => ({ ...rest, queuePlace });
  const last = await inQueue(library).last();
  let place = last?.queuePlace ?? null;
  return (row) => {
    // Who stands there already keeps the place.
    if (row.queuePlace != null) return rest;
    place = placeBetween(place, null) ?? 0;
    return { ...rest, queuePlace: place };
  };
}
