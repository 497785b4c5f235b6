import { isByline } from '../metadata/clean-author';
import { isDateLine } from '../metadata/parse-date';
import { isWithin, type Piece } from '../page/page-piece';
import { foldedOf, isSentence } from './block-text';
import type { Evidence } from './evidence';
import { phraseOf } from './find-phrase';
import { isCorrection } from './is-correction';
import { isPager } from './is-pager';
import { areSiblings, type PageView } from './page-view';
import { hasEndMark, isQuestion } from './sentence-shape';
import { shapeOf } from './shape';
import { textMass } from './text-mass';

/** A block that is this much link is a pointer elsewhere (share of its characters). */
const maxLinkShare = 0.75;
/** Longer blocks are text, whatever they say (characters). */
const maxJudgedChars = 500;
const maxLabelChars = 12;
const minStrongShare = 0.9;
/** The label of a link that lies over a card is its headline (folded characters). */
const minLabelOfCard = 12;
/** What repeats a sentence of the body has a sentence's length (folded characters). */
const minRepeatedChars = 25;

/** What one block of the article's region says for and against itself. Pictures, posts, code and tables say nothing. */
export function gatherEvidence(piece: Piece, view: PageView): Evidence[] {
  const { block } = piece;
  if (block.type === 'figure' || block.type === 'embed' || block.type === 'code' || block.type === 'table') return [];
  const isShort = block.text.length <= maxJudgedChars;
  const found = isShort ? [...wordEvidence(piece, view), ...repetitionEvidence(piece, view)] : [];
  return [...found, ...linkEvidence(piece, view), ...shapeEvidence(piece, view)];
}

/** What a block says. A plain sentence between paragraphs is never held against itself for its words. */
function wordEvidence(piece: Piece, view: PageView): Evidence[] {
  const { block } = piece;
  const { text } = block;
  const folded = foldedOf(block);
  if (!folded) return [{ signal: 'label', reason: 'other' }];
  if (isPlainSentence(piece, view)) return [];
  if (isDateLine(text)) return [{ signal: 'date-line', reason: 'date' }];
  if (block.type === 'paragraph' && isByline(text, view.authors)) return [{ signal: 'byline', reason: 'byline' }];
  if (block.type === 'paragraph' && isPager(text)) return [{ signal: 'pager', reason: 'navigation' }];
  const phrase = phraseOf(block, view.language);
  if (!phrase) {
    return block.type === 'paragraph' && isLabel(text, folded) ? [{ signal: 'label', reason: 'other' }] : [];
  }
  const { reason, place } = phrase;
  const evidence: Evidence[] = [{ signal: `phrase-${place}`, reason }];
  if (piece.linkChars > 0) evidence.push({ signal: 'prompt-linked', reason });
  if (isSetApart(piece, view)) evidence.push({ signal: 'set-apart', reason });
  if (piece.index > view.lastText) evidence.push({ signal: 'after-the-text', reason });
  if (piece.index < view.firstText) evidence.push({ signal: 'before-the-text', reason });
  return evidence;
}

/** A full sentence without a link, set like the paragraphs before and after it. */
function isPlainSentence(piece: Piece, view: PageView): boolean {
  const isBetween = piece.index >= view.firstText && piece.index <= view.lastText;
  return isBetween && piece.linkChars === 0 && isSentence(piece.block) && !isSetApart(piece, view);
}

/** All in bold, or not set like the body's paragraphs; a quotation is set like itself. */
const isSetApart = ({ block, region, strongChars }: Piece, { shapes }: PageView): boolean =>
  strongChars >= block.text.length * minStrongShare || (block.type !== 'quote' && !shapes.has(shapeOf(region)));

function repetitionEvidence({ block, region }: Piece, view: PageView): Evidence[] {
  const folded = foldedOf(block);
  if (!folded) return [];
  if (folded === view.foldedTitle) return [{ signal: 'title-repeated', reason: 'title-repeated' }];
  if (block.type === 'heading' && folded === view.foldedDescription)
    return [{ signal: 'standfirst-repeated', reason: 'standfirst-repeated' }];
  const isApart = (block.type === 'paragraph' || block.type === 'quote') && !view.shapes.has(shapeOf(region));
  if (isApart && folded.length >= minRepeatedChars && view.foldedBody.includes(` ${folded} `))
    return [{ signal: 'said-before', reason: 'pull-quote' }];
  return [];
}

function linkEvidence(piece: Piece, view: PageView): Evidence[] {
  const { block, region } = piece;
  const { shapes } = view;
  if (!isLink(piece)) return isOfCard(piece, view.before(piece)) ? [{ signal: 'names-a-link', reason: 'related' }] : [];
  const evidence: Evidence[] = [{ signal: 'links-only', reason: 'related' }];
  const isParagraph = region.tag === 'P' || shapes.has(shapeOf(region));
  if (isParagraph && isSentence(block)) evidence.push({ signal: 'linked-sentence' });
  return evidence;
}

const isLink = ({ block, linkChars }: Piece): boolean => linkChars > block.text.length * maxLinkShare;

/**
 * True for the words of a card under a link that lies over all of it: the box holds the link, whose label only screen
 * readers say, and right behind it its headline once more, with its kicker.
 */
function isOfCard(piece: Piece, before: Piece | null): boolean {
  if (!before || !isLink(before) || piece.region === before.region || !isWithin(piece.region, before.region))
    return false;
  const label = foldedOf(before.block);
  const folded = foldedOf(piece.block);
  return label.length >= minLabelOfCard && (folded.startsWith(label) || folded.endsWith(label));
}

function shapeEvidence(piece: Piece, view: PageView): Evidence[] {
  const { block } = piece;
  const before = view.before(piece);
  const after = view.after(piece);
  const evidence: Evidence[] = [];
  if (view.shapes.has(shapeOf(piece.region))) evidence.push({ signal: 'in-the-body' });
  if (piece.linkChars === 0 && isSentence(block)) evidence.push({ signal: 'full-sentence' });
  if (block.text.length > maxJudgedChars) evidence.push({ signal: 'long-text' });
  if (piece.linkChars === 0 && isQuestion(block.text) && after && isText(after, view) && areSiblings(piece, after))
    evidence.push({ signal: 'question-answered' });
  if (piece.linkChars === 0 && before && isQuestion(before.block.text) && areSiblings(piece, before))
    evidence.push({ signal: 'answer' });
  if (isLinkedSubhead(piece, after)) evidence.push({ signal: 'heads-text' });
  if (isCorrection(piece)) evidence.push({ signal: 'correction' });
  return evidence;
}

/** A heading that is a link is a section's where the section's text follows beside it. */
function isLinkedSubhead(piece: Piece, after: Piece | null): boolean {
  return (
    piece.block.type === 'heading' &&
    piece.linkChars > 0 &&
    after?.block.type === 'paragraph' &&
    textMass(after) > 0 &&
    areSiblings(piece, after)
  );
}

const isText = ({ block, region }: Piece, { shapes }: PageView): boolean =>
  block.type === 'paragraph' && shapes.has(shapeOf(region));

/** One short word without an end mark: what a button or a box is headed with. "Yes." is an answer. */
const isLabel = (text: string, folded: string): boolean =>
  folded.length <= maxLabelChars && !folded.includes(' ') && !hasEndMark(text) && !/:["”’»)]*$/u.test(text);
