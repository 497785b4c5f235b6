import type { RemovalReason } from '@/utils/model/article';
import { foldText } from '@/utils/text/fold-text';
import { isByline } from '../metadata/clean-author';
import { isDateLine } from '../metadata/parse-date';
import type { Piece } from '../page/page-piece';
import { reasonFromPhrases } from './phrase-reason';

/** A block that is this much link is a pointer elsewhere (share of its characters). */
const maxLinkShare = 0.75;
/** Longer blocks are text, whatever they say (characters). */
const maxJudgedChars = 500;
const maxLabelChars = 12;

export interface Judged {
  readonly foldedTitle: string;
  /** '' where there is none. */
  readonly foldedDescription: string;
  readonly authors: readonly string[];
}

/** Why one block of the article's region is left out by what it says and how much of it is links; null to keep it. */
export function judgePiece(piece: Piece, { foldedTitle, foldedDescription, authors }: Judged): RemovalReason | null {
  const { block, linkChars } = piece;
  if (block.type === 'figure' || block.type === 'embed' || block.type === 'code' || block.type === 'table') return null;
  const { text } = block;
  if (text.length <= maxJudgedChars) {
    const folded = foldText(text);
    if (!folded) return 'other';
    if (folded === foldedTitle) return 'title-repeated';
    if (block.type === 'heading' && folded === foldedDescription) return 'standfirst-repeated';
    if (isDateLine(text)) return 'date';
    if (block.type === 'paragraph' && isByline(text, authors)) return 'byline';
    const phrase = reasonFromPhrases(text);
    if (phrase) return phrase;
    if (block.type === 'paragraph' && isLabel(text, folded)) return 'other';
  }
  return linkChars > text.length * maxLinkShare ? 'related' : null;
}

/** One short word without an end mark: what a button or a box is headed with. "Yes." is an answer. */
const isLabel = (text: string, folded: string): boolean =>
  folded.length <= maxLabelChars && !folded.includes(' ') && !/[.!?…。！？:]["”’»)]*$/u.test(text);
