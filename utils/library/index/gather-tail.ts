import { ByteWriter } from './byte-writer';
import type { TailRecord, TermPostings } from './index-records';
import { endsOf } from './lengths';

/** The postings of some entries term by term, sorted; the entries in rising order. */
export function gatherTail(entries: readonly TailRecord[]): TermPostings[] {
  const found = new Map<string, { postings: ByteWriter; positions: ByteWriter; last: number }>();
  for (const { entry, terms, impacts, positions, positionLengths } of entries) {
    const words = terms.split('\n');
    const ends = endsOf(positionLengths, words.length);
    let start = 0;
    for (const [index, term] of words.entries()) {
      let gathered = found.get(term);
      if (!gathered) {
        gathered = { postings: new ByteWriter(8), positions: new ByteWriter(8), last: 0 };
        found.set(term, gathered);
      }
      const end = ends[index] ?? start;
      gathered.postings.number(entry - gathered.last);
      gathered.postings.byte(impacts[index] ?? 0);
      gathered.positions.append(positions.subarray(start, end));
      gathered.last = entry;
      start = end;
    }
  }
  const terms = [...found.keys()].sort();
  return terms.map((term) => {
    const { postings, positions } = found.get(term) as NonNullable<ReturnType<typeof found.get>>;
    return { term, postings: postings.finish(), positions: positions.finish() };
  });
}
