import type { LibraryDatabase } from '../database';
import { ByteReader } from './byte-reader';
import { termRange } from './find-terms';
import type { IndexDirectory } from './load-index';
import type { Impacts } from './match-term';
import { readPlaces, skipPlaces } from './places';
import { readBlocks, readPositions } from './read-blocks';

/** Where a term stands in one entry. */
interface Occurrence {
  readonly impact: number;
  /** Rising. */
  readonly places: readonly number[];
}

/** The docs in which the terms follow one another, each counted as the least of its terms. */
export async function matchPhrase(
  library: LibraryDatabase,
  index: IndexDirectory,
  terms: readonly string[],
  docCount: number,
): Promise<Impacts> {
  const impacts = new Uint8Array(docCount);
  // The words read so far narrow where the next one is looked for.
  let candidates: Map<number, Occurrence> | null = null;
  for (const term of terms) {
    const occurrences: Map<number, Occurrence> = await occurrencesOf(library, index, term, candidates);
    candidates = candidates ? follow(candidates, occurrences) : occurrences;
    if (candidates.size === 0) break;
  }
  for (const [entry, { impact }] of candidates ?? []) {
    const doc = index.owners[entry] ?? 0;
    if (doc !== 0 && impact > (impacts[doc] ?? 0)) impacts[doc] = impact;
  }
  return impacts;
}

/** The occurrences of `next` that stand right behind one of `before`. */
function follow(before: Map<number, Occurrence>, next: Map<number, Occurrence>): Map<number, Occurrence> {
  const followed = new Map<number, Occurrence>();
  for (const [entry, { impact, places }] of next) {
    const earlier = before.get(entry);
    if (!earlier) continue;
    const ends = new Set(earlier.places);
    const behind = places.filter((place) => ends.has(place - 1));
    if (behind.length > 0) followed.set(entry, { impact: Math.min(impact, earlier.impact), places: behind });
  }
  return followed;
}

async function occurrencesOf(
  library: LibraryDatabase,
  index: IndexDirectory,
  term: string,
  wanted: ReadonlyMap<number, unknown> | null,
): Promise<Map<number, Occurrence>> {
  const found = new Map<number, Occurrence>();
  for (const block of await readBlocks(library, index, term, false)) {
    const { first, end } = termRange(block.terms, term, false);
    const positions = first < end ? await readPositions(library, index, block) : null;
    if (!positions) continue;
    const postings = new ByteReader(block.postings, block.ends[first - 1] ?? 0, block.ends[first] ?? 0);
    const places = new ByteReader(positions.positions, positions.ends[first - 1] ?? 0, positions.ends[first] ?? 0);
    let entry = 0;
    while (!postings.isAtEnd) {
      entry += postings.number();
      const impact = postings.byte();
      const isWanted = index.owners[entry] !== 0 && (wanted?.has(entry) ?? true);
      if (isWanted) found.set(entry, { impact, places: readPlaces(places) });
      else skipPlaces(places);
    }
  }
  for (const { entry, terms, impacts, positions, positionEnds } of index.tail) {
    const { first, end } = termRange(terms, term, false);
    if (first === end || !(wanted?.has(entry) ?? true)) continue;
    const reader = new ByteReader(positions, positionEnds[first - 1] ?? 0, positionEnds[first] ?? 0);
    found.set(entry, { impact: impacts[first] ?? 0, places: readPlaces(reader) });
  }
  return found;
}
