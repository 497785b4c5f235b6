import { isWithin, type Piece, type Region, reasonOf } from '../page/page-piece';
import { textMass } from './text-mass';

/** What pages call the part of an article that unfolds. */
const restName =
  /(?: |-)(?:more|rest|full|remaining|expand|expandable|collapse|collapsible|truncated|continue|continued|unfold|hidden-content|weiter|suite|mas|resto)(?= |-)/;
/** Hidden text further from what is shown than so many pieces (a button, a note) is no rest of it. */
const maxGap = 3;

/**
 * Frees the hidden rest of an article that a button unfolds: it stands in the body's own box, right behind the body's
 * text, and is named as what unfolds. What a page hides because it is paid for stays hidden.
 */
export function freeHiddenRest(pieces: readonly Piece[], isStatedPaid: boolean): void {
  if (isStatedPaid) return;
  let lastShown: Piece | null = null;
  for (const piece of pieces) {
    if (!textMass(piece)) continue;
    const hidden = hiddenAround(piece.region);
    if (!hidden) {
      if (!reasonOf(piece.region)) lastShown = piece;
    } else if (lastShown && isRest(hidden, lastShown, piece)) hidden.reason = null;
  }
}

function isRest(hidden: Region, lastShown: Piece, piece: Piece): boolean {
  const isNear = piece.index - lastShown.index <= maxGap;
  return isNear && restName.test(hidden.signature) && !!hidden.parent && isWithin(lastShown.region, hidden.parent);
}

/** The hidden region around a piece, where nothing else speaks against it. */
function hiddenAround(region: Region): Region | null {
  let hidden: Region | null = null;
  for (let at: Region | null = region; at; at = at.parent) {
    if (at.reason === 'hidden') hidden = at;
    else if (at.reason) return null;
  }
  return hidden;
}
