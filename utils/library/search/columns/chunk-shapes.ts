import { type ColumnChunk, docsInChunk, docsInMembership, type MembershipChunk } from './column-records';

/** Far beyond a million articles; a number of a damaged key would ask for all of the memory. */
const maxChunk = 65_536;

/** Whether a chunk stands under a key that chunks are written under. */
export const isChunkNumber = (chunk: unknown): boolean =>
  Number.isInteger(chunk) && Number(chunk) >= 0 && Number(chunk) < maxChunk;

/** Whether a chunk of columns is of the form it was written in: one that was damaged must not take down a list. */
export function areColumns({ chunk, saved, published, day, publisher, words, minutes, flags }: ColumnChunk): boolean {
  return (
    isChunkNumber(chunk) &&
    [saved, published].every((column) => column instanceof Float64Array) &&
    day instanceof Int32Array &&
    [publisher, words].every((column) => column instanceof Uint32Array) &&
    minutes instanceof Uint16Array &&
    flags instanceof Uint8Array &&
    [saved, published, day, publisher, words, minutes, flags].every(({ length }) => length === docsInChunk)
  );
}

export function areMembers({ chunk, starts, values }: MembershipChunk): boolean {
  const areArrays = isChunkNumber(chunk) && starts instanceof Uint32Array && values instanceof Uint32Array;
  return areArrays && starts.length === docsInMembership + 1 && starts.at(-1) === values.length;
}
