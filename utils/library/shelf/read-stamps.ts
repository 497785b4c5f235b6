import { isEntity } from '@/utils/sync/entity-lines';
import type { LibraryDatabase } from '../store/database';
import { noteAgain } from './note-again';
import type { StampRecord } from './shelf-records';

/**
 * What was said of each of these; undefined where nothing was. One that is damaged is put aside at once, and what it was about
 * is said anew: a save must not fail for it, nor write over it. In a writing transaction over stamps, shelf and setAside.
 */
export async function readStamps(
  library: LibraryDatabase,
  ids: readonly string[],
): Promise<readonly (StampRecord | undefined)[]> {
  const stored: readonly unknown[] = await library.stamps.bulkGet([...ids]);
  const at = new Date().toISOString();
  const damaged = stored.flatMap((record, index) => {
    const key = ids[index];
    return key === undefined || record === undefined || isEntity(record)
      ? []
      : { table: 'stamps' as const, key, record, at };
  });
  if (damaged.length > 0) {
    await library.setAside.bulkAdd(damaged);
    await library.stamps.bulkDelete(damaged.map(({ key }) => key));
    await noteAgain(library);
  }
  return stored.map((record) => (isEntity(record) ? record : undefined));
}
