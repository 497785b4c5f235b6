import type { NumberedSegment } from './index-records';
import { memtableCapacity } from './memtable-capacity';

/** Segments of one level from which they become one of the next. With 8, a text is rewritten 4 times on the way to 200,000 and a search asks at most some 25 segments. */
const fanOut = 8;

/** Share of tombstones from which a segment is written again without them. */
const deadShare = 0.3;

/**
 * The segments to merge next: the latest run of `fanOut` or more whose levels do not rise, or one that holds mostly
 * tombstones; null if all is well. `segments` are sorted by their entries; runs of neighbours only, so that every segment
 * keeps a rising stretch of entries. A tiered merge policy as in Lucene's TieredMergePolicy, by count instead of bytes.
 */
export function nextMerge(
  segments: readonly NumberedSegment[],
  owners: Uint32Array,
): readonly NumberedSegment[] | null {
  for (let end = segments.length; end > 0; end -= 1) {
    const level = levelOf(segments[end - 1]);
    let first = end - 1;
    while (first > 0 && levelOf(segments[first - 1]) <= level) first -= 1;
    if (end - first >= fanOut) return segments.slice(first, end);
  }
  const dead = segments.find((segment) => isMostlyDead(segment, owners));
  return dead ? [dead] : null;
}

/** How many entries from `firstEntry` to `lastEntry` still belong to an article; all of a stretch lie in one segment. */
export function countAlive(owners: Uint32Array, firstEntry: number, lastEntry: number): number {
  let alive = 0;
  for (let entry = firstEntry; entry <= lastEntry; entry += 1) if (owners[entry]) alive += 1;
  return alive;
}

const levelOf = (segment: NumberedSegment | undefined): number =>
  Math.floor(Math.log(Math.max(1, (segment?.entryCount ?? 0) / memtableCapacity)) / Math.log(fanOut));

const isMostlyDead = ({ firstEntry, lastEntry, entryCount }: NumberedSegment, owners: Uint32Array): boolean =>
  countAlive(owners, firstEntry, lastEntry) < entryCount * (1 - deadShare);
