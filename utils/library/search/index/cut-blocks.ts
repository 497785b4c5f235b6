import { ByteWriter } from './byte-writer';
import type { BlockRecord, PositionRecord, TermPostings } from './index-records';

/**
 * Bytes of postings and places at which a block is full. Small enough that one word costs one short read (a block comes
 * out of Chromium's store in under a millisecond), large enough that a prefix does not take hundreds of them.
 */
const fullBlockBytes = 32_768;

/**
 * Gathers terms into blocks; `add` gives back a block when it is full, `finish` the last one. The bytes of a term are copied at
 * once: what was handed in is done with, and whoever made it may use it again.
 */
export class BlockCutter {
  private terms: string[] = [];
  private readonly postings = new Stretches();
  private readonly positions = new Stretches();
  private block = 0;
  readonly blockTerms: string[] = [];

  constructor(private readonly segment: number) {}

  add({ term, postings, positions }: TermPostings): CutBlock | null {
    this.terms.push(term);
    this.postings.add(postings);
    this.positions.add(positions);
    return this.postings.byteCount + this.positions.byteCount >= fullBlockBytes ? this.finish() : null;
  }

  finish(): CutBlock | null {
    const [first] = this.terms;
    if (first === undefined) return null;
    const key = { segment: this.segment, block: this.block };
    const [postings, positions] = [this.postings.take(), this.positions.take()];
    const terms = this.terms.join('\n');
    this.blockTerms.push(first);
    this.block += 1;
    this.terms = [];
    return {
      block: { ...key, terms, postings: postings.bytes, lengths: postings.lengths },
      positions: { ...key, positions: positions.bytes, lengths: positions.lengths },
    };
  }
}

/** Stretches of bytes one after the other, and how long each is. */
class Stretches {
  private readonly bytes = new ByteWriter(fullBlockBytes);
  private readonly lengths = new ByteWriter();

  get byteCount(): number {
    return this.bytes.length;
  }

  add(stretch: Uint8Array): void {
    this.bytes.append(stretch);
    this.lengths.number(stretch.length);
  }

  /** What was added since the last time. */
  take(): { readonly bytes: Uint8Array; readonly lengths: Uint8Array } {
    const taken = { bytes: this.bytes.finish(), lengths: this.lengths.finish() };
    this.bytes.clear();
    this.lengths.clear();
    return taken;
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
