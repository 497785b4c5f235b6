import type { LibraryDatabase } from '../store/database';
import type { ShelfPeer, ShelfPlace, ShelfSelf } from './shelf-records';

/** This device on its shelf; null where there is none. In a transaction over shelf, or by itself. */
export async function readSelf(library: LibraryDatabase): Promise<ShelfSelf | null> {
  const record = await library.shelf.get('self');
  return record?.name === 'self' ? record : null;
}

export async function readPlace(library: LibraryDatabase): Promise<ShelfPlace | null> {
  const record = await library.shelf.get('place');
  return record?.name === 'place' ? record : null;
}

export async function readPeers(library: LibraryDatabase): Promise<ShelfPeer[]> {
  const records = await library.shelf.where('name').startsWith('peer:').toArray();
  return records.flatMap((record) => (record.name === 'self' || record.name === 'place' ? [] : record));
}
