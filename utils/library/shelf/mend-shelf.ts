import type { LibraryDatabase } from '../store/database';
import { readPlace, readSelf } from './read-shelf';
import type { ShelfSelf } from './shelf-records';
import { isShelfRecord, selfChecks } from './shelf-shapes';

const deviceLetters = 10;

/**
 * Puts aside what is damaged of the shelf. This device goes on with all that is sound of it, reads its own packs back and
 * notes what was written meanwhile; other devices are taken over anew. Where the key is lost the library is on no shelf any
 * more, as if it had left, and can join it again. In a transaction over all tables.
 */
export async function mendShelf(library: LibraryDatabase, now: Date): Promise<void> {
  const at = now.toISOString();
  const found = (await library.shelf.get('self')) as Partial<ShelfSelf> | undefined;
  for (const key of await library.shelf.toCollection().primaryKeys()) {
    const record: unknown = await library.shelf.get(key);
    if (isShelfRecord(record)) continue;
    await library.setAside.add({ table: 'shelf', key, record, at });
    await library.shelf.delete(key);
  }
  const isPlaced = (await readPlace(library)) !== null;
  if (isPlaced) {
    const self = (await readSelf(library)) ?? selfFrom(found ?? {});
    await library.shelf.put({ ...self, isNoted: false });
  } else await Promise.all([library.shelf.clear(), library.stamps.clear(), library.outbox.clear()]);
  await library.meta.put({ name: 'shelfOn', value: isPlaced ? 1 : 0 });
}

/** This device with what is sound of it. Under a new name where its own is lost: what it said stays on the shelf as another's. */
function selfFrom(found: Partial<ShelfSelf>): ShelfSelf {
  const device = newDevice();
  const blank: ShelfSelf = {
    ...{ name: 'self', device, label: device, isPaused: false, isNoted: false, packs: [], lastPack: 0 },
    ...{ baseBytes: 0, sinceBytes: 0, speaksFor: [], at: null },
  };
  if (!selfChecks.device(found.device)) return blank;
  // Packs of its own folder that it does not remember are read back by the next round.
  const kept = (['device', 'label', 'isPaused', 'speaksFor', 'at'] as const).filter((field) =>
    selfChecks[field](found[field]),
  );
  return { ...blank, ...Object.fromEntries(kept.map((field) => [field, found[field]])) };
}

const newDevice = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(deviceLetters)), (byte) => (byte % 36).toString(36)).join('');
