import type { LibraryDatabase } from '../../store/database';
import { blockRange } from './find-terms';
import { arePositions, isBlock } from './index-shapes';
import { endsOf } from './lengths';
import type { IndexDirectory, OpenBlock, OpenPositions } from './load-index';

/** A character of a block's terms in memory, once they are strings of their own: its share of their headers and ends too. */
const openTermBytes = 5;

/** The blocks of all segments in which a term, or terms that begin with it, may stand. Those not at hand are read, each stretch in one go. */
export async function readBlocks(
  library: LibraryDatabase,
  index: IndexDirectory,
  term: string,
  isPrefix: boolean,
): Promise<OpenBlock[]> {
  const bySegment = index.segments.map(async ({ segment, blockTerms }) => {
    const { first, end } = blockRange(blockTerms, term, isPrefix);
    const kept = Array.from({ length: end - first }, (_, offset) => index.blocks.get(segment, first + offset));
    if (kept.every((block) => block !== undefined)) return kept as OpenBlock[];
    const records = await library.blocks.where('[segment+block]').between([segment, first], [segment, end]).toArray();
    return records.filter(isBlock).map((record) => {
      const terms = record.terms.split('\n');
      const block: OpenBlock = { ...record, terms, ends: endsOf(record.lengths, terms.length) };
      index.blocks.put(block, record.postings.length + record.terms.length * openTermBytes);
      return block;
    });
  });
  return (await Promise.all(bySegment)).flat();
}

/** The places of the terms of a block; null if they are not there. */
export async function readPositions(
  library: LibraryDatabase,
  index: IndexDirectory,
  { segment, block, terms }: OpenBlock,
): Promise<OpenPositions | null> {
  const kept = index.positions.get(segment, block);
  if (kept) return kept;
  const record = await library.positions.get([segment, block]);
  if (!record || !arePositions(record)) return null;
  const opened: OpenPositions = { ...record, ends: endsOf(record.lengths, terms.length) };
  index.positions.put(opened, record.positions.length);
  return opened;
}
