import type { SetAsideRecord } from '../store/records';

/** Names a record of the store. */
export type RecordKey = Pick<SetAsideRecord, 'table' | 'key'>;

/**
 * What is wrong in a library.
 * - unreadable: the browser cannot give the record back at all
 * - damaged: a record is not of the form it was written in, or belongs to an article that is not there. A repair saves what
 *   can be read of it and puts the record aside as it was found
 * - no-text: an article's row stands in the list, its text is gone; saving the page again brings it back
 * - no-row: an article's text is there, but it does not stand in the list; repaired by putting it back
 * - columns, index, connections: what is derived from the articles does not agree with them; repaired by building it anew
 */
export type Fault =
  | ({ readonly kind: 'unreadable' | 'damaged'; readonly title: string | null } & RecordKey)
  | { readonly kind: 'no-text' | 'no-row'; readonly key: number; readonly title: string | null }
  | { readonly kind: 'columns' | 'index' | 'connections'; readonly message: string };

export interface HealthReport {
  readonly articles: number;
  readonly revisions: number;
  readonly images: number;
  /** Records that repairs have put aside. */
  readonly setAside: number;
  /** True where the reader stopped it: what is not among the faults may still be wrong. */
  readonly isStopped: boolean;
  readonly faults: readonly Fault[];
}

export interface HealthProgress {
  readonly step: 'records' | 'index';
  readonly done: number;
  readonly total: number;
}

/** How a step of the check tells how far it is, and asks whether it should go on. */
export interface CheckControls {
  readonly onProgress: (progress: HealthProgress) => void;
  readonly isStopped: () => boolean;
}
