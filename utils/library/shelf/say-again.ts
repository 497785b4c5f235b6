import { fieldsBy } from '@/utils/sync/entity';
import { isEntity } from '@/utils/sync/entity-lines';
import type { LibraryDatabase } from '../store/database';
import { readSelf } from './read-shelf';
import type { NewOutgoing } from './shelf-records';
import { isOutgoing } from './shelf-shapes';

/**
 * Puts what is damaged of the outbox aside. What it was about cannot be told, so all that this device has said goes out once
 * more: said twice, it changes nothing elsewhere. In a writing transaction over outbox, stamps, shelf and setAside.
 */
export async function sayAgain(library: LibraryDatabase, now: Date): Promise<void> {
  const at = now.toISOString();
  const keys = await library.outbox.toCollection().primaryKeys();
  const records: readonly unknown[] = await library.outbox.toArray();
  const damaged = keys.flatMap((key, index) =>
    isOutgoing(records[index]) ? [] : { table: 'outbox' as const, key, record: records[index], at },
  );
  if (damaged.length === 0) return;
  await library.setAside.bulkAdd(damaged);
  await library.outbox.bulkDelete(damaged.map(({ key }) => key));
  const self = await readSelf(library);
  if (!self) return;
  const devices = new Set([self.device, ...self.speaksFor]);
  const again: NewOutgoing[] = [];
  await library.stamps.each((entity) => {
    if (!isEntity(entity)) return;
    const names = fieldsBy(entity, devices);
    if (names.length > 0 || entity.purged !== null) again.push({ id: entity.id, names });
  });
  await library.outbox.bulkAdd(again);
}
