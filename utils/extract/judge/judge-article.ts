import { foldText } from '@/utils/text/fold-text';
import type { PageMetadata } from '../metadata/page-metadata';
import type { Piece, Region } from '../page/page-piece';
import { reasonOf } from '../page/page-piece';
import type { WalkedPage } from '../page/walk-page';
import { judgePiece } from './judge-piece';

/** Sets on each piece of the page why it is left out, null where it is the article's. */
export function judgeArticle(
  { pieces }: WalkedPage,
  { chosen }: { chosen: readonly Piece[]; container: Region },
  { title, description }: PageMetadata,
): void {
  const isChosen = new Set(chosen);
  const foldedTitle = foldText(title);
  const headline = pieces.findIndex(
    (piece) => piece.block.type === 'heading' && foldText(piece.block.text) === foldedTitle,
  );
  for (const piece of pieces) {
    piece.reason =
      reasonOf(piece.region) ??
      (isChosen.has(piece) ? judgePiece(piece, { title, description }) : 'other') ??
      (piece.index < headline ? 'other' : null);
  }
}
