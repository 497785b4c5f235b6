import type { LibraryDatabase } from '../../store/database';
import { isChunkNumber } from '../columns/chunk-shapes';
import { type EntryChunk, entriesInChunk } from '../columns/column-records';

/** Whose the entries are. */
export interface EntryOwners {
  /** The doc of every entry, 0 for a dead one. */
  readonly owners: Uint32Array;
  /** False if a chunk was damaged: its entries look dead. */
  readonly isWhole: boolean;
}

/** Whether a chunk of `entries` is of its form. */
export const areOwners = ({ docs }: Pick<EntryChunk, 'docs'>): boolean =>
  docs instanceof Uint32Array && docs.length === entriesInChunk;

/** Reads all of `entries`, in a transaction over it. */
export async function readOwners(library: LibraryDatabase): Promise<EntryOwners> {
  const stored = await library.entries.toArray();
  const chunks = stored.filter(({ chunk }) => isChunkNumber(chunk));
  const owners = new Uint32Array(((chunks.at(-1)?.chunk ?? -1) + 1) * entriesInChunk);
  let isWhole = chunks.length === stored.length;
  for (const { chunk, docs } of chunks) {
    if (areOwners({ docs })) owners.set(docs, chunk * entriesInChunk);
    else isWhole = false;
  }
  return { owners, isWhole };
}
