import { IDBFactory } from 'fake-indexeddb';
import { expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { startFreshStoreLog } from './fresh-store-log';

test('a store is made and deleted once after a start of the browser', async () => {
  const factory = new IDBFactory();
  vi.stubGlobal('indexedDB', factory);
  const opened = vi.spyOn(factory, 'open');
  await startFreshStoreLog();
  await startFreshStoreLog();
  expect(opened).toHaveBeenCalledTimes(1);
  expect(await factory.databases()).toEqual([]);
  await browser.storage.session.clear();
  await startFreshStoreLog();
  expect(opened).toHaveBeenCalledTimes(2);
});
