import { foldText } from '@/utils/text/fold-text';
import type { PageMetadata } from '../metadata/page-metadata';
import { type Piece, reasonOf } from '../page/page-piece';
import type { WalkedPage } from '../page/walk-page';
import { unstatedParagraphs } from './check-stated-body';
import type { Chosen } from './choose-pieces';
import { findStandfirst } from './find-standfirst';
import { judgePiece } from './judge-piece';
import { markBoxes } from './mark-boxes';
import { timeEntries } from './time-entries';

/** Sets on each piece of the page why it is left out, null where it is the article's. */
export function judgeArticle({ pieces }: WalkedPage, chosen: Chosen, metadata: PageMetadata): void {
  const isChosen = new Set(chosen.pieces);
  const boxed = markBoxes(chosen);
  const { title, description, authors } = metadata;
  const judged = { foldedTitle: foldText(title), foldedDescription: foldText(description ?? ''), authors };
  for (const piece of pieces) {
    piece.reason =
      reasonOf(piece.region) ?? (isChosen.has(piece) ? (boxed.get(piece) ?? judgePiece(piece, judged)) : 'other');
  }
  timeEntries(pieces, metadata.entryTimes);
  for (const piece of findStandfirst(pieces, chosen.shapes, metadata.description)) piece.reason = 'standfirst-repeated';
  const body = pieces.filter((piece) => piece.reason === null);
  for (const piece of unstatedParagraphs(body, metadata.statedBody)) piece.reason = 'other';
  dropLooseHeadings(pieces.filter((piece) => piece.reason === null));
}

/** A heading with nothing under it announces what was left out. */
function dropLooseHeadings(kept: readonly Piece[]): void {
  for (let at = kept.length - 1; at >= 0; at--) {
    const piece = kept[at];
    if (piece?.block.type !== 'heading') break;
    piece.reason = 'other';
  }
}
