import type { Piece, Region } from './page-piece';
import { PageWalker, type WalkOptions } from './page-walker';
import { walkElements } from './walk-elements';

export interface WalkedPage {
  readonly root: Region;
  /** In document order. */
  readonly regions: readonly Region[];
  /** In document order. */
  readonly pieces: readonly Piece[];
}

/**
 * The page as a flat list of blocks with their text read, and the tree of regions they stand in. One pass, no
 * recursion, nothing changed. What is hidden or named as clutter is read too and carries its reason on its region:
 * whether the page really means it is judged later, when the whole page is known.
 */
export function walkPage(body: Element, options: WalkOptions): WalkedPage {
  const forms = new Set<Node>(body.querySelectorAll('form'));
  const walker = new PageWalker(body, forms, options);
  const handlers = {
    onText: (text: string) => walker.readText(text),
    onEnter: (element: Element) => walker.enter(element),
    onLeave: (element: Element) => walker.leave(element),
  };
  walkElements(body, handlers, { forms, shadowRootOf: options.shadowRootOf });
  walker.flush();
  const { regions, pieces } = walker;
  const [root] = regions;
  if (!root) throw new Error('a page has a root region');
  return { root, regions, pieces };
}
