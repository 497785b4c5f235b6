import type { RemovalReason } from '@/utils/model/article';
import { type Piece, type Region, reasonOf } from '../page/page-piece';
import type { WalkedPage } from '../page/walk-page';
import { textMass } from './text-mass';

/** Where most of the text lies in one named region, the name is wrong; but never for what readers or machines wrote. */
const neverTheArticle: ReadonlySet<RemovalReason> = new Set(['comments', 'consent', 'navigation']);
/** Hidden text is the article only where hardly anything else is there (streamed pages): what is visible, in characters. */
const maxVisibleMass = 400;

/**
 * Sets the mass of each region and takes the reason from regions that hold the bulk of the page's text: a class like
 * "has-newsletter" or "player-page" on the wrapper of the whole article says nothing about what is in it.
 */
export function settleRegions({ regions, pieces }: WalkedPage): void {
  for (const piece of pieces) addMass(piece, textMass(piece));
  const free = freeMass(pieces);
  const flagged = regions.filter((region) => region.reason && !neverTheArticle.has(region.reason));
  // Outermost first: taking the name from a wrapper frees what is in it, and that counts for the inner ones.
  let visible = free;
  for (const region of flagged) {
    const { reason } = region;
    if (!reason || region.mass === 0 || (region.parent && reasonOf(region.parent))) continue;
    const limit = reason === 'hidden' ? maxVisibleMass : region.mass;
    if (visible >= limit || region.mass <= visible) continue;
    region.reason = null;
    visible = freeMass(pieces);
  }
}

const freeMass = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, piece) => (reasonOf(piece.region) ? sum : sum + textMass(piece)), 0);

function addMass(piece: Piece, mass: number): void {
  if (mass) for (let at: Region | null = piece.region; at; at = at.parent) at.mass += mass;
}
