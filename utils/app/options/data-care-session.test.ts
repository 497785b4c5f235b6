import { expect, test, vi } from 'vitest';
import type { HealthReport } from '@/utils/library/health/health-report';
import { fail, succeed } from '@/utils/model/result';
import type { LastBackup } from '../library/backup-ports';
import { fakeWatch, settled } from '../testing/fake-watch';
import { type DataCarePorts, DataCareSession } from './data-care-session';

const now = new Date('2026-11-26T12:00:00Z');
const broken = { kind: 'corrupt', message: '' } as const;
const figures = { articles: 7, revisions: 0, images: 0, imageBytes: 0, indexBytes: 0 };
const faulty: HealthReport = {
  articles: 7,
  revisions: 0,
  images: 0,
  setAside: 0,
  isStopped: false,
  faults: [{ kind: 'index', message: '' }],
};
const healthy: HealthReport = { ...faulty, faults: [] };

async function setUp(library: Partial<DataCarePorts['library']> = {}) {
  const { watch, changed, count } = fakeWatch();
  let backedUp: (last: LastBackup) => void = () => {};
  const ports = {
    library: {
      watch,
      storageFigures: vi.fn(async () => succeed(figures)),
      countSavedSince: vi.fn(async (time: string | null) => succeed(time === null ? 7 : 2)),
      checkHealth: vi.fn<DataCarePorts['library']['checkHealth']>(async () => succeed(healthy)),
      repairLibrary: vi.fn(async () => succeed(1)),
      eraseEverything: vi.fn(async () => succeed(null)),
      ...library,
    },
    backups: {
      read: async () => ({ at: null, putOffAt: null }),
      watch: (onChange: (last: LastBackup) => void) => {
        backedUp = onChange;
        return () => {};
      },
    },
    storageRoom: vi.fn(async () => ({ used: 1, free: 2, isPersistent: false })),
    askToPersist: vi.fn(async () => true),
    now: () => now,
  };
  const session = new DataCareSession(ports);
  const stop = session.start();
  await settled();
  return {
    session,
    stop,
    ports,
    changed,
    count,
    backedUp: (last: LastBackup) => backedUp(last),
    state: session.state.get,
  };
}

test('figures, room and what is in no backup are there, and follow changes', async () => {
  const { state, ports, changed } = await setUp();
  expect(state()).toMatchObject({
    figures: { kind: 'answered', value: figures },
    room: { used: 1, free: 2 },
    lastBackupAt: null,
    savedSinceBackup: 7,
  });
  ports.storageRoom.mockResolvedValue({ used: 9, free: 1, isPersistent: true });
  await changed();
  expect(state().room?.used).toBe(9);
});

test('a backup made meanwhile counts', async () => {
  const { state, backedUp } = await setUp();
  backedUp({ at: now.toISOString(), putOffAt: null });
  await settled();
  expect(state()).toMatchObject({ lastBackupAt: now.toISOString(), savedSinceBackup: 2 });
});

test('a library that does not open is told', async () => {
  const { state } = await setUp({ storageFigures: async () => fail(broken) });
  expect(state().figures).toEqual({ kind: 'failed', failure: broken, last: null });
});

test('the browser is asked not to clear it, and asked what it says then', async () => {
  const { session, state, ports } = await setUp();
  ports.storageRoom.mockResolvedValue({ used: 1, free: 2, isPersistent: true });
  await session.persist();
  expect(ports.askToPersist).toHaveBeenCalledOnce();
  expect(state().room?.isPersistent).toBe(true);
});

test('a check shows how far it is, and what it found', async () => {
  const { session, state } = await setUp({
    checkHealth: async (onProgress) => {
      onProgress({ step: 'records', done: 3, total: 7 });
      expect(state().health).toEqual({ kind: 'checking', progress: { step: 'records', done: 3, total: 7 } });
      return succeed(faulty);
    },
  });
  const checking = session.check();
  await checking;
  expect(state().health).toEqual({ kind: 'checked', report: faulty });
});

test.each(['stopCheck', 'leaving the page'])('%s stops a running check', async (way) => {
  const seen: boolean[] = [];
  const { session, stop } = await setUp({
    checkHealth: async (_, isStopped) => {
      seen.push(isStopped());
      await settled();
      seen.push(isStopped());
      return succeed({ ...healthy, isStopped: true });
    },
  });
  const checking = session.check();
  if (way === 'stopCheck') session.stopCheck();
  else stop();
  await checking;
  expect(seen).toEqual([false, true]);
});

test('a check that fails found nothing', async () => {
  const { session, state } = await setUp({ checkHealth: async () => fail(broken) });
  await session.check();
  expect(state().health).toEqual({ kind: 'not-checked' });
});

test('what was found is repaired and checked again', async () => {
  const { session, state, ports } = await setUp();
  const repairing = session.repair(faulty);
  expect(state().health).toEqual({ kind: 'repairing' });
  await repairing;
  expect(ports.library.repairLibrary).toHaveBeenCalledExactlyOnceWith(faulty, now);
  expect(state().health).toEqual({ kind: 'checked', report: healthy });
});

test('everything is erased', async () => {
  const { session, ports } = await setUp();
  await session.eraseEverything();
  expect(ports.library.eraseEverything).toHaveBeenCalledOnce();
});

test('once the page is left nothing is watched', async () => {
  const { stop, count } = await setUp();
  stop();
  expect(count()).toBe(0);
});
