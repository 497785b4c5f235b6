import type { Piece, Region } from '../page/page-piece';
import { reasonFromNames } from '../page/region-reason';

/** A line about a picture is no longer (characters). */
const maxCaptionChars = 300;

/**
 * Puts under a picture without a caption what the page sets right behind it and calls its caption: without `<figure>` the two
 * are read apart. The line is then shown with the picture, and no longer among what was left out.
 */
export function captionFigures(pieces: readonly Piece[]): void {
  for (const [at, piece] of pieces.entries()) {
    const figure = pieces[at - 1];
    if (figure?.reason !== null || figure.block.type !== 'figure' || figure.block.text !== '') continue;
    const { block, reason } = piece;
    if (
      reason !== 'caption' ||
      !isNamedCaption(piece.region) ||
      block.type !== 'paragraph' ||
      block.text.length > maxCaptionChars
    )
      continue;
    figure.block = { ...figure.block, text: block.text, marks: block.marks };
    piece.block = { ...block, text: '', marks: [] };
  }
}

/** True where the element is called a caption, or the one around it: what merely stands beside a picture may be a teaser's. */
const isNamedCaption = ({ signature, tag, parent }: Region): boolean =>
  reasonFromNames(signature, tag) === 'caption' ||
  (parent !== null && reasonFromNames(parent.signature, parent.tag) === 'caption');
