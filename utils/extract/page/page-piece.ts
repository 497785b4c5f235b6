import type { Block, RemovalReason } from '@/utils/model/article';

/** One block-level element of the page with what its names say about it. Regions form a tree like the elements do. */
export interface Region {
  readonly parent: Region | null;
  readonly element: Element;
  /** Upper case. */
  readonly tag: string;
  readonly depth: number;
  /** Class, id and test names in lower case, parted by spaces: ' article-body related-links '; '' where there are none. */
  readonly signature: string;
  /** Why everything inside is left out; null where nothing speaks against it. Inherited through `reasonOf`. */
  reason: RemovalReason | null;
  /** Characters of running text inside. */
  mass: number;
}

/** One block of the page, judged later. */
export interface Piece {
  readonly index: number;
  /** Set anew where the page around it says more of it (the time of a live-blog entry). */
  block: Block;
  readonly region: Region;
  /** Characters that stand in links. */
  readonly linkChars: number;
  /** Characters that stand in bold or emphasis. */
  readonly strongChars: number;
  /** The `datetime` of the last `<time>` in it or right before it, as the page writes it; null where there is none. */
  readonly time: string | null;
  /** Why the piece is left out; null while it is in. */
  reason: RemovalReason | null;
}

/** The nearest reason among a region and those around it. */
export function reasonOf(region: Region): RemovalReason | null {
  for (let at: Region | null = region; at; at = at.parent) if (at.reason) return at.reason;
  return null;
}

/** True where a region, or one around it, is not to be seen. */
export function isHiddenAt(region: Region): boolean {
  for (let at: Region | null = region; at; at = at.parent) if (at.reason === 'hidden') return true;
  return false;
}

/** True where `region` is `outer` or lies in it. */
export function isWithin(region: Region, outer: Region): boolean {
  let at: Region | null = region;
  while (at && at.depth > outer.depth) at = at.parent;
  return at === outer;
}
