import type { BlockRecord, PositionRecord, TermPostings } from './index-records';
import { writeLengths } from './lengths';

/**
 * Bytes of postings and places at which a block is full. Small enough that one word costs one short read (a block comes
 * out of Chromium's store in under a millisecond), large enough that a prefix does not take hundreds of them.
 */
const fullBlockBytes = 32_768;

/** Gathers terms into blocks; `add` gives back a block when it is full, `finish` the last one. */
export class BlockCutter {
  private pending: TermPostings[] = [];
  private byteCount = 0;
  private block = 0;
  readonly blockTerms: string[] = [];

  constructor(private readonly segment: number) {}

  add(term: TermPostings): CutBlock | null {
    this.pending.push(term);
    this.byteCount += term.postings.length + term.positions.length;
    return this.byteCount >= fullBlockBytes ? this.finish() : null;
  }

  finish(): CutBlock | null {
    const [first] = this.pending;
    if (!first) return null;
    const key = { segment: this.segment, block: this.block };
    const terms = this.pending.map(({ term }) => term).join('\n');
    const postings = concatenate(this.pending.map((term) => term.postings));
    const positions = concatenate(this.pending.map((term) => term.positions));
    this.blockTerms.push(first.term);
    this.block += 1;
    this.pending = [];
    this.byteCount = 0;
    return {
      block: { ...key, terms, postings: postings.bytes, lengths: postings.lengths },
      positions: { ...key, positions: positions.bytes, lengths: positions.lengths },
    };
  }
}

export interface CutBlock {
  readonly block: BlockRecord;
  readonly positions: PositionRecord;
}

/** The bytes a block takes in the store, near enough for figures. */
export const byteCountOf = ({ block, positions }: CutBlock): number =>
  block.terms.length +
  block.postings.length +
  block.lengths.length +
  positions.positions.length +
  positions.lengths.length;

function concatenate(chunks: readonly Uint8Array[]): { bytes: Uint8Array; lengths: Uint8Array } {
  const lengths = chunks.map((chunk) => chunk.length);
  const bytes = new Uint8Array(lengths.reduce((sum, length) => sum + length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return { bytes, lengths: writeLengths(lengths) };
}
