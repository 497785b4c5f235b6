import { parseDate } from '../metadata/parse-date';
import type { Piece } from '../page/page-piece';
import type { Chosen } from './choose-pieces';
import { areSiblings } from './page-view';
import { shapeOf } from './shape';
import { textMass } from './text-mass';

/** One date beside a paragraph may be the article's own; so many are the entries of a timeline or a live blog. */
const minEntries = 2;
const clockTime = /\d[:.h]\s?\d\d/;

/**
 * Takes back the dates that head the entries of a timeline or of a live blog without headings: a date or a time, the
 * text it dates right behind it, several times in boxes of one shape. One that states a time of day becomes the heading
 * of its entry.
 */
export function keepDatedEntries(pieces: readonly Piece[], { pieces: chosen }: Chosen): void {
  const isChosen = new Set(chosen);
  const byShape = new Map<string, Piece[]>();
  for (const piece of pieces) {
    if (piece.reason !== 'date' || piece.block.type !== 'paragraph') continue;
    const dated = pieces[piece.index + 1];
    if (!dated || dated.reason || !isChosen.has(dated) || !textMass(dated) || !areSiblings(piece, dated)) continue;
    const shape = shapeOf(piece.region);
    byShape.set(shape, [...(byShape.get(shape) ?? []), piece]);
  }
  for (const entries of byShape.values()) {
    if (entries.length < minEntries) continue;
    for (const piece of entries) {
      piece.reason = null;
      const { text, marks } = piece.block;
      const time = clockTime.test(text) ? parseDate(piece.time) : null;
      if (time) piece.block = { type: 'heading', text, marks, level: 3, time };
    }
  }
}
