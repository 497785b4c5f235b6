import type { Span } from './article';
import type { Speaker } from './digest';
import type { QuoteSelector } from './quote-selector';

/** What of an article's head a reader can put right by hand. */
export const articleFields = ['title', 'authors', 'publisher', 'published', 'section'] as const;
export type ArticleField = (typeof articleFields)[number];

/**
 * One thing the reader put right in an article or its digest. What it concerns is named by the article's own words, so that
 * it holds for a later digest and a later text too. `at`: ISO 8601, UTC; of two on the same thing the later holds.
 */
export type Correction =
  /** The name is nobody's: a storm, a firm, a dish. */
  | { readonly kind: 'not-person'; readonly name: string; readonly at: string }
  /** What the article says the person is; null: it says nothing. */
  | { readonly kind: 'role'; readonly name: string; readonly role: QuoteSelector | null; readonly at: string }
  /** Who says the quotation, with all its pieces; null: the article leaves it open. */
  | { readonly kind: 'speaker'; readonly quote: QuoteSelector; readonly speaker: Speaker | null; readonly at: string }
  /** The label is no topic of the article, whoever gave it. */
  | { readonly kind: 'not-topic'; readonly label: string; readonly at: string }
  /** What stands in the place of what the page says: one value, none where it is not known; authors may be several. */
  | {
      readonly kind: 'field';
      readonly field: ArticleField;
      readonly values: readonly string[];
      readonly at: string;
    }
  /** A block of the text, told by the whole of its words, is no part of the article. */
  | { readonly kind: 'cut'; readonly passage: QuoteSelector; readonly at: string };

/** What the reader asks to be put right in the article that is shown; spans are of its text. */
export type CorrectionWish =
  | { readonly kind: 'not-person'; readonly name: string }
  | { readonly kind: 'role'; readonly name: string; readonly span: Span | null }
  | { readonly kind: 'speaker'; readonly span: Span; readonly speaker: Speaker | null }
  /** Who is named there: a person of the article, or else an organisation. */
  | { readonly kind: 'speaker-in-text'; readonly span: Span; readonly named: Span }
  | { readonly kind: 'not-topic'; readonly label: string }
  | { readonly kind: 'field'; readonly field: ArticleField; readonly values: readonly string[] }
  /** `block`: its number in the article that is shown. */
  | { readonly kind: 'cut'; readonly block: number };
