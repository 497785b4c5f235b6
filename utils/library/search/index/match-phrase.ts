import type { LibraryDatabase } from '../../store/database';
import { ByteReader } from './byte-reader';
import { termRange } from './find-terms';
import { FoundPositions } from './found-positions';
import type { IndexDirectory } from './load-index';
import type { Impacts } from './match-term';
import { readPlacesInto, skipPlaces } from './positions';
import { readBlocks, readPositions } from './read-blocks';

/** The docs in which the terms follow one another, each counted as the least of its terms. */
export async function matchPhrase(
  library: LibraryDatabase,
  index: IndexDirectory,
  terms: readonly string[],
  docCount: number,
): Promise<Impacts> {
  const impacts = new Uint8Array(docCount);
  let found: FoundPositions | null = null;
  for (const term of terms) {
    found = await follow(library, index, term, found);
    if (found.count === 0) break;
  }
  for (let at = 0; at < (found?.count ?? 0); at += 1) {
    const doc = index.owners[found?.entries[at] ?? 0] ?? 0;
    const impact = found?.impacts[at] ?? 0;
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
  before: FoundPositions | null,
): Promise<FoundPositions> {
  const found = new FoundPositions();
  const own: number[] = [];
  let at = 0;
  const note = (entry: number, impact: number, places: ByteReader) => {
    while (before && at < before.count && (before.entries[at] ?? 0) < entry) at += 1;
    const isWanted = index.owners[entry] !== 0 && (!before || (at < before.count && before.entries[at] === entry));
    if (!isWanted) {
      skipPlaces(places);
      return;
    }
    const count = readPlacesInto(places, own);
    if (before) addBehind(found, before, at, own, count);
    else for (let place = 0; place < count; place += 1) found.addPlace(own[place] ?? 0);
    found.close(entry, before ? Math.min(impact, before.impacts[at] ?? 0) : impact);
  };
  // Segments hold rising stretches of entries, and the memtable what comes after them all.
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
  for (const { entry, terms, impacts, positions, positionEnds } of index.memtable) {
    const { first, end } = termRange(terms, term, false);
    if (first === end) continue;
    note(entry, impacts[first] ?? 0, new ByteReader(positions, positionEnds[first - 1] ?? 0, positionEnds[first] ?? 0));
  }
  return found;
}

/** Adds those of the first `count` places that stand right behind one of the earlier entry's; both rise. */
function addBehind(
  found: FoundPositions,
  before: FoundPositions,
  at: number,
  places: readonly number[],
  count: number,
): void {
  const end = before.ends[at] ?? 0;
  let earlier = before.startOf(at);
  for (let each = 0; each < count; each += 1) {
    const place = places[each] ?? 0;
    while (earlier < end && (before.places[earlier] ?? 0) < place - 1) earlier += 1;
    if (earlier < end && before.places[earlier] === place - 1) found.addPlace(place);
  }
}
