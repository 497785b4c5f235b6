import type { LibraryDatabase } from '../database';
import { blockRange } from './find-terms';
import type { BlockRecord, PositionRecord } from './index-records';
import type { IndexDirectory } from './load-index';

/** The blocks of all segments in which a term, or terms that begin with it, may stand. Those not at hand are read, each stretch in one go. */
export async function readBlocks(
  library: LibraryDatabase,
  index: IndexDirectory,
  term: string,
  isPrefix: boolean,
): Promise<BlockRecord[]> {
  const bySegment = index.segments.map(async ({ segment, blockTerms }) => {
    const { first, end } = blockRange(blockTerms, term, isPrefix);
    const kept = Array.from({ length: end - first }, (_, offset) => index.blocks.get(segment, first + offset));
    if (kept.every((block) => block !== undefined)) return kept as BlockRecord[];
    const blocks = await library.blocks.where('[segment+block]').between([segment, first], [segment, end]).toArray();
    for (const block of blocks) index.blocks.put(block, block.postings.length + block.terms.length * 2);
    return blocks;
  });
  return (await Promise.all(bySegment)).flat();
}

/** The places of the terms of a block. */
export async function readPositions(
  library: LibraryDatabase,
  index: IndexDirectory,
  { segment, block }: BlockRecord,
): Promise<PositionRecord | undefined> {
  const kept = index.positions.get(segment, block);
  if (kept) return kept;
  const positions = await library.positions.get([segment, block]);
  if (positions) index.positions.put(positions, positions.positions.length);
  return positions;
}
