import { isOfSite } from '../metadata/page-address';
import type { Piece } from '../page/page-piece';

/** A block that is this much link leads elsewhere (share of its characters). */
const minLinkShare = 0.75;
/** What a headline has (characters). */
const [minChars, maxChars] = [8, 200];
/** Where it is set as no heading, it has to be as long as headlines are to be told from a menu (characters). */
const minPointerChars = 30;

/** A headline that leads to another page of the site. One that leads to another site is a source or a shop. */
export function isLinkedHeadline(piece: Piece, host: string): boolean {
  return piece.block.type === 'heading' && leadsOn(piece, host, minChars);
}

/** A headline that leads to another page of the site, whatever it is set as. */
export function isPointer(piece: Piece, host: string): boolean {
  const { type } = piece.block;
  return isLinkedHeadline(piece, host) || (type === 'paragraph' && leadsOn(piece, host, minPointerChars));
}

function leadsOn({ block, linkChars }: Piece, host: string, least: number): boolean {
  const { length } = block.text;
  if (length < least || length > maxChars || linkChars < length * minLinkShare) return false;
  return !block.marks.some((mark) => mark.kind === 'link' && !isOfSite(mark.href, host));
}
