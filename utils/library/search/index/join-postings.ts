import { ByteReader } from './byte-reader';
import { ByteWriter } from './byte-writer';
import type { TermPostings } from './index-records';
import { skipPlaces } from './positions';

/** The postings of one term from several sources, in rising order of their entries, as one; without dead entries. null if none is left. */
export function joinPostings(parts: readonly TermPostings[], isAlive: (entry: number) => boolean): TermPostings | null {
  const [first] = parts;
  if (!first) return null;
  const postings = new ByteWriter(sum(parts.map((part) => part.postings.length)));
  const positions = new ByteWriter(sum(parts.map((part) => part.positions.length)));
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
      if (!isAlive(entry)) continue;
      postings.number(entry - last);
      postings.byte(impact);
      positions.append(part.positions.subarray(start, places.offset));
      last = entry;
    }
  }
  if (postings.length === 0) return null;
  return { term: first.term, postings: postings.finish(), positions: positions.finish() };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
