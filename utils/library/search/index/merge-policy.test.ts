import { expect, test } from 'vitest';
import type { NumberedSegment } from './index-records';
import { memtableCapacity } from './memtable-capacity';
import { countAlive, nextMerge } from './merge-policy';

/** Segments side by side with these numbers of entries, from entry 1 on. */
function segmentsOf(counts: readonly number[]): NumberedSegment[] {
  let next = 1;
  return counts.map((entryCount, index) => {
    const firstEntry = next;
    next += entryCount;
    const extent = { firstEntry, lastEntry: next - 1, entryCount };
    return { ...extent, segment: index + 1, isComplete: true, blockTerms: [], byteCount: 0 };
  });
}

const allAlive = (count: number) => new Uint32Array(count + 1).fill(7, 1);
const numbers = (merge: readonly NumberedSegment[] | null) => merge?.map(({ segment }) => segment) ?? null;

test('nothing is merged below eight segments of one level', () => {
  const counts = Array.from({ length: 7 }, () => memtableCapacity);
  expect(nextMerge(segmentsOf(counts), allAlive(7 * memtableCapacity))).toBeNull();
});

test('the latest eight of a level are merged, larger ones before them stay', () => {
  const counts = [memtableCapacity * 8, ...Array.from({ length: 8 }, () => memtableCapacity)];
  expect(numbers(nextMerge(segmentsOf(counts), allAlive(16 * memtableCapacity)))).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
});

test('smaller segments between larger ones go along, so that entries keep rising', () => {
  const counts = [...Array.from({ length: 7 }, () => memtableCapacity * 8), memtableCapacity, memtableCapacity * 8];
  expect(numbers(nextMerge(segmentsOf(counts), allAlive(65 * memtableCapacity)))).toHaveLength(9);
});

test('a segment with more than three tombstones in ten is written anew', () => {
  const owners = allAlive(memtableCapacity * 2);
  owners.fill(0, memtableCapacity + 1, memtableCapacity + 1 + Math.ceil(memtableCapacity * 0.31));
  expect(numbers(nextMerge(segmentsOf([memtableCapacity, memtableCapacity]), owners))).toEqual([2]);
  owners.fill(7);
  owners.fill(0, 1, 1 + Math.floor(memtableCapacity * 0.29));
  expect(nextMerge(segmentsOf([memtableCapacity, memtableCapacity]), owners)).toBeNull();
});

test('entries without an owner are not alive', () => {
  expect(countAlive(Uint32Array.from([0, 5, 0, 6, 9]), 1, 3)).toBe(2);
});
