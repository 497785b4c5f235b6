/**
 * A passage told by its words and what stands around them, so that it is found again in a later text
 * (the text quote selector of the W3C Web Annotation Data Model, section 4.2.4).
 */
export interface QuoteSelector {
  readonly quote: string;
  /** Up to 32 characters before and after it. */
  readonly prefix: string;
  readonly suffix: string;
}
