/**
 * What lists, filters and facets need to know of every article, as numbers in a row: 50,000 articles are a few dozen
 * records, read in milliseconds. An article's place is its `doc`.
 */

/** Articles in one ColumnChunk. */
export const docsInChunk = 1024;

export interface ColumnChunk {
  readonly chunk: number;
  /** Milliseconds since 1970. */
  readonly saved: Float64Array;
  /** Milliseconds since 1970; NaN if not known. */
  readonly published: Float64Array;
  /** The day of publication on the page's own calendar, days since 1970; `unknownDay` where not known. */
  readonly day: Int32Array;
  /** A value number of kind publisher; 0 if not known. */
  readonly publisher: Uint32Array;
  readonly words: Uint32Array;
  /** Whole minutes to read it; 0 where just its link is known. */
  readonly minutes: Uint16Array;
  readonly flags: Uint8Array;
}

export const unknownDay = -0x8000_0000;

export const flag = {
  saved: 1,
  read: 2,
  archived: 4,
  deleted: 8,
  starred: 16,
  noted: 32,
  highlighted: 64,
  queued: 128,
} as const;

export const emptyColumns = (chunk: number): ColumnChunk => ({
  chunk,
  saved: new Float64Array(docsInChunk),
  published: new Float64Array(docsInChunk).fill(Number.NaN),
  day: new Int32Array(docsInChunk).fill(unknownDay),
  publisher: new Uint32Array(docsInChunk),
  words: new Uint32Array(docsInChunk),
  minutes: new Uint16Array(docsInChunk),
  flags: new Uint8Array(docsInChunk),
});

/** Articles in one MembershipChunk: fewer, as it grows with each article's people and topics. */
export const docsInMembership = 256;

/** The values of some articles: those of the n-th stand in `values` from starts[n] to starts[n + 1]. */
export interface MembershipChunk {
  readonly chunk: number;
  readonly starts: Uint32Array;
  readonly values: Uint32Array;
}

export const emptyMembership = (chunk: number): MembershipChunk => ({
  chunk,
  starts: new Uint32Array(docsInMembership + 1),
  values: new Uint32Array(0),
});

/** The kinds of values in the order of their numbers: the two lowest bits of a value's number. */
export const valueKinds = ['person', 'topic', 'publisher', 'tag'] as const;
export type ValueKind = (typeof valueKinds)[number];

/** A person, topic, publisher or tag as articles write it. `value` is sequence * 4 + the index of the kind. */
export interface ValueRecord {
  readonly value: number;
  readonly kind: ValueKind;
  readonly label: string;
}

/** Whose entry it is: the doc at the entry's place, 0 if the entry is dead. */
export interface EntryChunk {
  readonly chunk: number;
  readonly docs: Uint32Array;
}

export const entriesInChunk = 2048;
