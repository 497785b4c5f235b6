import { type ColumnChunk, docsInChunk, docsInMembership, type MembershipChunk } from './column-records';

/** Whether a chunk of columns is of the form it was written in: one that was damaged must not take down a list. */
export function areColumns(chunk: ColumnChunk): boolean {
  const { saved, published, day, publisher, words, flags } = chunk;
  return (
    [saved, published].every((column) => column instanceof Float64Array) &&
    day instanceof Int32Array &&
    [publisher, words].every((column) => column instanceof Uint32Array) &&
    flags instanceof Uint8Array &&
    [saved, published, day, publisher, words, flags].every(({ length }) => length === docsInChunk)
  );
}

export function areMembers({ starts, values }: MembershipChunk): boolean {
  const areArrays = starts instanceof Uint32Array && values instanceof Uint32Array;
  return areArrays && starts.length === docsInMembership + 1 && starts.at(-1) === values.length;
}
