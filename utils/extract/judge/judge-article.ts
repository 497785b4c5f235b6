import type { RemovalReason } from '@/utils/model/article';
import type { PageMetadata } from '../metadata/page-metadata';
import { type Piece, reasonOf } from '../page/page-piece';
import type { WalkedPage } from '../page/walk-page';
import { foldedOf } from './block-text';
import { unstatedParagraphs } from './check-stated-body';
import type { Chosen } from './choose-pieces';
import { findHeadLine, findStandfirst } from './find-standfirst';
import { gatherEvidence } from './gather-evidence';
import { isCorrection } from './is-correction';
import { keepDatedEntries } from './keep-dated-entries';
import { markBoxes } from './mark-boxes';
import { type PageView, viewPage } from './page-view';
import { timeEntries } from './time-entries';
import { weighEvidence } from './weigh-evidence';

/**
 * Sets on each piece of the page why it is left out, null where it is the article's.
 * @returns the standfirst as the page shows it; null where it shows none
 */
export function judgeArticle({ pieces }: WalkedPage, chosen: Chosen, metadata: PageMetadata): string | null {
  const isChosen = new Set(chosen.pieces);
  const boxed = markBoxes(chosen);
  const view = viewPage(pieces, chosen, metadata);
  for (const piece of pieces) {
    const named = reasonOf(piece.region);
    if (named) piece.reason = named;
    else if (!isChosen.has(piece)) piece.reason = passedOver(piece, view);
    else {
      const box = boxed.get(piece);
      const boxEvidence = box
        ? [{ signal: `${box}-box` as const, reason: box === 'fact' ? ('fact-box' as const) : ('caption' as const) }]
        : [];
      piece.reason = weighEvidence([...boxEvidence, ...gatherEvidence(piece, view)]);
    }
  }
  markCorrections(pieces);
  keepDatedEntries(pieces, chosen);
  timeEntries(pieces, metadata.entryTimes);
  const standfirst = findStandfirst(pieces, chosen.shapes, metadata.description);
  const headLine = findHeadLine(pieces, view.foldedTitle, pieces.find(({ reason }) => reason === null)?.index ?? 0);
  // One that the page states and shows is left out already: what stands under it is the byline.
  const isLeftOut = pieces.some(({ reason }) => reason === 'standfirst-repeated');
  if (headLine && standfirst.length === 0 && !isLeftOut) standfirst.push(headLine);
  for (const piece of standfirst) piece.reason = 'standfirst-repeated';
  const body = pieces.filter((piece) => piece.reason === null);
  for (const piece of unstatedParagraphs(body, metadata.statedBody)) piece.reason = 'other';
  dropLooseHeadings(pieces.filter((piece) => piece.reason === null));
  return standfirst.map(({ block }) => block.text).join(' ') || null;
}

function markCorrections(pieces: readonly Piece[]): void {
  for (const piece of pieces) {
    if (piece.reason === null && piece.block.type === 'paragraph' && isCorrection(piece))
      piece.block = { ...piece.block, isCorrection: true };
  }
}

/** What lies outside the article's part of the page says what is shown already, or something else. */
function passedOver({ block }: Piece, { foldedTitle, foldedDescription }: PageView): RemovalReason {
  // Most of it is labels, much shorter than either: folding makes a text three times as long at most.
  if (block.text.length * 3 < Math.min(foldedTitle.length, foldedDescription.length || Infinity)) return 'other';
  const folded = foldedOf(block);
  if (folded === foldedTitle) return 'title-repeated';
  return folded !== '' && folded === foldedDescription ? 'standfirst-repeated' : 'other';
}

/** A heading with nothing under it announces what was left out. */
function dropLooseHeadings(kept: readonly Piece[]): void {
  for (let at = kept.length - 1; at >= 0; at--) {
    const piece = kept[at];
    if (piece?.block.type !== 'heading') break;
    piece.reason = 'other';
  }
}
