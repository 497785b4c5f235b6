import type { LibraryDatabase } from '../../store/database';

/** Damages a filled library, in its own way. */
export type Damage = (library: LibraryDatabase) => PromiseLike<unknown>;

/** What is damaged, in words, and how. */
export type NamedDamage = readonly [what: string, damage: Damage];

/** Fields of a record under this key are others than were written. */
export const changed =
  (name: string, key: unknown, change: object): Damage =>
  async (library) => {
    const table = library.table(name);
    await table.put({ ...(await table.get(key as never)), ...change });
  };

/** Fields of the first record of a table are others than were written. */
export const firstChanged =
  (name: string, change: (record: never) => object): Damage =>
  async (library) => {
    const table = library.table<object>(name);
    const record = await table.toCollection().first();
    await table.put({ ...record, ...change(record as never) });
  };

/** The first record of a table is gone. */
export const firstGone =
  (name: string): Damage =>
  async (library) => {
    const table = library.table(name);
    await table.delete(((await table.toCollection().primaryKeys())[0] ?? 0) as never);
  };

/** One more record in a table. */
export const added =
  (name: string, record: object): Damage =>
  (library) =>
    library.table(name).put(record);
