import {
  type BlockRecord,
  isNumbered,
  type MemtableRecord,
  type NumberedSegment,
  type PositionRecord,
  type SegmentRecord,
} from './index-records';

/** Whether a segment's record is of the form it was written in: one that was damaged must not take down a search. */
export const isSegment = (record: SegmentRecord): record is NumberedSegment =>
  isNumbered(record) &&
  record.isComplete === true &&
  [record.firstEntry, record.lastEntry, record.entryCount].every(Number.isSafeInteger) &&
  Array.isArray(record.blockTerms) &&
  record.blockTerms.every((term) => typeof term === 'string');

export const isMemtableEntry = ({ entry, terms, impacts, positions, positionLengths }: MemtableRecord): boolean =>
  Number.isSafeInteger(entry) && typeof terms === 'string' && [impacts, positions, positionLengths].every(areBytes);

export const isBlock = ({ terms, postings, lengths }: BlockRecord): boolean =>
  typeof terms === 'string' && [postings, lengths].every(areBytes);

export const arePositions = ({ positions, lengths }: PositionRecord): boolean => [positions, lengths].every(areBytes);

function areBytes(value: unknown): boolean {
  return value instanceof Uint8Array;
}
