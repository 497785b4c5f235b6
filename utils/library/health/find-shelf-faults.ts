import { readPlace, readSelf } from '../shelf/read-shelf';
import { isShelfRecord } from '../shelf/shelf-shapes';
import type { LibraryDatabase } from '../store/database';
import { readCounter } from '../store/meta-counters';
import type { Fault } from './health-report';

/** A shelf of which one half is gone: this device, its place, or the mark by which writes are noted. Damaged records are found with all others. */
export function findShelfFaults(library: LibraryDatabase): PromiseLike<Fault[]> {
  return library.transaction('r', library.shelf, library.meta, async () => {
    const records = await library.shelf.toArray();
    if (!records.every(isShelfRecord)) return [];
    const halves = [await readSelf(library), await readPlace(library), await readCounter(library, 'shelfOn')];
    const isWhole = halves.every(Boolean) || !halves.some(Boolean);
    return isWhole ? [] : [{ kind: 'damaged', table: 'shelf', key: 'self', title: null }];
  });
}
