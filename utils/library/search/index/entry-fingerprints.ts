import type { LibraryDatabase } from '../../store/database';
import { ByteReader } from './byte-reader';
import type { EntryTerms } from './entry-terms';
import type { BlockRecord, MemtableRecord, NumberedSegment, PositionRecord } from './index-records';
import { arePositions, isBlock } from './index-shapes';
import { endsOf } from './lengths';
import { skipPlaces } from './positions';

/**
 * One number for all that the index holds of each entry: the sum, over its terms, of a hash (FNV-1a) of term, impact and
 * positions. A sum does not ask for an order, so that segments can be read term by term. What the index should hold gives the
 * same number, and any other byte another (except for one in four billion).
 */

/** What the index should hold of an entry with these terms. */
export function fingerprintOf({ terms, impacts, positions, positionLengths }: EntryTerms): number {
  const ends = endsOf(positionLengths, terms.length);
  let sum = 0;
  for (const [index, term] of terms.entries()) {
    sum = (sum + hashOf(term, impacts[index] ?? 0, positions, ends[index - 1] ?? 0, ends[index] ?? 0)) >>> 0;
  }
  return sum;
}

/** What the index does hold, by entry; and what of it is out of order or cut off, in words. */
export interface IndexFingerprints {
  readonly sums: Uint32Array;
  readonly faults: readonly string[];
}

/** Reads every posting and every position. In a transaction over blocks and positions; `onSegment` after each. */
export async function readFingerprints(
  library: LibraryDatabase,
  segments: readonly NumberedSegment[],
  memtable: readonly MemtableRecord[],
  entryCount: number,
  onSegment: (done: number) => void,
): Promise<IndexFingerprints> {
  const sums = new Uint32Array(entryCount);
  const faults: string[] = [];
  const add = (entry: number, hash: number) => {
    if (entry < entryCount) sums[entry] = ((sums[entry] ?? 0) + hash) >>> 0;
  };
  for (const { entry, terms, ...rest } of memtable) add(entry, fingerprintOf({ terms: terms.split('\n'), ...rest }));
  for (const [done, { segment, blockTerms }] of segments.entries()) {
    const range = [[segment], [segment, []]] as const;
    const positions = new Map<number, PositionRecord>();
    await library.positions
      .where('[segment+block]')
      .between(...range)
      .each((record) => positions.set(record.block, record));
    let count = 0;
    await library.blocks
      .where('[segment+block]')
      .between(...range)
      .each((block) => {
        count += 1;
        const places = positions.get(block.block);
        if (!isBlock(block) || !places || !arePositions(places) || !isInOrder(block, blockTerms[block.block]))
          faults.push(`segment ${segment}, block ${block.block}`);
        else addBlock(block, places, add);
      });
    if (count !== blockTerms.length) faults.push(`segment ${segment} has ${count} of ${blockTerms.length} blocks`);
    onSegment(done + 1);
  }
  return { sums, faults };
}

/** Words are looked up by halving: terms must rise, and the segment must know the first of each block. */
function isInOrder({ terms }: BlockRecord, first: string | undefined): boolean {
  const words = terms.split('\n');
  return words[0] === first && words.every((word, at) => at === 0 || (words[at - 1] ?? '') < word);
}

function addBlock(block: BlockRecord, places: PositionRecord, add: (entry: number, hash: number) => void): void {
  const terms = block.terms.split('\n');
  const ends = endsOf(block.lengths, terms.length);
  const placeEnds = endsOf(places.lengths, terms.length);
  for (const [at, term] of terms.entries()) {
    const postings = new ByteReader(block.postings, ends[at - 1] ?? 0, Math.min(ends[at] ?? 0, block.postings.length));
    const own = new ByteReader(places.positions, placeEnds[at - 1] ?? 0, placeEnds[at] ?? 0);
    let entry = 0;
    while (!postings.isAtEnd) {
      entry += postings.number();
      const impact = postings.byte();
      const start = own.offset;
      skipPlaces(own);
      add(entry, hashOf(term, impact, places.positions, start, own.offset));
    }
  }
}

const prime = 0x0100_0193;

function hashOf(term: string, impact: number, positions: Uint8Array, start: number, end: number): number {
  let hash = 0x811c_9dc5;
  for (let at = 0; at < term.length; at += 1) hash = Math.imul(hash ^ term.charCodeAt(at), prime);
  hash = Math.imul(hash ^ impact, prime);
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (positions[at] ?? 0), prime);
  return hash >>> 0;
}
