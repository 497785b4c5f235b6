import { startsWithByLabel } from '../metadata/clean-author';
import { isDateLine } from '../metadata/parse-date';
import { isWithin, type Piece, type Region, reasonOf } from '../page/page-piece';
import { foldedOf } from './block-text';

/** A byline or a date of its own stands right under a headline (pieces). */
const maxSignedPlace = 3;
/** The article's own `<article>` holds more than a headline and a line (mass). */
const minArticleMass = 200;

/**
 * The heading that opens the next article on the page, behind the body's start; null where there is none. A second
 * `<h1>` is a section's heading unless it has a box, a byline or a date of its own; an `<article>` beside the one that
 * holds the headline is another article where it has a headline of its own.
 */
export function nextArticle(pieces: readonly Piece[], headline: Piece, start: number): Piece | null {
  const own = articleAround(headline.region);
  const title = foldedOf(headline.block);
  const isNext = (piece: Piece) =>
    piece.block.type === 'heading' &&
    !reasonOf(piece.region) &&
    foldedOf(piece.block) !== title &&
    ((piece.region.tag === 'H1' && headline.region.tag === 'H1' && isHeadline(piece, headline, pieces)) ||
      (piece.region.tag !== 'H1' && isOtherArticle(piece, own)));
  return pieces.find((piece) => piece.index > start && isNext(piece)) ?? null;
}

function isHeadline(piece: Piece, headline: Piece, pieces: readonly Piece[]): boolean {
  const behind = pieces.slice(piece.index + 1, piece.index + 1 + maxSignedPlace);
  const isSigned = ({ block, region }: Piece) =>
    isDateLine(block.text) ||
    startsWithByLabel(block.text) ||
    reasonOf(region) === 'byline' ||
    reasonOf(region) === 'date';
  return behind.some(isSigned) || isInOwnBox(piece, headline);
}

/** True where the headline stands in a box beside the first one's, of the same make, or in an `<article>` of its own. */
function isInOwnBox(piece: Piece, headline: Piece): boolean {
  const [box, other] = [boxBeside(piece.region, headline.region), boxBeside(headline.region, piece.region)];
  if (!box || box === piece.region) return false;
  for (let at: Region | null = piece.region; at && at !== box.parent; at = at.parent)
    if (at.tag === 'ARTICLE') return true;
  return box.tag !== 'SECTION' && other?.tag === box.tag && other.signature === box.signature && box.signature !== '';
}

/** The outermost region around `region` that does not hold `other`; null where there is none. */
function boxBeside(region: Region, other: Region): Region | null {
  let box: Region | null = null;
  for (let at: Region | null = region; at && !isWithin(other, at); at = at.parent) box = at;
  return box;
}

function isOtherArticle({ region }: Piece, own: Region | null): boolean {
  const article = own && articleAround(region);
  return !!article && article !== own && !isWithin(article, own) && !isWithin(own, article) && article.mass > 0;
}

/** The nearest `<article>` around a headline that holds text too. */
function articleAround(region: Region): Region | null {
  for (let at: Region | null = region; at; at = at.parent)
    if (at.tag === 'ARTICLE') return at.mass >= minArticleMass ? at : null;
  return null;
}
