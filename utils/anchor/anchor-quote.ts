import search from 'approx-string-match';
import type { Span } from '@/utils/model/article';
import type { QuoteSelector } from '@/utils/model/quote-selector';
import { blockStarts, joinBlocks, spansOfStretch } from './joined-blocks';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Up to a fifth of a passage may have been edited: beyond that it says something else. Hypothesis allows half, and marks wrong places. */
const allowedErrors = 0.2;

/** Words as short as this are found only as they stand; one change makes them another word. */
const minFuzzyChars = 12;

/**
 * Where a passage stands in an article's blocks, one span for each block it runs over; empty if it is no longer there.
 * Found by its exact words, else by nearly the same ones (Myers' bit-parallel search); of several equal places the one
 * whose surroundings agree best. W3C Web Annotation Data Model, section 4.2.4; cost grows with text length times quote length.
 */
export const anchorQuote = (texts: readonly string[], selector: QuoteSelector): Span[] =>
  quoteAnchorer(texts)(selector);

/** `anchorQuote` for many passages of one article, whose text is joined once. */
export function quoteAnchorer(texts: readonly string[]): (selector: QuoteSelector) => Span[] {
  const whole = joinBlocks(texts);
  const starts = blockStarts(texts);
  return (selector) => {
    const { quote } = selector;
    if (quote.trim() === '') return [];
    const exact = exactPlaces(whole, quote);
    const places = exact.length > 0 ? exact : similarPlaces(whole, quote);
    const best = bestPlace(whole, places, selector);
    return best ? spansOfStretch(starts, best.start, best.end) : [];
  };
}

function exactPlaces(whole: string, quote: string): Stretch[] {
  const places: Stretch[] = [];
  for (let start = whole.indexOf(quote); start >= 0; start = whole.indexOf(quote, start + 1)) {
    places.push({ start, end: start + quote.length });
  }
  return places;
}

const similarPlaces = (whole: string, quote: string): Stretch[] =>
  quote.length < minFuzzyChars ? [] : search(whole, quote, Math.floor(quote.length * allowedErrors));

function bestPlace(whole: string, places: readonly Stretch[], { prefix, suffix }: QuoteSelector): Stretch | null {
  let best: Stretch | null = null;
  let bestAgreement = -1;
  for (const place of places) {
    const before = whole.slice(Math.max(0, place.start - prefix.length), place.start);
    const after = whole.slice(place.end, place.end + suffix.length);
    const agreement = sharedStart(reversed(before), reversed(prefix)) + sharedStart(after, suffix);
    if (agreement > bestAgreement) {
      best = place;
      bestAgreement = agreement;
    }
  }
  return best;
}

const reversed = (text: string) => [...text].reverse().join('');

/** How many UTF-16 units two texts share from their beginning. */
function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}
