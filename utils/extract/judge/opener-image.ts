import type { LeadImage } from '@/utils/model/article';
import { foldText } from '@/utils/text/fold';
import { type Piece, reasonOf } from '../page/page-piece';
import { foldedOf } from './block-text';

/** A smaller picture is the author's or a logo (pixels across, where the page states them). */
const minPixels = 200;
const drawing = /\.svg(?:[?#]|$)|(?:^|[/_.-])(?:logo|icon|avatar|author)s?(?=[/_.-])/i;

/**
 * The picture between headline and text, or beside the headline in the same box, for a page that names no picture of its
 * own; null where there is none or where it stands in the text anyway. `pieces` are judged.
 */
export function openerImage(pieces: readonly Piece[], title: string): LeadImage | null {
  const folded = foldText(title);
  const text = pieces.findIndex(({ reason, block }) => reason === null && block.type === 'paragraph');
  const headline = pieces.findLast(
    ({ index, region, block }) => index < text && region.tag === 'H1' && foldedOf(block) === folded,
  );
  if (!headline) return null;
  const opener = pieces.slice(0, text).find((piece) => {
    const isNear = piece.index > headline.index || piece.region.parent === headline.region.parent;
    return isNear && isPicture(piece) && !reasonOf(piece.region);
  });
  if (opener?.block.type !== 'figure' || !opener.block.src || opener.reason === null) return null;
  const { src, alt, text: caption, credit } = opener.block;
  return { src, alt, caption: caption || null, credit };
}

function isPicture({ block, region }: Piece): boolean {
  if (block.type !== 'figure' || !block.src || drawing.test(block.src)) return false;
  return Number(region.element.getAttribute('width') ?? minPixels) >= minPixels;
}
