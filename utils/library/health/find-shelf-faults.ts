import { readPlace, readSelf } from '../shelf/read-shelf';
import { isShelfRecord } from '../shelf/shelf-shapes';
import { entityIdOf } from '../shelf/truth-of-article';
import type { LibraryDatabase } from '../store/database';
import { readCounter } from '../store/meta-counters';
import { isText } from '../store/record-shapes';
import type { Fault } from './health-report';

/**
 * A shelf of which one half is gone: this device, its place, or the mark by which writes are noted; and articles of which
 * nothing is noted though all were. Damaged records are found with all others.
 */
export function findShelfFaults(library: LibraryDatabase): PromiseLike<Fault[]> {
  const { shelf, meta, stamps, rows } = library;
  return library.transaction('r', shelf, meta, stamps, rows, async () => {
    const records = await shelf.toArray();
    if (!records.every(isShelfRecord)) return [];
    const [self, place, isOn] = [
      await readSelf(library),
      await readPlace(library),
      await readCounter(library, 'shelfOn'),
    ];
    const isWhole = [self, place, isOn].every(Boolean) || ![self, place, isOn].some(Boolean);
    if (isWhole && !(self?.isNoted && (await hasUnnoted(library)))) return [];
    return [{ kind: 'damaged', table: 'shelf', key: 'self', title: null }];
  });
}

async function hasUnnoted({ stamps, rows }: LibraryDatabase): Promise<boolean> {
  const noted = new Set<string>(await stamps.toCollection().primaryKeys());
  const ids: readonly unknown[] = await rows.orderBy('id').keys();
  return ids.some((id) => isText(id) && !noted.has(entityIdOf(id)));
}
