import type { Article } from './article';
import type { SummaryLength } from './settings';

/** What an extension page asks of the script it injects next. */
export interface PageRequest {
  /** "Read it anyway": take the page for an article whatever it looks like. */
  readonly isForced?: boolean;
  /** The whole article, whatever is selected in the page. */
  readonly isWhole?: boolean;
  /** What a digest is to be made of in the page, and how long its summary is to be. */
  readonly article?: Article;
  readonly summaryLength?: SummaryLength;
  /** The passage to scroll to and mark. */
  readonly passage?: Passage;
  /** Absolute addresses of the images to be kept. */
  readonly images?: readonly string[];
  /** No server may be asked for one of them again. */
  readonly isNobodyAsked?: boolean;
  /** What to say in the corner of the page. */
  readonly note?: { readonly title: string; readonly text: string };
}

/** A stretch of the page's text; what stands around it tells one occurrence from another. */
export interface Passage {
  readonly text: string;
  readonly prefix: string;
  readonly suffix: string;
}
