import type { RemovalReason } from '@/utils/model/article';
import { foldText } from '@/utils/text/fold-text';
import { isByline } from '../metadata/clean-author';
import { isDateLine } from '../metadata/parse-date';
import type { Piece } from '../page/page-piece';
import { reasonFromPhrases } from './phrase-reason';

/** A block that is this much link is a pointer elsewhere (share of its characters). */
const maxLinkShare = 0.75;
/** Starts like a sentence of the article may be short; without an end mark it is a label (characters). */
const minWords = 2;

export interface Judged {
  readonly title: string;
  readonly description: string | null;
  readonly authors: readonly string[];
}

/** Why one block of the article's region is left out by what it says and how much of it is links; null to keep it. */
export function judgePiece(piece: Piece, { title, description, authors }: Judged): RemovalReason | null {
  const { block, linkChars } = piece;
  if (block.type === 'figure' || block.type === 'embed' || block.type === 'code' || block.type === 'table') return null;
  const folded = foldText(block.text);
  if (!folded) return 'other';
  if (folded === foldText(title)) return 'title-repeated';
  if (block.type === 'heading' && description && folded === foldText(description)) return 'standfirst-repeated';
  if (isDateLine(block.text)) return 'date';
  if (block.type === 'paragraph' && isByline(block.text, authors)) return 'byline';
  const phrase = reasonFromPhrases(block.text);
  if (phrase) return phrase;
  if (linkChars > block.text.length * maxLinkShare) return 'related';
  if (block.type === 'paragraph' && folded.split(' ').length < minWords && folded.length < 12) return 'other';
  return null;
}
