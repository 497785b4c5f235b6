import type { LibraryDatabase } from '../../store/database';
import type { BlockRecord, PositionRecord, SegmentRecord, TermPostings } from './index-records';
import { endsOf } from './lengths';

/** Goes through the terms of a segment in order, a block in memory at a time. */
export class SegmentReader {
  private next = 0;
  private place = 0;
  private terms: readonly string[] = [];
  private block: BlockRecord | undefined;
  private positions: PositionRecord | undefined;
  private ends: Uint32Array = new Uint32Array();
  private positionEnds: Uint32Array = new Uint32Array();

  constructor(
    private readonly library: LibraryDatabase,
    private readonly source: SegmentRecord & { readonly segment: number },
  ) {}

  get needsBlock(): boolean {
    return this.place >= this.terms.length && this.next < this.source.blockTerms.length;
  }

  /** The term it stands at, null behind the last one. */
  get term(): string | null {
    return this.terms[this.place] ?? null;
  }

  async loadBlock(): Promise<void> {
    const key: [number, number] = [this.source.segment, this.next];
    [this.block, this.positions] = await Promise.all([this.library.blocks.get(key), this.library.positions.get(key)]);
    this.terms = this.block?.terms.split('\n') ?? [];
    this.ends = endsOf(this.block?.lengths ?? nothing, this.terms.length);
    this.positionEnds = endsOf(this.positions?.lengths ?? nothing, this.terms.length);
    this.place = 0;
    this.next += 1;
  }

  /** The postings of the term it stands at; goes on to the next. */
  take(): TermPostings {
    const place = this.place;
    this.place += 1;
    return {
      term: this.terms[place] ?? '',
      postings: cut(this.block?.postings, this.ends, place),
      positions: cut(this.positions?.positions, this.positionEnds, place),
    };
  }
}

const nothing = new Uint8Array();

const cut = (bytes: Uint8Array = nothing, ends: Uint32Array, place: number): Uint8Array =>
  bytes.subarray(ends[place - 1] ?? 0, ends[place] ?? 0);
