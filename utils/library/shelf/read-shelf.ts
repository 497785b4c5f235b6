import type { LibraryDatabase } from '../store/database';
import type { ShelfPeer, ShelfPlace, ShelfSelf } from './shelf-records';
import { isShelfPeer, isShelfPlace, isShelfSelf } from './shelf-shapes';

/** This device on its shelf; null where there is none, or it is damaged. In a transaction over shelf, or by itself. */
export async function readSelf(library: LibraryDatabase): Promise<ShelfSelf | null> {
  const record = await library.shelf.get('self');
  return isShelfSelf(record) ? record : null;
}

export async function readPlace(library: LibraryDatabase): Promise<ShelfPlace | null> {
  const record = await library.shelf.get('place');
  return isShelfPlace(record) ? record : null;
}

/** Of a peer that is damaged everything is taken over anew. */
export const readPeers = async (library: LibraryDatabase): Promise<ShelfPeer[]> =>
  (await library.shelf.where('name').startsWith('peer:').toArray()).filter(isShelfPeer);
