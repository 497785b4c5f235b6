import type { Block, RemovalReason, RemovedPiece } from '@/utils/model/article';
import { isWithin, type Piece, type Region } from './page/page-piece';
import type { WalkedPage } from './page/walk-page';
import { withAddresses } from './page/with-addresses';
import { saidBy, tells } from './said-by';

/** Pieces shorter than this say nothing a reader would miss (chars). */
const minRemovedChars = 2;

/** Outside the article's part of the page these are what every page has around it, or are shown elsewhere. */
const furniture: ReadonlySet<RemovalReason> = new Set([
  'navigation',
  'hidden',
  'consent',
  'ad',
  'share',
  'comments',
  'byline',
  'date',
  'title-repeated',
  'topics',
]);
/** So much of them is kept with the article: some pages have a thousand comments (characters). */
const maxFurnitureChars = 20_000;

/**
 * The kept pieces as blocks and, in between, what was left out, with its reason: all of the article's part of the page,
 * and what was passed over around it. `base` is what addresses are resolved against.
 */
export function buildBlocks(
  { pieces }: WalkedPage,
  container: Region,
  base: string,
): { blocks: Block[]; removed: RemovedPiece[] } {
  const kept = pieces.filter((piece) => piece.reason === null);
  const [first, last] = [kept.at(0)?.index ?? 0, kept.at(-1)?.index ?? -1];
  const blocks: Block[] = [];
  const removed: RemovedPiece[] = [];
  const told = new Set(pieces.flatMap(({ reason, block, region }) => (reason && tells(block) ? [region] : [])));
  let furnitureChars = 0;
  for (const piece of pieces) {
    if (piece.reason === null) {
      blocks.push(withAddresses(piece.block, base));
      continue;
    }
    const isInside = (piece.index > first && piece.index < last) || isWithin(piece.region, container);
    const text = saidBy(piece.block);
    if (!(isInside || isPassedOver(piece, told)) || text.length < minRemovedChars) continue;
    if (!isInside && furniture.has(piece.reason)) {
      furnitureChars += text.length;
      if (furnitureChars > maxFurnitureChars) continue;
    }
    const previous = removed.at(-1);
    if (previous?.reason === piece.reason && previous.before === blocks.length) {
      removed[removed.length - 1] = { ...previous, text: `${previous.text}\n${text}` };
    } else removed.push({ reason: piece.reason, text, before: blocks.length });
  }
  return { blocks, removed };
}

/** True for what could be the article's: no furniture, or what stands in one element with a full sentence (`told`). */
const isPassedOver = ({ reason, region }: Piece, told: ReadonlySet<Region>): boolean =>
  reason !== null && (!furniture.has(reason) || told.has(region));
