import type { Block, RemovedPiece } from '@/utils/model/article';
import { isWithin, type Region } from './page/page-piece';
import type { WalkedPage } from './page/walk-page';

/** Pieces shorter than this say nothing a reader would miss (chars). */
const minRemovedChars = 2;

/** The kept pieces as blocks and, in between, what was cut out of the article's part of the page, with its reason. */
export function buildBlocks({ pieces }: WalkedPage, container: Region): { blocks: Block[]; removed: RemovedPiece[] } {
  const kept = pieces.filter((piece) => piece.reason === null);
  const [first, last] = [kept.at(0)?.index ?? 0, kept.at(-1)?.index ?? -1];
  const blocks: Block[] = [];
  const removed: RemovedPiece[] = [];
  for (const piece of pieces) {
    if (piece.reason === null) {
      blocks.push(piece.block);
      continue;
    }
    const isInside = (piece.index > first && piece.index < last) || isWithin(piece.region, container);
    if (!isInside || piece.block.text.length < minRemovedChars) continue;
    const previous = removed.at(-1);
    if (previous?.reason === piece.reason && previous.before === blocks.length) {
      removed[removed.length - 1] = { ...previous, text: `${previous.text}\n${piece.block.text}` };
    } else removed.push({ reason: piece.reason, text: piece.block.text, before: blocks.length });
  }
  return { blocks, removed };
}
