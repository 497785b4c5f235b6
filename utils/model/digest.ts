import type { Span } from './article';

/** One of the article's own sentences, or its beginning, verbatim: `text` equals the block's text at `span`. */
export interface SummarySentence {
  readonly text: string;
  readonly span: Span;
  /** The whole sentence, where `span` leaves off its dateline or its last clause. */
  readonly whole?: Span;
  /** Whose choice it is: the publisher's, where it is one of the points that the page itself sums the article up with. */
  readonly source?: 'publisher';
  /** How much of the article it carries, 0..1. */
  readonly score: number;
}

/** What the article says somebody is, verbatim: `text` equals the block's text at `span`. */
export interface RoleStatement {
  readonly text: string;
  readonly span: Span;
}

export interface Person {
  /** The fullest form of the name the article uses, without title. */
  readonly name: string;
  /** Every form of the name that the article uses, the fullest first. */
  readonly aliases: readonly string[];
  /** The fullest statement of what they are; the text of `roles[0]`, null if the article states none. */
  readonly role: string | null;
  /** All statements, the fullest first. */
  readonly roles: readonly RoleStatement[];
  /** Where they are named, in page order; titles and pronouns not included. */
  readonly mentions: readonly Span[];
  /** How much the article is about them, 0..1. */
  readonly salience: number;
  readonly isKey: boolean;
}

/**
 * Who says a quotation; `name` is a `Person.name` of the same digest, an organisation as the article names it, or the words
 * with which it brings in somebody without a name ("a spokesman for the Harbour Board").
 */
export interface Speaker {
  readonly kind: 'person' | 'organisation' | 'unnamed';
  readonly name: string;
}

export interface Quote {
  /** 'direct' is set in quotation marks; 'reported' is an indirect statement ("said that ..."). */
  readonly kind: 'direct' | 'reported';
  /** What was said, verbatim and without the quotation marks: the block's text at `span`. */
  readonly text: string;
  readonly span: Span;
  /** null if the article leaves it open or we are not sure. */
  readonly speaker: Speaker | null;
  /** Goes on with the quotation before it: split by "he said", or running over paragraphs. */
  readonly continues: boolean;
}

export interface Topic {
  /** In the casing a reader would write. */
  readonly label: string;
  readonly source: 'publisher' | 'text';
  readonly kind: 'subject' | 'organisation' | 'place' | 'event';
  /** Weight in the article, 0..1. */
  readonly score: number;
  /** Where the text names it; empty for a publisher's topic that the text never names. */
  readonly mentions: readonly Span[];
}

/** What an article says in short. Every text in it is the article's own. JSON-safe. */
export interface Digest {
  /** Grows with every change of the digest that changes what comes out. */
  readonly version: number;
  /** In page order. Empty where the article is too short to be summed up. */
  readonly summary: readonly SummarySentence[];
  /** True if the article is a headline or a few lines: there is nothing to shorten. */
  readonly isTooShort: boolean;
  /** Most salient first. */
  readonly people: readonly Person[];
  /** False if we do not find people in the article's language; `people` is then empty. */
  readonly arePeopleAvailable: boolean;
  /** In page order. */
  readonly quotes: readonly Quote[];
  /** The publisher's first, then those found in the text, best first. */
  readonly topics: readonly Topic[];
  readonly wordCount: number;
  /** Whole minutes, at least 1. */
  readonly readingMinutes: number;
}
