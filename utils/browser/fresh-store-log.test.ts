import { IDBDatabase as FDBDatabase, IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fakeLocks } from '@/testing/fake-locks';
import { startFreshStoreLog } from './fresh-store-log';

beforeEach(() => {
  fakeBrowser.reset();
  fakeLocks();
});
afterEach(() => vi.unstubAllGlobals());

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

test('what the browser refuses at its start is asked for again', async () => {
  vi.useFakeTimers();
  const factory = new IDBFactory();
  vi.stubGlobal('indexedDB', factory);
  vi.spyOn(factory, 'databases').mockRejectedValueOnce(new Error('busy')).mockRejectedValueOnce(new Error('busy'));
  const started = startFreshStoreLog();
  await vi.runAllTimersAsync();
  vi.useRealTimers();
  await started;
  expect(await browser.storage.session.get(null)).toEqual({ hasFreshStoreLog: true });
});

test('what the browser refuses for long is told', async () => {
  vi.useFakeTimers();
  const factory = new IDBFactory();
  vi.stubGlobal('indexedDB', factory);
  vi.spyOn(factory, 'databases').mockRejectedValue(new Error('no disk'));
  const told = expect(startFreshStoreLog()).rejects.toThrow('no disk');
  await vi.runAllTimersAsync();
  await told;
  vi.useRealTimers();
});

test('of two at once the second waits for the first, and has nothing left to do', async () => {
  const factory = new IDBFactory();
  vi.stubGlobal('indexedDB', factory);
  const deleted = vi.spyOn(factory, 'deleteDatabase');
  await Promise.all([startFreshStoreLog(), startFreshStoreLog()]);
  expect(deleted).toHaveBeenCalledOnce();
  expect(await browser.storage.session.get(null)).toEqual({ hasFreshStoreLog: true });
  expect((await factory.databases()).map(({ name }) => name)).toEqual(['nutgraf-log']);
});

test('the store stays open while the browser puts the log away', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  vi.stubGlobal('indexedDB', new IDBFactory());
  const close = vi.spyOn(FDBDatabase.prototype, 'close');
  await startFreshStoreLog();
  const closedMeanwhile = close.mock.calls.length;
  await vi.advanceTimersByTimeAsync(20_000);
  expect(close).toHaveBeenCalledTimes(closedMeanwhile);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(close).toHaveBeenCalledTimes(closedMeanwhile + 1);
  vi.useRealTimers();
});
