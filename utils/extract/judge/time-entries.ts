import { parseDate } from '../metadata/parse-date';
import type { Piece } from '../page/page-piece';
import { foldedOf } from './block-text';

/** A heading with a time beside it may be a section with a date; this many are the entries of a live blog. */
const minEntries = 2;

/**
 * Sets on the headings of a live blog when their entries were written: what the page states of the entry with that
 * headline, else the `<time>` in the heading, or the one right before or after it in the same entry.
 */
export function timeEntries(pieces: readonly Piece[], stated: ReadonlyMap<string, string>): void {
  const timed: [Piece, string][] = [];
  for (const piece of pieces) {
    if (piece.block.type !== 'heading' || piece.reason) continue;
    const beside = [piece, pieces[piece.index - 1], pieces[piece.index + 1]];
    const near = beside.find((other) => other?.time && isOfEntry(other, piece));
    const time = stated.get(foldedOf(piece.block)) ?? parseDate(near?.time);
    if (time) timed.push([piece, time]);
  }
  if (timed.length < minEntries) return;
  for (const [piece, time] of timed) if (piece.block.type === 'heading') piece.block = { ...piece.block, time };
}

const isOfEntry = (other: Piece, heading: Piece): boolean =>
  other === heading || other.region.parent === heading.region.parent || other.region === heading.region.parent;
