import { expect, test, vi } from 'vitest';
import type { HealthReport } from '@/utils/library/health/health-report';
import type { SetAsideRecord } from '@/utils/library/store/records';
import { fail, succeed } from '@/utils/model/result';
import type { LastBackup } from '../library/backup-ports';
import { fakeWatch, settled } from '../testing/fake-watch';
import { type DataCarePorts, DataCareSession } from './data-care-session';

const now = new Date('2026-11-26T12:00:00Z');
const broken = { kind: 'corrupt', message: '' } as const;
const figures = { articles: 7, revisions: 0, images: 0, imageBytes: 0, setAside: 0, uncopied: 0 };
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
      findSwallowed: vi.fn<DataCarePorts['library']['findSwallowed']>(async () => succeed([])),
      bringBackSwallowed: vi.fn(async () => succeed(1)),
      listSetAside: vi.fn<DataCarePorts['library']['listSetAside']>(async () => succeed([])),
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
    download: vi.fn<DataCarePorts['download']>(),
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
    said: () => session.announcer.state.get()?.message,
  };
}

test('figures, room and what is in no backup are there, and follow changes', async () => {
  const { state, ports, changed } = await setUp();
  expect(state()).toMatchObject({
    figures,
    failure: null,
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
  expect(state()).toMatchObject({ figures: null, failure: broken });
});

test('the browser is asked not to clear it, and asked what it says then', async () => {
  const { session, state, ports, said } = await setUp();
  await session.persist();
  expect(said()).toEqual({ kind: 'persist-refused' });
  session.announcer.close();
  ports.storageRoom.mockResolvedValue({ used: 1, free: 2, isPersistent: true });
  await session.persist();
  expect(ports.askToPersist).toHaveBeenCalledTimes(2);
  expect(state().room?.isPersistent).toBe(true);
  expect(said()).toBeUndefined();
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

test('a check that fails found nothing, and says so', async () => {
  const { session, state, said } = await setUp({ checkHealth: async () => fail(broken) });
  await session.check();
  expect(state().health).toEqual({ kind: 'not-checked' });
  expect(said()).toEqual({ kind: 'check-failed' });
});

test.each([
  ['corrupt', 'repair-failed'],
  ['quota', 'repair-needs-room'],
] as const)(
  'a repair that fails (%s) says what to do, and leaves what was found to be repaired',
  async (kind, told) => {
    const { session, state, ports, said } = await setUp({ repairLibrary: async () => fail({ kind, message: '' }) });
    await session.repair(faulty);
    expect(state().health).toEqual({ kind: 'checked', report: faulty });
    expect(ports.library.checkHealth).not.toHaveBeenCalled();
    expect(said()).toEqual({ kind: told });
  },
);

test('what was found is repaired and checked again', async () => {
  const { session, state, ports } = await setUp();
  const repairing = session.repair(faulty);
  expect(state().health).toEqual({ kind: 'repairing' });
  await repairing;
  expect(ports.library.repairLibrary).toHaveBeenCalledExactlyOnceWith(faulty, now);
  expect(state().health).toEqual({ kind: 'checked', report: healthy });
});

test('everything is erased, and what a check found with it', async () => {
  const { session, ports, state, said } = await setUp({ checkHealth: async () => succeed(faulty) });
  await session.check();
  await session.eraseEverything();
  expect(ports.library.eraseEverything).toHaveBeenCalledOnce();
  expect(said()).toEqual({ kind: 'everything-erased' });
  expect(state().health).toEqual({ kind: 'not-checked' });
});

test('erasing that fails is told', async () => {
  const { session, said } = await setUp({ eraseEverything: async () => fail(broken) });
  await session.eraseEverything();
  expect(said()).toEqual({ kind: 'erase-failed' });
});

const hidden = {
  articleId: 'a',
  replacedAt: now.toISOString(),
  title: 'Ferry',
  url: 'https://news.example/f',
  under: '',
};

test('articles that are kept only as versions of others are brought back', async () => {
  let found = [hidden];
  const { session, state, ports, said } = await setUp({ findSwallowed: vi.fn(async () => succeed(found)) });
  expect(ports.library.findSwallowed).not.toHaveBeenCalled();
  await session.check();
  expect(state().swallowed).toEqual([hidden]);
  found = [];
  await session.bringBackSwallowed();
  expect(ports.library.bringBackSwallowed).toHaveBeenCalledExactlyOnceWith([hidden], now);
  expect(said()).toEqual({ kind: 'brought-back', count: 1 });
  expect(state().swallowed).toEqual([]);
});

test('a check that cannot read the versions says so, and keeps what it found of the records', async () => {
  const { session, state, said } = await setUp({ findSwallowed: async () => fail(broken) });
  await session.check();
  expect(state().health).toEqual({ kind: 'checked', report: healthy });
  expect(said()).toEqual({ kind: 'check-failed' });
});

test('where they cannot be brought back they are still offered', async () => {
  const { session, state, said } = await setUp({
    findSwallowed: vi.fn(async () => succeed([hidden])),
    bringBackSwallowed: async () => fail({ kind: 'quota', message: '' }),
  });
  await session.check();
  await session.bringBackSwallowed();
  expect(said()).toEqual({ kind: 'full' });
  expect(state().swallowed).toEqual([hidden]);
});

test('records put aside are exported as they were found', async () => {
  const record = { title: 7, bytes: new Uint8Array([1, 2]), image: new Blob(['a'], { type: 'image/png' }), at: [null] };
  const aside = { id: 1, table: 'rows', key: 3, record, at: now.toISOString() } as unknown as SetAsideRecord;
  const { session, ports } = await setUp({ listSetAside: vi.fn(async () => succeed([aside])) });
  await session.exportSetAside();
  const [name, content] = ports.download.mock.calls[0] ?? [];
  expect(name).toBe('nutgraf-put-aside-2026-11-26.json');
  expect(JSON.parse((await content?.text()) ?? '')).toEqual([
    { ...aside, record: { title: 7, bytes: [1, 2], image: { type: 'image/png', bytes: [97] }, at: [null] } },
  ]);
});

test('what cannot be read is not exported as an empty file', async () => {
  const { session, ports, said } = await setUp({ listSetAside: async () => fail(broken) });
  await session.exportSetAside();
  expect(ports.download).not.toHaveBeenCalled();
  expect(said()).toEqual({ kind: 'failed' });
});

test('once the page is left nothing is watched', async () => {
  const { stop, count } = await setUp();
  stop();
  expect(count()).toBe(0);
});
