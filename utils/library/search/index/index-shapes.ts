import { isNumbered, type MemtableRecord, type NumberedSegment, type SegmentRecord } from './index-records';

/** Whether a segment's record is of the form it was written in: one that was damaged must not take down a search. */
export const isSegment = (record: SegmentRecord): record is NumberedSegment =>
  isNumbered(record) &&
  record.isComplete === true &&
  [record.firstEntry, record.lastEntry, record.entryCount].every(Number.isSafeInteger) &&
  Array.isArray(record.blockTerms) &&
  record.blockTerms.every((term) => typeof term === 'string');

export const isMemtableEntry = ({ entry, terms, impacts, positions, positionLengths }: MemtableRecord): boolean =>
  Number.isSafeInteger(entry) &&
  typeof terms === 'string' &&
  [impacts, positions, positionLengths].every((bytes) => bytes instanceof Uint8Array);
