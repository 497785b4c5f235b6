import type { LibraryDatabase } from '../../store/database';
import { bumpGeneration } from '../../store/meta-counters';
import { BlockCutter, byteCountOf, type CutBlock } from './cut-blocks';
import type { NumberedSegment } from './index-records';
import { PostingsJoiner } from './join-postings';
import { countAlive } from './merge-policy';
import { SegmentReader } from './segment-reader';

/** Blocks written in one transaction: a tenth of a second at most, then others may write. */
const blocksInStep = 32;

/**
 * Writes one segment with all that these hold, without the entries that died, and then, in one transaction, puts it in
 * their place. Reads and writes block by block: at no time is more than a block of each in memory. Their entries must
 * rise from each to the next. Stopped half-way it leaves an incomplete segment, which nobody reads and `dropIncomplete`
 * takes away.
 */
export async function mergeSegments(
  library: LibraryDatabase,
  sources: readonly NumberedSegment[],
  owners: Uint32Array,
): Promise<void> {
  const firstEntry = sources[0]?.firstEntry ?? 0;
  const lastEntry = sources.at(-1)?.lastEntry ?? 0;
  const entryCount = countAlive(owners, firstEntry, lastEntry);
  const unfinished = { firstEntry, lastEntry, entryCount, isComplete: false, blockTerms: [], byteCount: 0 };
  const segment = await library.segments.add(unfinished);
  const cutter = new BlockCutter(segment);
  const readers = sources.map((source) => new SegmentReader(library, source));
  let byteCount = 0;
  let cuts: CutBlock[] = [];
  const write = async () => {
    await library.transaction('rw', library.blocks, library.positions, async () => {
      await library.blocks.bulkAdd(cuts.map(({ block }) => block));
      await library.positions.bulkAdd(cuts.map(({ positions }) => positions));
    });
    byteCount += cuts.reduce((sum, cut) => sum + byteCountOf(cut), 0);
    cuts = [];
  };
  const joiner = new PostingsJoiner((entry) => owners[entry] !== 0);
  for (;;) {
    for (const reader of readers) if (reader.needsBlock) await reader.loadBlock();
    const term = leastTerm(readers);
    if (term === null) break;
    const parts = readers.flatMap((reader) => (reader.term === term ? [reader.take()] : []));
    const joined = joiner.join(parts);
    const cut = joined && cutter.add(joined);
    if (cut) cuts.push(cut);
    if (cuts.length >= blocksInStep) await write();
  }
  const last = cutter.finish();
  if (last) cuts.push(last);
  await write();
  const finished = { ...unfinished, segment, isComplete: true, blockTerms: cutter.blockTerms, byteCount };
  await swapIn(library, finished, sources);
}

function leastTerm(readers: readonly SegmentReader[]): string | null {
  let least: string | null = null;
  for (const { term } of readers) if (term !== null && (least === null || term < least)) least = term;
  return least;
}

/** Makes the new segment count and takes the old ones away, at one stroke. */
async function swapIn(
  library: LibraryDatabase,
  finished: NumberedSegment,
  sources: readonly { readonly segment: number }[],
): Promise<void> {
  const { meta, segments, blocks, positions } = library;
  const numbers = sources.map(({ segment }) => segment);
  await library.transaction('rw', meta, segments, blocks, positions, async () => {
    const present = await segments.bulkGet(numbers);
    // The index was cleared or erased meanwhile: what was merged is no longer wanted.
    if (present.some((source) => source === undefined)) {
      await dropSegments(library, [finished.segment]);
      return;
    }
    await segments.put(finished);
    await dropSegments(library, numbers);
    await bumpGeneration(library);
  });
}

/** Deletes segments with their blocks, in a transaction over segments, blocks and positions. */
export async function dropSegments(library: LibraryDatabase, segments: readonly number[]): Promise<void> {
  for (const segment of segments) {
    const range = [[segment], [segment, []]] as const;
    await library.blocks
      .where('[segment+block]')
      .between(...range)
      .delete();
    await library.positions
      .where('[segment+block]')
      .between(...range)
      .delete();
  }
  await library.segments.bulkDelete([...segments]);
}
