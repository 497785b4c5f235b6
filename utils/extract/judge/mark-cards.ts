import { type Piece, type Region, reasonOf } from '../page/page-piece';
import { findPhrase, phraseOf } from './find-phrase';

/** Fewer boxes of one kind are no list of other articles. */
const minCards = 3;
/** This share of the cards points to the rest of what they begin. */
const minPointing = 0.5;
const minLinkShare = 0.75;

interface Card {
  readonly region: Region;
  hasPointer: boolean;
}

/**
 * Gives the reason `related` to the cards of other articles: several boxes of one kind side by side, each headed by a
 * link, under a heading that says so or each with a pointer to its rest. A list article's items have neither.
 */
export function markCards(pieces: readonly Piece[], language: string | null): void {
  const headings = headingsByParent(pieces);
  for (const [parent, cards] of cardsByParent(pieces, language)) {
    if (cards.length < minCards) continue;
    const pointing = cards.filter(({ hasPointer }) => hasPointer).length;
    if (pointing < cards.length * minPointing && !saysRelated(headings.get(parent), language)) continue;
    for (const { region } of cards) region.reason ??= 'related';
  }
}

function cardsByParent(pieces: readonly Piece[], language: string | null): ReadonlyMap<Region, Card[]> {
  const cards = new Map<Region, Card>();
  const byParent = new Map<Region, Card[]>();
  for (const piece of pieces) {
    const { block, region } = piece;
    if (!isLink(piece) || reasonOf(region)) continue;
    if (block.type === 'heading' && region.tag !== 'H1') {
      const box = region.parent;
      if (!box?.parent || cards.has(box)) continue;
      const card = { region: box, hasPointer: false };
      cards.set(box, card);
      const beside = byParent.get(box.parent);
      if (beside) beside.push(card);
      else byParent.set(box.parent, [card]);
    } else {
      const card = cards.get(region) ?? (region.parent && cards.get(region.parent));
      if (card && phraseOf(block, language)?.reason === 'related') card.hasPointer = true;
    }
  }
  return byParent;
}

const isLink = ({ block, linkChars }: Piece): boolean => linkChars >= block.text.length * minLinkShare && linkChars > 0;

/** The first heading among the children of each region. */
function headingsByParent(pieces: readonly Piece[]): ReadonlyMap<Region, string> {
  const found = new Map<Region, string>();
  for (const { block, region } of pieces) {
    if (block.type === 'heading' && region.parent && !found.has(region.parent)) found.set(region.parent, block.text);
  }
  return found;
}

/** True for the heading of a list that leads elsewhere. */
const saysRelated = (heading: string | undefined, language: string | null): boolean =>
  heading !== undefined && findPhrase(heading, language)?.reason === 'related';
