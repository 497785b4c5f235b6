/** What an extension page asks of the script it injects next; set on the isolated world's global beforehand. */
export interface PageRequest {
  /** "Read it anyway": take the page for an article whatever it looks like. */
  readonly isForced?: boolean;
  /** The passage to scroll to and mark. */
  readonly passage?: Passage;
}

/** A stretch of the page's text; what stands around it tells one occurrence from another. */
export interface Passage {
  readonly text: string;
  readonly prefix: string;
  readonly suffix: string;
}

declare global {
  var nutgrafRequest: PageRequest | undefined;
}
