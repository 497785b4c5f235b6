import { anchorQuote } from '@/utils/anchor/anchor-quote';
import type { Span } from '@/utils/model/article';
import type { Correction } from '@/utils/model/correction';
import type { Digest, Quote, Speaker } from '@/utils/model/digest';
import type { QuoteSelector } from '@/utils/model/quote-selector';
import { findPerson } from './find-person';

/**
 * The digest with a quotation, all its pieces, said by whom the reader chose. Where the article no longer names them it is
 * left open: the reader knows that it was not the one the digest found.
 */
export function correctSpeaker(
  digest: Digest,
  texts: readonly string[],
  { quote, speaker }: Extract<Correction, { kind: 'speaker' }>,
): { readonly digest: Digest; readonly fits: boolean } {
  const at = placeOf(digest.quotes, texts, quote);
  if (at < 0) return { digest, fits: false };
  const named = speaker && namedIn(digest, texts, speaker);
  const [from, to] = piecesAround(digest.quotes, at);
  const quotes = digest.quotes.map((each, index) =>
    index >= from && index <= to ? { ...each, speaker: named } : each,
  );
  return { digest: { ...digest, quotes }, fits: speaker === null || named !== null };
}

/** The number of the quotation that stands where the words do: it shares at least half of itself with them; -1 for none. */
function placeOf(quotes: readonly Quote[], texts: readonly string[], selector: QuoteSelector): number {
  const spans = anchorQuote(texts, selector);
  let best = -1;
  let mostShared = 0;
  for (const [index, { span }] of quotes.entries()) {
    const shared = spans.reduce((sum, other) => sum + sharedChars(span, other), 0);
    if (shared > mostShared && shared * 2 >= span.end - span.start) {
      best = index;
      mostShared = shared;
    }
  }
  return best;
}

const sharedChars = (a: Span, b: Span): number =>
  a.block === b.block ? Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) : 0;

/** First and last piece of the quotation that a piece belongs to. */
function piecesAround(quotes: readonly Quote[], at: number): [number, number] {
  let [from, to] = [at, at];
  while (from > 0 && quotes[from]?.continues) from -= 1;
  while (quotes[to + 1]?.continues) to += 1;
  return [from, to];
}

/** The speaker under the name the digest has for them; null where the article does not name them. */
function namedIn(digest: Digest, texts: readonly string[], { kind, name }: Speaker): Speaker | null {
  if (kind !== 'person') return texts.some((text) => text.includes(name)) ? { kind, name } : null;
  const person = findPerson(digest.people, name);
  return person && { kind, name: person.name };
}
