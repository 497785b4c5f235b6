import { isWithin, type Piece, type Region, reasonOf } from '../page/page-piece';
import type { WalkedPage } from '../page/walk-page';
import { textMass } from './text-mass';

/** The article's region holds at least this share of the text that was voted for. */
const containerShare = 0.85;
/** Running text outside the region that was voted for counts too, from this length (mass). */
const minStrayMass = 120;

/**
 * The region of the page that is the article's body, and the pieces in it that may belong to it: what Readability
 * voted for, and what stands among that without a reason to be left out (bodies split by ads, first paragraphs in a box).
 */
export function choosePieces(
  { regions, pieces, root }: WalkedPage,
  voted: ReadonlySet<Region>,
): { container: Region; chosen: Piece[] } {
  const free = pieces.filter((piece) => !reasonOf(piece.region));
  const isVoted = (piece: Piece) => voted.has(piece.region);
  const core = free.filter(isVoted);
  const container = narrowest(regions, core.length ? core : free) ?? root;
  const chosen = free.filter((piece) =>
    isWithin(piece.region, container) ? true : isVoted(piece) && textMass(piece) >= minStrayMass,
  );
  return { container, chosen };
}

/** The deepest region that holds most of the pieces' text; null where they hold none. */
export function narrowest(regions: readonly Region[], pieces: readonly Piece[]): Region | null {
  const massOf = new Map<Region, number>();
  let total = 0;
  for (const piece of pieces) {
    const mass = textMass(piece);
    total += mass;
    if (mass)
      for (let at: Region | null = piece.region; at; at = at.parent) massOf.set(at, (massOf.get(at) ?? 0) + mass);
  }
  if (!total) return null;
  let best: Region | null = null;
  for (const region of regions) {
    if ((massOf.get(region) ?? 0) >= total * containerShare && (!best || region.depth > best.depth)) best = region;
  }
  return best;
}
