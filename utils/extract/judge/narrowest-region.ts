import type { Piece, Region } from '../page/page-piece';
import { textMass } from './text-mass';

/** The article's region holds at least this share of its text. */
const containerShare = 0.85;

export const massOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, piece) => sum + textMass(piece), 0);

/** The deepest region that holds most of the pieces' text; null where they hold none. */
export function narrowest(regions: readonly Region[], pieces: readonly Piece[]): Region | null {
  const massIn = new Map<Region, number>();
  let total = 0;
  for (const piece of pieces) {
    const mass = textMass(piece);
    total += mass;
    if (mass) {
      for (let at: Region | null = piece.region; at; at = at.parent) massIn.set(at, (massIn.get(at) ?? 0) + mass);
    }
  }
  if (!total) return null;
  let best: Region | null = null;
  for (const region of regions) {
    if ((massIn.get(region) ?? 0) >= total * containerShare && (!best || region.depth > best.depth)) best = region;
  }
  // A single paragraph is no container: what stands beside it belongs with it.
  return best?.parent && (best.tag === 'P' || best.tag === 'SPAN') ? best.parent : best;
}

/** So much of the text that nothing speaks against stands in one element, a paragraph beside the other. */
const plainShare = 0.92;
/** Shorter texts are as likely the page's furniture (mass). */
const minPlainMass = 1500;

/**
 * True where one region holds nearly all of a page's text, its paragraphs side by side: no other region could be the
 * article, nor a narrower one.
 */
export function isUndoubted(regions: readonly Region[], free: readonly Piece[]): boolean {
  const total = massOf(free);
  const region = total < minPlainMass ? null : narrowest(regions, free);
  const beside = free.filter((piece) => region !== null && piece.region.parent === region);
  return region !== null && massOf(beside) >= total * plainShare;
}
