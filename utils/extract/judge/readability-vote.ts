import { Readability } from '@mozilla/readability';
import { memberOf } from '../page/member-of';
import { type Piece, type Region, reasonOf } from '../page/page-piece';
import type { WalkedPage } from '../page/walk-page';
import { isUndoubted } from './narrowest-region';
import { textMass } from './text-mass';

/** Readability copies attributes when it rewrites elements, so a number finds its region again in what it returns. */
const regionAttribute = 'data-nutgraf-region';
/** Readability runs again with weaker filters below this much text; one-minute wire stories are shorter than its 500. */
const charThreshold = 200;

/** No news page has so many blocks, and Readability's time grows faster than their number. */
const maxOutlinePieces = 5000;

/**
 * The regions Readability holds for the article; empty where it finds nothing. It is not asked where there is no doubt:
 * all running text is then voted for. It reads a copy of the page's outline: the regions that are not left out, with
 * their names, text and as much link as they hold. That is a small part of the page, which keeps this quick, and nothing
 * of it is the page's own, which Readability would rearrange.
 */
export function readabilityVote(document: Document, { pieces, regions, root }: WalkedPage): ReadonlySet<Region> {
  const free = pieces.filter(({ region }) => !reasonOf(region));
  if (isUndoubted(regions, free)) return new Set(free.flatMap((piece) => (textMass(piece) > 0 ? [piece.region] : [])));
  if (free.length > maxOutlinePieces) return new Set();
  const outline = new Outline(emptyDocument(document), root);
  for (const piece of free) outline.add(piece);
  const parsed = new Readability<Node>(outline.target, {
    charThreshold,
    disableJSONLD: true,
    keepClasses: true,
    serializer: (node) => node,
  }).parse();
  const content = parsed?.content as Element | undefined;
  const kept = content ? content.querySelectorAll(`[${regionAttribute}]`) : [];
  const voted = new Set<Region>();
  for (const element of kept) {
    const region = outline.regions[Number(element.getAttribute(regionAttribute))];
    if (region) voted.add(region);
  }
  return voted;
}

function emptyDocument(document: Document): Document {
  const empty = memberOf<(isDeep: boolean) => Node>(document, 'cloneNode').call(document, false) as Document;
  const html = empty.createElement('html');
  html.append(empty.createElement('head'), empty.createElement('body'));
  empty.append(html);
  return empty;
}

class Outline {
  /** By the number they carry in the outline. */
  readonly regions: Region[] = [];
  readonly #elements = new Map<Region, Element>();

  constructor(
    readonly target: Document,
    root: Region,
  ) {
    this.#elements.set(root, target.body);
  }

  add({ region, block, linkChars }: Piece): void {
    if (block.type === 'figure' || block.type === 'embed' || block.type === 'code') return;
    const element = this.#elementOf(region);
    if (!element.hasAttribute(regionAttribute)) {
      element.setAttribute(regionAttribute, String(this.regions.length));
      this.regions.push(region);
    }
    const { text } = block;
    if (linkChars > 0) {
      const link = this.target.createElement('a');
      link.setAttribute('href', '#');
      link.textContent = text.slice(0, linkChars);
      element.append(link);
    }
    element.append(this.target.createTextNode(text.slice(linkChars)));
  }

  #elementOf(region: Region): Element {
    const missing: Region[] = [];
    let at = region;
    let parent = this.#elements.get(at);
    while (!parent && at.parent) {
      missing.push(at);
      at = at.parent;
      parent = this.#elements.get(at);
    }
    let element = parent ?? this.target.body;
    for (const own of missing.reverse()) {
      const child = this.target.createElement(outlineTag(own.tag));
      if (own.signature) child.setAttribute('class', own.signature);
      element.append(child);
      this.#elements.set(own, child);
      element = child;
    }
    return element;
  }
}

/** Lists and tables come as text here; as what they are Readability would look for their parts. */
const outlineTag = (tag: string): string => (/^(?:UL|OL|TABLE|FORM|SPAN)$/.test(tag) ? 'div' : tag.toLowerCase());
