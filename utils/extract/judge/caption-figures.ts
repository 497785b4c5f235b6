import type { Piece } from '../page/page-piece';

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
    if (reason !== 'caption' || block.type !== 'paragraph' || block.text.length > maxCaptionChars) continue;
    figure.block = { ...figure.block, text: block.text, marks: block.marks };
    piece.block = { ...block, text: '', marks: [] };
  }
}
