import type { QuoteBlock } from '@/utils/model/article';
import { readInline } from './read-inline';
import { shortTextOf } from './short-text';
import { textOf } from './text-of';
import { TextRun } from './text-run';

/** A quotation longer than this is the article itself set in `<blockquote>` (chars). */
const maxQuoteChars = 3000;

/**
 * True for a block quotation that is one thing; one that holds headings, figures or other blocks is walked into. Its length
 * is asked first: of quotations in one another each holds all that follow.
 */
export const isPlainQuote = (element: Element): boolean =>
  shortTextOf(element, maxQuoteChars) !== null &&
  element.querySelector('h1,h2,h3,figure,article,section,table,ul,ol,iframe,form') === null;

/** A block quotation, its paragraphs parted by line breaks, and who is cited where the markup says so. */
export function captureQuote(element: Element): { block: QuoteBlock; linkChars: number } {
  const citeElement = element.querySelector('footer,cite');
  const cite = textOf(citeElement).replace(/^[—–-]\s*/, '') || null;
  const run = new TextRun();
  readInline(element, run, (inner) => {
    if (inner.tagName === 'P' || inner.tagName === 'DIV') run.appendLine();
  });
  const { text, marks, linkChars } = run.take();
  return { block: { type: 'quote', text, marks, cite: cite && cite.length < 120 ? cite : null }, linkChars };
}
