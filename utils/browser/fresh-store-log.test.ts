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
    steps.push(`open ${asked[0]}`);
    return open.apply(factory, asked);
  });
  vi.spyOn(factory, 'deleteDatabase').mockImplementation((...asked) => {
    steps.push(`delete ${asked[0]}`);
    return deleteDatabase.apply(factory, asked);
  });
  await startFreshStoreLog();
  await startFreshStoreLog();
  expect(steps.splice(0)).toEqual(['open nutgraf-held', 'open nutgraf-log', 'delete nutgraf-log', 'open nutgraf-log']);
  await browser.storage.session.clear();
  await startFreshStoreLog();
  expect(steps).toEqual(['open nutgraf-held', 'delete nutgraf-log', 'open nutgraf-log']);
  expect((await factory.databases()).map(({ name }) => name)).toEqual(['nutgraf-held', 'nutgraf-log']);
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
  expect((await factory.databases()).map(({ name }) => name)).toEqual(['nutgraf-held', 'nutgraf-log']);
});

test('a store is open from before the deletion until the browser has put the log away', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  vi.stubGlobal('indexedDB', new IDBFactory());
  const closed: string[] = [];
  const { close } = FDBDatabase.prototype;
  vi.spyOn(FDBDatabase.prototype, 'close').mockImplementation(function (this: IDBDatabase) {
    closed.push(this.name);
    return close.call(this);
  });
  await startFreshStoreLog();
  await vi.advanceTimersByTimeAsync(20_000);
  expect(closed).not.toContain('nutgraf-held');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(closed).toContain('nutgraf-held');
  vi.useRealTimers();
});
