/**
 * The inverted index as it lies in the store; docs/library.md explains it with a picture. Every indexed text (an article,
 * or what the reader added to one) is an entry with a number of its own, given in rising order and never used again;
 * `entries` says whose it is, and 0 there is a tombstone. A new text stands in the memtable (table `tail`) until enough have
 * gathered to be written as a segment; segments are never changed, only merged into larger ones (a log-structured merge
 * tree, O'Neil et al. 1996; as Lucene does it), so that a save writes one small record however large the library is.
 */

/** One entry of the memtable; see EntryTerms. */
export interface MemtableRecord {
  readonly entry: number;
  /** Sorted, one a line. */
  readonly terms: string;
  readonly impacts: Uint8Array;
  readonly positions: Uint8Array;
  readonly positionLengths: Uint8Array;
}

export interface SegmentRecord {
  readonly segment?: number;
  /** False while its blocks are being written; nothing reads it then. */
  readonly isComplete: boolean;
  readonly firstEntry: number;
  readonly lastEntry: number;
  readonly entryCount: number;
  /** The first term of each of its blocks. */
  readonly blockTerms: readonly string[];
  readonly byteCount: number;
}

/** A segment that the store has given its number. */
export type NumberedSegment = SegmentRecord & { readonly segment: number };

export const isNumbered = (record: SegmentRecord): record is NumberedSegment => record.segment !== undefined;

/** A stretch of a segment's terms with their posting lists: entry (the step from the one before, LEB128) and impact (a byte), in turns. */
export interface BlockRecord {
  readonly segment: number;
  readonly block: number;
  /** Sorted, one a line. */
  readonly terms: string;
  readonly postings: Uint8Array;
  /** How many bytes of `postings` are each term's; see lengths.ts. */
  readonly lengths: Uint8Array;
}

/** The positions of a block's terms in their texts, entry by entry as in its posting lists; see positions.ts. Read for phrases alone. */
export interface PositionRecord {
  readonly segment: number;
  readonly block: number;
  readonly positions: Uint8Array;
  readonly lengths: Uint8Array;
}

/** One term with all its postings in one source, on the way from one segment into another. */
export interface TermPostings {
  readonly term: string;
  readonly postings: Uint8Array;
  readonly positions: Uint8Array;
}
