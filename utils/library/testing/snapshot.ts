import type { IndexableTypePart } from 'dexie';
import type { LibraryDatabase } from '../store/database';

interface TableSnapshot {
  readonly name: string;
  readonly keys: readonly IndexableTypePart[];
  readonly records: readonly unknown[];
}

/** All that is in the store, to be put into others: filling one takes some ten times as long. */
export async function takeSnapshot(library: LibraryDatabase): Promise<readonly TableSnapshot[]> {
  const taken: TableSnapshot[] = [];
  for (const table of library.tables) {
    const [keys, records] = await Promise.all([table.toCollection().primaryKeys(), table.toArray()]);
    taken.push({ name: table.name, keys, records });
  }
  return taken;
}

/** Puts it in the place of what the store has. */
export async function putSnapshot(library: LibraryDatabase, snapshot: readonly TableSnapshot[]): Promise<void> {
  await library.open();
  await library.transaction('rw', library.tables, async () => {
    for (const { name, keys, records } of snapshot) {
      const table = library.table(name);
      await table.clear();
      await (table.schema.primKey.keyPath ? table.bulkPut(records) : table.bulkPut(records, keys));
    }
  });
}
