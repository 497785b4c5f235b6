/**
 * What is wrong in a library.
 * - unreadable: the browser cannot give the record back, or it is not of the form it was written in; nothing repairs it,
 *   and it is left where it is
 * - no-text: an article's row stands in the list, its text is gone; saving the page again brings it back
 * - no-row: an article's text is there, but it does not stand in the list; repaired by putting it back
 * - columns, index: what is derived from the articles does not agree with them; repaired by building it anew
 */
export type Fault =
  | { readonly kind: 'unreadable' | 'no-text' | 'no-row'; readonly key: number; readonly title: string | null }
  | { readonly kind: 'columns' | 'index'; readonly message: string };

export interface HealthReport {
  readonly articles: number;
  readonly revisions: number;
  readonly images: number;
  /** True where the reader stopped it: what is not among the faults may still be wrong. */
  readonly isStopped: boolean;
  readonly faults: readonly Fault[];
}

export interface HealthProgress {
  readonly step: 'records' | 'index';
  readonly done: number;
  readonly total: number;
}
