import type { LibraryDatabase } from '../store/database';
import { readCounter } from '../store/meta-counters';
import type { TouchedPart } from './note-writes';

/** Notes what was written for the reader's other devices; to be called in the transaction that wrote it. */
export type Noter = (touched: ReadonlyMap<string, TouchedPart>) => Promise<void>;

/**
 * What notes the writes of a library that has a shelf; null where it has none, which is what most have and costs one look.
 * To be asked before the transaction: loading code would end it.
 */
export async function noterOf(library: LibraryDatabase): Promise<Noter | null> {
  if (!(await readCounter(library, 'shelfOn'))) return null;
  const { noteWrites } = await import('./note-writes');
  return (touched) => noteWrites(library, touched);
}
