import type { LibraryDatabase } from '../../store/database';
import { BlockCutter, byteCountOf, type CutBlock } from './cut-blocks';
import type { SegmentRecord, TermPostings } from './index-records';

/** What a segment's record says beside its blocks. */
export type SegmentExtent = Pick<SegmentRecord, 'firstEntry' | 'lastEntry' | 'entryCount'>;

/** Writes sorted terms as one segment, in the transaction that runs. */
export async function writeSegment(
  library: LibraryDatabase,
  terms: Iterable<TermPostings>,
  extent: SegmentExtent,
): Promise<void> {
  const unfinished = { ...extent, isComplete: false, blockTerms: [], byteCount: 0 };
  const segment = await library.segments.add(unfinished);
  const cutter = new BlockCutter(segment);
  const cuts: CutBlock[] = [];
  for (const term of terms) {
    const cut = cutter.add(term);
    if (cut) cuts.push(cut);
  }
  const last = cutter.finish();
  if (last) cuts.push(last);
  await library.blocks.bulkAdd(cuts.map(({ block }) => block));
  await library.positions.bulkAdd(cuts.map(({ positions }) => positions));
  const byteCount = cuts.reduce((sum, cut) => sum + byteCountOf(cut), 0);
  await library.segments.put({ ...unfinished, segment, isComplete: true, blockTerms: cutter.blockTerms, byteCount });
}

export function extentOf(entries: readonly { readonly entry: number }[]): SegmentExtent {
  return { firstEntry: entries[0]?.entry ?? 0, lastEntry: entries.at(-1)?.entry ?? 0, entryCount: entries.length };
}
