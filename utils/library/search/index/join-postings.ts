import { ByteReader } from './byte-reader';
import { ByteWriter } from './byte-writer';
import type { TermPostings } from './index-records';
import { skipPlaces } from './positions';

/** Joins the postings of one term after the other in the same two buffers: a merge has hundreds of thousands of terms. */
export class PostingsJoiner {
  private readonly postings = new ByteWriter();
  private readonly positions = new ByteWriter();

  constructor(private readonly isAlive: (entry: number) => boolean) {}

  /**
   * The postings of one term from several sources, in rising order of their entries, as one; without dead entries. null if none
   * is left. Holds until the next are joined.
   */
  join(parts: readonly TermPostings[]): TermPostings | null {
    const { postings, positions } = this;
    postings.clear();
    positions.clear();
    let last = 0;
    for (const part of parts) {
      const reader = new ByteReader(part.postings, 0, part.postings.length);
      const places = new ByteReader(part.positions, 0, part.positions.length);
      let entry = 0;
      while (!reader.isAtEnd) {
        entry += reader.number();
        const impact = reader.byte();
        const start = places.offset;
        skipPlaces(places);
        if (!this.isAlive(entry)) continue;
        postings.number(entry - last);
        postings.byte(impact);
        positions.append(part.positions, start, places.offset);
        last = entry;
      }
    }
    const [first] = parts;
    if (!first || postings.length === 0) return null;
    return { term: first.term, postings: postings.written(), positions: positions.written() };
  }
}
