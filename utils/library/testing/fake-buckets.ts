import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';

/** Gives the test a browser that keeps copies, in memory; where they lie. Taken away by vi.unstubAllGlobals. */
export function fakeBuckets(): IDBFactory {
  const indexedDB = new IDBFactory();
  let last: Promise<unknown> = Promise.resolve();
  const request = (_: string, work: () => Promise<unknown>) => {
    last = last.then(work, work);
    return last;
  };
  vi.stubGlobal('navigator', { storageBuckets: { open: async () => ({ indexedDB }) }, locks: { request } });
  return indexedDB;
}
