import { isOfSite } from '../metadata/page-address';
import type { Piece } from '../page/page-piece';
import { safeUrl } from '../page/safe-url';

/** A block that is this much link leads elsewhere (share of its characters). */
const minLinkShare = 0.75;
/** What a headline has (characters). */
const [minChars, maxChars] = [8, 200];
/** Where it is set as no heading, it has to be as long as headlines are to be told from a menu (characters). */
const minPointerChars = 30;

/**
 * True for a headline that leads to another page of the site; `url` is where the page was read. One that leads to another
 * site is a source or a shop.
 */
export function isLinkedHeadline(piece: Piece, url: string): boolean {
  return piece.block.type === 'heading' && leadsOn(piece, url, minChars);
}

/** True for a headline that leads to another page of the site, whatever it is set as. */
export function isPointer(piece: Piece, url: string): boolean {
  const { type } = piece.block;
  return isLinkedHeadline(piece, url) || (type === 'paragraph' && leadsOn(piece, url, minPointerChars));
}

function leadsOn({ block, linkChars }: Piece, url: string, least: number): boolean {
  const { length } = block.text;
  if (length < least || length > maxChars || linkChars < length * minLinkShare) return false;
  const host = hostOf(url);
  return !block.marks.some((mark) => {
    const href = mark.kind === 'link' ? safeUrl(mark.href, url) : null;
    return href !== null && !isOfSite(href, host);
  });
}

let known = { url: '', host: '' };

/** The host of the page that is read: asked for each of its blocks. */
function hostOf(url: string): string {
  if (known.url !== url) known = { url, host: URL.canParse(url) ? new URL(url).hostname : '' };
  return known.host;
}
