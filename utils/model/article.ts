/** A stretch of one block's text. UTF-16 units into `article.blocks[block].text`; `end` is exclusive. */
export interface Span {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** How a stretch of a block's own text is set. UTF-16 units, `end` exclusive, 0 <= start < end <= text.length. */
export type Mark =
  | { readonly kind: 'link'; readonly start: number; readonly end: number; readonly href: string }
  | { readonly kind: 'strong' | 'emphasis'; readonly start: number; readonly end: number };

/** Every block has its whole text as one plain string, so that a span means the same thing in all of them. */
interface TextBlock {
  readonly text: string;
  readonly marks: readonly Mark[];
}

interface ParagraphBlock extends TextBlock {
  readonly type: 'paragraph';
  /** True for a correction or an editor's note: part of the record, not of the story as it was told. Absent elsewhere. */
  readonly isCorrection?: true;
}

export interface HeadingBlock extends TextBlock {
  readonly type: 'heading';
  readonly level: 2 | 3 | 4 | 5 | 6;
  /** The time of a live-blog entry that this heading opens, ISO 8601 with the page's offset. */
  readonly time: string | null;
}

/** A block quotation or a pull quote that says something the body does not. */
export interface QuoteBlock extends TextBlock {
  readonly type: 'quote';
  readonly cite: string | null;
}

/** `text` holds the items, one a line; `depths` their nesting, one number a line, 0 outermost. */
export interface ListBlock extends TextBlock {
  readonly type: 'list';
  readonly isOrdered: boolean;
  readonly depths: readonly number[];
}

/** `text` is the caption without the credit, '' if there is none. `src` is an absolute http(s) URL. */
export interface FigureBlock extends TextBlock {
  readonly type: 'figure';
  readonly src: string | null;
  readonly alt: string | null;
  readonly credit: string | null;
}

/** `text` holds the rows, one a line, the cells of a row separated by tabs. */
export interface TableBlock extends TextBlock {
  readonly type: 'table';
  readonly hasHeader: boolean;
  readonly caption: string | null;
}

interface CodeBlock extends TextBlock {
  readonly type: 'code';
}

/** A post or a video of another site: who hosts it, where it stands, what it says. `text` is '' if it says nothing. */
export interface EmbedBlock extends TextBlock {
  readonly type: 'embed';
  readonly provider: string | null;
  readonly url: string | null;
}

export type Block =
  | ParagraphBlock
  | HeadingBlock
  | QuoteBlock
  | ListBlock
  | FigureBlock
  | TableBlock
  | CodeBlock
  | EmbedBlock;

/** Why a piece of the page was left out of the article. Each has a label in the locale files. */
export type RemovalReason =
  | 'hidden'
  | 'navigation'
  | 'consent'
  | 'ad'
  | 'share'
  | 'player'
  | 'comments'
  | 'newsletter'
  | 'related'
  | 'caption'
  | 'byline'
  | 'date'
  | 'title-repeated'
  | 'standfirst-repeated'
  | 'author-bio'
  | 'house-note'
  | 'paywall'
  | 'topics'
  | 'pull-quote'
  | 'fact-box'
  /** Cut out of the saved article by its reader. */
  | 'by-reader'
  | 'other';

/** A piece of the page that is not in `blocks`, kept so that the reader can judge the cut and take it back. */
export interface RemovedPiece {
  readonly reason: RemovalReason;
  /** Its text, paragraphs separated by line breaks; never ''. */
  readonly text: string;
  /** The index in `blocks` of the block before which it stood; blocks.length if it stood last. */
  readonly before: number;
}

export interface LeadImage {
  /** Absolute http(s) URL. */
  readonly src: string;
  readonly alt: string | null;
  readonly caption: string | null;
  readonly credit: string | null;
}

/** One news article as its page states it. JSON-safe. What is not known is null, never '' and never a guess. */
export interface Article {
  /** Where it was read, as the address bar had it. */
  readonly url: string;
  /** The page's own address for it, absolute, http(s). */
  readonly canonicalUrl: string | null;
  readonly title: string;
  /** The standfirst. */
  readonly description: string | null;
  /** Who signs it. People; an agency or a desk only if it alone signs (an agency then also in `agency`). */
  readonly authors: readonly string[];
  readonly publisher: string | null;
  /** The wire agency it comes from, where the page names one. */
  readonly agency: string | null;
  /** The place the report is sent from. */
  readonly dateline: string | null;
  readonly section: string | null;
  /** BCP 47, e.g. 'en', 'pt-BR'. */
  readonly language: string | null;
  /** ISO 8601 with the page's own offset where it states one; a bare date where it states no time. */
  readonly published: string | null;
  readonly modified: string | null;
  readonly leadImage: LeadImage | null;
  /** The publisher's own topics, in the publisher's order and spelling. */
  readonly publisherTopics: readonly string[];
  readonly isPaywalled: boolean | null;
  /** True if only what the reader had selected on the page was taken. */
  readonly isSelection: boolean;
  readonly blocks: readonly Block[];
  readonly removed: readonly RemovedPiece[];
  /** Grows with every change of the extractor that changes what comes out. */
  readonly extractorVersion: number;
}
