import { IDBFactory } from 'fake-indexeddb';
import { expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { startFreshStoreLog } from './fresh-store-log';

test('once after a start of the browser a store is deleted, the one that was made after the start before', async () => {
  const factory = new IDBFactory();
  vi.stubGlobal('indexedDB', factory);
  const steps: string[] = [];
  const { open, deleteDatabase } = IDBFactory.prototype;
  vi.spyOn(factory, 'open').mockImplementation((...asked) => {
    steps.push('made');
    return open.apply(factory, asked);
  });
  vi.spyOn(factory, 'deleteDatabase').mockImplementation((...asked) => {
    steps.push('deleted');
    return deleteDatabase.apply(factory, asked);
  });
  await startFreshStoreLog();
  await startFreshStoreLog();
  expect(steps.splice(0)).toEqual(['made', 'deleted', 'made']);
  await browser.storage.session.clear();
  await startFreshStoreLog();
  expect(steps).toEqual(['deleted', 'made']);
  expect((await factory.databases()).map(({ name }) => name)).toEqual(['nutgraf-log']);
});
