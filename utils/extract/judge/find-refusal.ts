import type { NotArticleReason } from '../extract-failure';
import type { Statement } from '../metadata/page-statement';
import type { Piece } from '../page/page-piece';
import type { WalkedPage } from '../page/walk-page';
import { isLinkedHeadline, isPointer } from './page-links';
import { proseMass } from './prose-mass';

/** Text below which nothing is digested: a caption or two (mass; the shortest wire stories have 500). */
const minMass = 200;
/** What a page states to be an article needs less. */
const minStatedMass = 80;
/** From here on a page without any statement is an article whatever stands around it (mass). */
const ampleMass = 2500;
/** A list of links says less than this (mass). */
const briefMass = 500;
/** Pictures with less than this beside them are looked at, not read (characters, labels and captions set as text included). */
const maxGalleryChars = 500;
const minPictures = 6;
/** A page of links has at least so many headlines within its text, and at most this much text for each (mass). */
const minHeadlines = 5;
const maxMassPerHeadline = 220;
/** At the site's own address so many are enough, wherever they stand, with more text for each. */
const minFrontHeadlines = 3;
const maxMassPerFrontHeadline = 400;
/** A login page explains itself in less than this (mass). */
const maxLoginMass = 900;

/** What of a page speaks for and against an article. */
interface Evidence {
  /** To read in what would be the article. */
  readonly mass: number;
  /** Blocks that hold it. */
  readonly texts: number;
  readonly pictures: number;
  /** All that is written beside the pictures. */
  readonly chars: number;
  /** Linked headlines among those blocks: those above and below are what every article page has around it. */
  readonly headlines: number;
  /** Linked headlines that stand in what would be the article itself. */
  readonly keptHeadlines: number;
  /** What leads to other pages of the site, anywhere on the page. */
  readonly pointers: number;
}

/**
 * Why a page is no article, or null where it is one: by what it states of itself, by its address, and by how the text
 * that would be the article compares with the headlines that lead elsewhere within it, the pictures and the password fields.
 */
export function findRefusal(
  { pieces }: WalkedPage,
  kept: readonly Piece[],
  statement: Statement,
): NotArticleReason | null {
  const evidence = gather(pieces, kept, statement.url);
  const { mass, texts } = evidence;
  if (mass >= minStatedMass && statement.isArticle && !statement.isRootAddress) return null;
  if (isLogin(evidence, statement)) return 'login';
  if (isFrontPage(evidence, statement)) return 'front-page';
  if (isListing(evidence, statement)) return 'listing';
  if (isGallery(evidence, statement)) return 'gallery';
  return mass < minMass || texts === 0 ? 'too-little-text' : null;
}

function gather(pieces: readonly Piece[], kept: readonly Piece[], url: string): Evidence {
  const told = kept.filter((piece) => proseMass(piece) > 0);
  const [first, last] = [told.at(0)?.index ?? 0, told.at(-1)?.index ?? pieces.length];
  const within = pieces.filter(({ index }) => index >= first && index <= last);
  const count = (among: readonly Piece[], isCounted: (piece: Piece, url: string) => boolean) =>
    among.filter((piece) => isCounted(piece, url)).length;
  return {
    mass: told.reduce((sum, piece) => sum + proseMass(piece), 0),
    texts: told.length,
    pictures: (told.length > 0 ? kept : pieces).filter(({ block }) => block.type === 'figure').length,
    chars: kept.reduce((sum, { block }) => (block.type === 'figure' ? sum : sum + block.text.length), 0),
    headlines: count(within, isLinkedHeadline),
    keptHeadlines: count(kept, isLinkedHeadline),
    pointers: count(pieces, isPointer),
  };
}

/**
 * A field for a password stands in the head of many pages: only with next to no text, or at its own address, is it what
 * the page is for.
 */
const isLogin = ({ mass }: Evidence, { hasPasswordField, isLoginAddress }: Statement): boolean =>
  hasPasswordField && mass < (isLoginAddress ? maxLoginMass : minMass);

function isFrontPage(evidence: Evidence, { isArticle, isRootAddress, isSiteItself }: Statement): boolean {
  const { mass, pointers } = evidence;
  if (!isRootAddress) return isSiteItself && (isLinks(evidence) || isTeasers(evidence));
  if (isArticle && mass >= ampleMass) return false;
  return (
    mass < minMass ||
    isTeasers(evidence) ||
    (pointers >= minFrontHeadlines && mass < pointers * maxMassPerFrontHeadline)
  );
}

function isListing(evidence: Evidence, { isCollection }: Statement): boolean {
  if (isTeasers(evidence)) return true;
  if (evidence.mass >= ampleMass) return false;
  return isLinks(evidence) || (isCollection && (evidence.mass < briefMass || evidence.headlines >= minFrontHeadlines));
}

const isGallery = ({ chars, mass, pictures }: Evidence, { isGallery: isStated }: Statement): boolean =>
  isStated ? mass < briefMass : pictures >= minPictures && chars < maxGalleryChars;

const isLinks = ({ mass, headlines }: Evidence): boolean =>
  headlines >= minHeadlines && mass < headlines * maxMassPerHeadline;

/** True where what would be the article is mostly headlines that lead elsewhere, each with a line or two under it. */
const isTeasers = ({ mass, texts, keptHeadlines }: Evidence): boolean =>
  keptHeadlines >= minFrontHeadlines && texts <= keptHeadlines * 2 && mass < keptHeadlines * maxMassPerFrontHeadline;
