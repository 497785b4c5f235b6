import type { NotArticleReason } from '../extract-failure';
import type { Statement } from '../metadata/page-statement';
import type { Piece } from '../page/page-piece';
import type { WalkedPage } from '../page/walk-page';
import { textMass } from './text-mass';

/** Running text below which nothing is digested: a caption or two (mass; the shortest wire stories have 500). */
const minMass = 200;
/** What a page states to be an article needs less. */
const minStatedMass = 80;
/** From here on a page without any statement is an article whatever stands around it (mass). */
const ampleMass = 2500;
/** A page of pictures has at least so many, and at most this much text for each (mass). */
const minPictures = 6;
const maxMassPerPicture = 120;
/** A page of links has at least so many headlines, and at most this much text in its longest stretch for each (mass). */
const minHeadlines = 5;
const maxMassPerHeadline = 220;
/** A login page explains itself in less than this (mass). */
const maxLoginMass = 900;

/**
 * Why a page is no article, or null where it is one: by what it states of itself, by its address, and by how the text
 * that would be the article compares with the headlines that lead elsewhere, the pictures and the password fields.
 */
export function findRefusal(
  { pieces }: WalkedPage,
  kept: readonly Piece[],
  statement: Statement,
): NotArticleReason | null {
  const { isArticle, isCollection, isGallery, isRootPath, isSiteItself, hasPasswordField } = statement;
  const mass = kept.reduce((sum, piece) => sum + textMass(piece), 0);
  const paragraphs = kept.filter((piece) => piece.block.type === 'paragraph' && textMass(piece) > 0).length;
  // Headlines after the text are what every article page has at its foot and its side.
  const end = paragraphs > 0 ? (kept.at(-1)?.index ?? 0) : pieces.length;
  const headlines = pieces.filter((piece) => piece.index <= end && isLinkedHeadline(piece)).length;
  const pictures = (paragraphs > 0 ? kept : pieces).filter(({ block }) => block.type === 'figure').length;
  const isPictures = pictures >= minPictures && mass < pictures * maxMassPerPicture;
  const isLinks = headlines >= minHeadlines && mass < headlines * maxMassPerHeadline;
  if (mass >= minStatedMass && isArticle && !isRootPath) return null;
  if (hasPasswordField && mass < maxLoginMass) return 'login';
  if (isRootPath && !(isArticle && mass >= ampleMass)) return 'front-page';
  if (isSiteItself && (isLinks || isTeasers(kept))) return 'front-page';
  if (isGallery && mass < ampleMass) return 'gallery';
  if (isCollection && mass < ampleMass) return 'listing';
  if (isLinks || isTeasers(kept)) return mass < ampleMass || isTeasers(kept) ? 'listing' : null;
  if (isPictures) return 'gallery';
  return mass < minMass || paragraphs === 0 ? 'too-little-text' : null;
}

/** A headline that leads elsewhere, with a headline's length (characters). */
function isLinkedHeadline({ block, linkChars }: Piece): boolean {
  const { length } = block.text;
  return block.type === 'heading' && length >= 8 && length <= 200 && linkChars >= length * 0.75;
}

/** True where what would be the article is mostly headlines that lead elsewhere, each with a line or two under it. */
function isTeasers(kept: readonly Piece[]): boolean {
  const linked = kept.filter(isLinkedHeadline).length;
  const texts = kept.filter((piece) => piece.block.type === 'paragraph' && textMass(piece) > 0).length;
  return linked >= 3 && texts <= linked * 2;
}
