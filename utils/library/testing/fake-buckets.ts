import { IDBFactory } from 'fake-indexeddb';
import { fakeLocks } from '@/testing/fake-locks';

/** Gives the test a browser that keeps copies, in memory; where they lie. Taken away by vi.unstubAllGlobals. */
export function fakeBuckets(): IDBFactory {
  const indexedDB = new IDBFactory();
  fakeLocks({ storageBuckets: { open: async () => ({ indexedDB }) } });
  return indexedDB;
}
