import type { LibraryDatabase } from '../database';
import { ByteReader } from './byte-reader';
import { termRange } from './find-terms';
import type { IndexDirectory } from './load-index';
import type { Impacts } from './match-term';
import { readPlaces, skipPlaces } from './places';
import { readBlocks, readPositions } from './read-blocks';

/** Entries, rising, with the places at which what was looked for so far ends in each. */
interface Found {
  readonly entries: number[];
  readonly impacts: number[];
  readonly places: (readonly number[])[];
}

/** The docs in which the terms follow one another, each counted as the least of its terms. */
export async function matchPhrase(
  library: LibraryDatabase,
  index: IndexDirectory,
  terms: readonly string[],
  docCount: number,
): Promise<Impacts> {
  const impacts = new Uint8Array(docCount);
  let found: Found | null = null;
  for (const term of terms) {
    found = await follow(library, index, term, found);
    if (found.entries.length === 0) break;
  }
  for (const [place, entry] of (found?.entries ?? []).entries()) {
    const doc = index.owners[entry] ?? 0;
    const impact = found?.impacts[place] ?? 0;
    if (doc !== 0 && impact > (impacts[doc] ?? 0)) impacts[doc] = impact;
  }
  return impacts;
}

/**
 * The entries in which the term stands right behind what was found before, or at all. Goes through both side by side, as
 * both rise: places are read only of entries that both have, which spares most of the work for frequent words.
 */
async function follow(
  library: LibraryDatabase,
  index: IndexDirectory,
  term: string,
  before: Found | null,
): Promise<Found> {
  const found: Found = { entries: [], impacts: [], places: [] };
  let at = 0;
  const note = (entry: number, impact: number, places: ByteReader) => {
    while (before && at < before.entries.length && (before.entries[at] ?? 0) < entry) at += 1;
    const isWanted = index.owners[entry] !== 0 && (!before || before.entries[at] === entry);
    if (!isWanted) {
      skipPlaces(places);
      return;
    }
    const own = readPlaces(places);
    const behind = before ? behindOf(before.places[at] ?? [], own) : own;
    if (behind.length === 0) return;
    found.entries.push(entry);
    found.impacts.push(before ? Math.min(impact, before.impacts[at] ?? 0) : impact);
    found.places.push(behind);
  };
  // Segments hold rising stretches of entries, and the tail what comes after them all.
  for (const block of await readBlocks(library, index, term, false)) {
    const { first, end } = termRange(block.terms, term, false);
    const positions = first < end ? await readPositions(library, index, block) : null;
    if (!positions) continue;
    const postings = new ByteReader(block.postings, block.ends[first - 1] ?? 0, block.ends[first] ?? 0);
    const places = new ByteReader(positions.positions, positions.ends[first - 1] ?? 0, positions.ends[first] ?? 0);
    let entry = 0;
    while (!postings.isAtEnd) {
      entry += postings.number();
      note(entry, postings.byte(), places);
    }
  }
  for (const { entry, terms, impacts, positions, positionEnds } of index.tail) {
    const { first, end } = termRange(terms, term, false);
    if (first === end) continue;
    note(entry, impacts[first] ?? 0, new ByteReader(positions, positionEnds[first - 1] ?? 0, positionEnds[first] ?? 0));
  }
  return found;
}

/** Those of the places that stand right behind one of `earlier`; both rise. */
function behindOf(earlier: readonly number[], places: readonly number[]): number[] {
  const behind: number[] = [];
  let at = 0;
  for (const place of places) {
    while (at < earlier.length && (earlier[at] ?? 0) < place - 1) at += 1;
    if (earlier[at] === place - 1) behind.push(place);
  }
  return behind;
}
