import type { Span } from '@/utils/model/article';
import type { QuotationHabits } from '../language/pack';
import type { TellingWords } from '../language/telling-words';
import type { Prose, ProseBlock } from '../prose';
import { dashSpeech } from './dash-speech';
import { isLoneHeading, isQuotation, withoutTerms } from './is-quotation';
import { type NarratedBlock, narratedBlock, narrations } from './narration';
import { type QuotedStretch, scanQuoteMarks } from './scan-quote-marks';
import { unmarkedEnd } from './unmarked-end';

/** A direct quotation before anybody is named for it. */
export interface Quotation {
  readonly text: string;
  readonly span: Span;
  readonly continues: boolean;
}

/** What a paragraph leaves to the next one. */
interface Running {
  /** A quotation that no mark closed. */
  readonly isOpen: boolean;
  /** It was speech that a dash opened. */
  readonly isDashed: boolean;
}

/** All direct quotations in page order, without their marks, verbatim. */
export function findQuotations(prose: Prose): Quotation[] {
  const found: Quotation[] = [];
  let running: Running = { isOpen: false, isDashed: false };
  for (const [order, block] of prose.blocks.entries()) {
    if (block.kind === 'heading') continue;
    const dashed = block.kind === 'body' ? dashSpeech(block, prose.pack, running.isDashed) : null;
    const stretches = dashed ?? stretchesOf(prose, order, running.isOpen);
    const isContinued = (dashed !== null && running.isDashed) || running.isOpen;
    found.push(...quotationsIn(block, stretches, isContinued, dashed !== null, prose.pack.quotation));
    running = { isOpen: stretches.at(-1)?.isOpen ?? false, isDashed: dashed !== null };
  }
  return found;
}

/** A stretch, or a piece of one. */
interface Piece extends QuotedStretch {
  /** The narrator's words part it from the piece before. */
  readonly isContinued?: boolean;
}

/** What stands in marks, without terms and without the narrator's words. */
function stretchesOf({ blocks, pack }: Prose, order: number, isRunning: boolean): Piece[] {
  const block = blocks[order];
  if (!block) return [];
  const { quotation, telling } = pack;
  const head = isRunning && quotation.runsUnmarked ? unmarkedEnd(blocks, order, quotation.pairs) : null;
  const marked = head
    ? [head, ...scanQuoteMarks(block.text.slice(head.end + 1), quotation).map(movedBy(head.end + 1))]
    : scanQuoteMarks(block.text, quotation);
  const isHeading =
    quotation.hasLoneHeadings && marked.length === 1 && marked.every((each) => isLoneHeading(block.text, each));
  const spoken = isHeading ? [] : withoutTerms(block.text, marked, quotation.terms);
  if (!telling || spoken.length === 0) return [...spoken];
  const narrated = narratedBlock(block);
  return spoken.flatMap((stretch) => withoutNarration(narrated, stretch, telling));
}

const movedBy =
  (offset: number) =>
  (stretch: QuotedStretch): QuotedStretch => ({
    ...stretch,
    start: stretch.start + offset,
    end: stretch.end + offset,
  });

/** « A, dit-elle. B »: A and B. */
function withoutNarration(block: NarratedBlock, stretch: QuotedStretch, telling: TellingWords): Piece[] {
  const pieces: Piece[] = [];
  let start = stretch.start;
  for (const told of narrations(block, stretch.start, stretch.end, telling)) {
    if (told.start < start) continue;
    pieces.push({ ...stretch, start, end: told.start, isOpen: false, isContinued: pieces.length > 0 });
    start = told.end;
  }
  return start < stretch.end || pieces.length === 0
    ? [...pieces, { ...stretch, start, isContinued: pieces.length > 0 }]
    : pieces;
}

function quotationsIn(
  block: ProseBlock,
  stretches: readonly Piece[],
  isRunning: boolean,
  isDashed: boolean,
  habits: QuotationHabits,
): Quotation[] {
  const found: Quotation[] = [];
  for (const [index, stretch] of stretches.entries()) {
    const [start, end] = trim(block.text, stretch.start, stretch.end);
    const text = block.text.slice(start, end);
    // A piece that the narrator cut off is speech however short it is.
    const isPiece = stretch.isContinued || (isDashed && index > 0);
    if (!isQuotation(text, habits) && !(isPiece && found.length > 0 && /\p{L}/u.test(text))) continue;
    const runsOn = isRunning && index === 0 && /^\s*.?$/.test(block.text.slice(0, stretch.start).trimEnd());
    const continues =
      runsOn || (found.length > 0 && (isPiece || isSplit(block.text, found.at(-1)?.span.end ?? 0, stretch.start)));
    found.push({ text, span: { block: block.index, start, end }, continues });
  }
  return found;
}

function trim(text: string, from: number, to: number): [number, number] {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return [start, end];
}

/** Only a short "he said" between two quotations: the second goes on where the first broke off. */
function isSplit(text: string, from: number, to: number): boolean {
  const between = text
    .slice(from, to)
    .replace(/["“”'’‘«»]/g, '')
    .trim();
  return between.length < 120 && /,$/.test(between);
}
