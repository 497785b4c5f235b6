import type { Piece } from '../page/page-piece';
import { textMass } from './text-mass';

/** A heading of this length is set as one but says what a paragraph does (characters). */
const minToldChars = 60;
/** Links make up at most this much of what is told (share of characters). */
const maxLinkShare = 0.4;

/**
 * How many characters of something to read a piece holds, in alphabet units: running text as `textMass` counts it, and
 * what pages set as something else: texts in `<pre>`, stories told in headings, the cells of tables.
 */
export function proseMass(piece: Piece): number {
  const { block, linkChars } = piece;
  const { length } = block.text;
  if (linkChars > length * maxLinkShare) return 0;
  switch (block.type) {
    case 'code':
    case 'table':
      return length;
    case 'heading':
      return length >= minToldChars ? length : 0;
    default:
      return textMass(piece);
  }
}
