import type { LibraryDatabase } from '../../store/database';
import { isChunkNumber } from '../columns/chunk-shapes';
import { entriesInChunk } from '../columns/column-records';

/** Whose the entries are. */
export interface EntryOwners {
  /** The doc of every entry, 0 for a dead one. */
  readonly owners: Uint32Array;
  /** False if a chunk was damaged: its entries look dead. */
  readonly isWhole: boolean;
}

/** Reads all of `entries`, in a transaction over it. */
export async function readOwners(library: LibraryDatabase): Promise<EntryOwners> {
  const stored = await library.entries.toArray();
  const chunks = stored.filter(({ chunk }) => isChunkNumber(chunk));
  const owners = new Uint32Array(((chunks.at(-1)?.chunk ?? -1) + 1) * entriesInChunk);
  let isWhole = chunks.length === stored.length;
  for (const { chunk, docs } of chunks) {
    if (docs instanceof Uint32Array && docs.length === entriesInChunk) owners.set(docs, chunk * entriesInChunk);
    else isWhole = false;
  }
  return { owners, isWhole };
}
