import { describe, expect, test, vi } from 'vitest';
import { exportArticles } from '@/utils/export/export-articles';
import type { ExportRecord } from '@/utils/export/export-record';
import type { ImportTools } from '@/utils/import/import-tools';
import { Announcer } from '../announcer';
import { FakeRecords, someRecords } from '../testing/fake-records';
import { settled } from '../testing/fake-watch';
import { ImportSession } from './import-session';

const now = new Date('2026-11-26T12:00:00Z');

/** A backup of the records, as a file the reader chooses. */
async function backupOf(records: readonly ExportRecord[], extras?: Record<string, unknown>): Promise<File> {
  const made = await exportArticles('backup', records, { now, total: records.length, ...(extras && { extras }) });
  if (!made.ok) throw new Error(made.error.kind);
  return new File([made.value.content], made.value.name);
}

function setUp(records: readonly ExportRecord[] = []) {
  const library = new FakeRecords(records);
  const announcer = new Announcer();
  const onEnd = vi.fn();
  const restoreSettings = vi.fn(async () => {});
  const session = new ImportSession({
    library,
    loadTools: async () => ({ now }) as ImportTools,
    restoreSettings,
    now: () => now,
    announcer,
    onEnd,
  });
  const step = () => session.state.get().step;
  return { library, session, step, restoreSettings, onEnd, announcer, said: () => announcer.state.get()?.message };
}

const withTag = (record: ExportRecord): ExportRecord => ({ ...record, tags: [...record.tags, 'mine'] });

test('it shows what would come, nothing written yet', async () => {
  const { session, step, library, onEnd } = setUp(someRecords(2));
  expect(step()).toEqual({ kind: 'choose' });
  const planning = session.choose([await backupOf(someRecords(5))]);
  expect(step()).toEqual({ kind: 'planning', done: 0 });
  await planning;
  const planned = step();
  expect(planned.kind === 'planned' && planned.plan.counts).toEqual({ new: 3, present: 2, changed: 0, leftOut: 0 });
  expect(library.records.size).toBe(2);
  expect(onEnd).not.toHaveBeenCalled();
});

test('it brings in what was planned, says how many, and takes them back', async () => {
  const { session, library, announcer, onEnd, said } = setUp(someRecords(2));
  await session.choose([await backupOf(someRecords(5))]);
  const running = session.run();
  expect(session.state.get().step).toEqual({ kind: 'importing', done: 0, total: 5 });
  await running;
  expect(library.records.size).toBe(5);
  expect(said()).toEqual({ kind: 'imported', count: 3 });
  expect(onEnd).toHaveBeenCalledOnce();
  announcer.undoLast();
  await settled();
  for (const { id, updatedAt } of someRecords(5).slice(2)) expect(library.records.get(id)?.deletedAt).toBe(updatedAt);
  expect([...library.records.values()].slice(0, 2)).toEqual(someRecords(2));
  expect(said()).toEqual({ kind: 'import-undone', left: 0 });
});

test('without a plan nothing is brought in', async () => {
  const { session, library, onEnd } = setUp();
  await session.run();
  expect(library.records.size).toBe(0);
  expect(onEnd).not.toHaveBeenCalled();
});

test('what is there already is joined, or replaced where the reader says so: another plan', async () => {
  const [mine, theirs] = [someRecords(1).map(withTag), someRecords(1)];
  const { session, step, library } = setUp(mine);
  await session.choose([await backupOf(theirs)]);
  const joined = step();
  expect(joined.kind === 'planned' && joined.plan.counts.present).toBe(1);
  await session.setMode('replace');
  expect(session.state.get().mode).toBe('replace');
  const replaced = step();
  expect(replaced.kind === 'planned' && replaced.plan.counts.changed).toBe(1);
  await session.run();
  expect([...library.records.values()][0]?.tags).toEqual(theirs[0]?.tags);
});

test('of two plans asked for one after the other the last one is shown', async () => {
  const { session, step } = setUp(someRecords(1).map(withTag));
  const first = session.choose([await backupOf(someRecords(1))]);
  const second = session.setMode('replace');
  await Promise.all([first, second]);
  const planned = step();
  expect(planned.kind === 'planned' && planned.plan.counts.changed).toBe(1);
});

test('decisions of a backup come back after its articles', async () => {
  const { session, library } = setUp();
  await session.choose([await backupOf(someRecords(1), { people: ['ann'], stories: ['a'], followed: ['f'] })]);
  await session.run();
  expect(library.restored).toEqual([['ann'], ['a'], ['f']]);
});

test('settings of a backup come into a library that has nothing of it, not over those of one in use', async () => {
  const extras = { settings: { theme: 'dark' } };
  const fresh = setUp();
  await fresh.session.choose([await backupOf(someRecords(2), extras)]);
  await fresh.session.run();
  expect(fresh.restoreSettings).toHaveBeenCalledExactlyOnceWith({ theme: 'dark' });

  const inUse = setUp(someRecords(1));
  await inUse.session.choose([await backupOf(someRecords(2), extras)]);
  await inUse.session.run();
  expect(inUse.restoreSettings).not.toHaveBeenCalled();

  const replaced = setUp(someRecords(1));
  await replaced.session.choose([await backupOf(someRecords(2), extras)]);
  await replaced.session.setMode('replace');
  await replaced.session.run();
  expect(replaced.restoreSettings).toHaveBeenCalledOnce();
});

test('a file that is none of ours is told in the plan', async () => {
  const { session, step } = setUp();
  await session.choose([new File(['\u0000\u0001'], 'picture.png')]);
  const planned = step();
  expect(planned.kind === 'planned' && planned.plan.failure).toEqual({ kind: 'unknown-format' });
});

test('a write that fails is told, and nothing of the import stays', async () => {
  const { session, library, onEnd, said } = setUp();
  await session.choose([await backupOf(someRecords(3), { people: ['ann'] })]);
  library.failure = { kind: 'quota', message: '' };
  await session.run();
  expect(said()).toEqual({ kind: 'full' });
  expect(library.records.size).toBe(0);
  expect(library.restored).toEqual([]);
  expect(onEnd).toHaveBeenCalledOnce();
});

test('an undo after further work says how many articles it left', async () => {
  const { session, library, announcer, said } = setUp();
  await session.choose([await backupOf(someRecords(3))]);
  await session.run();
  const [first] = library.records.values();
  if (first) library.records.set(first.id, { ...first, note: 'mine', updatedAt: now.toISOString() });
  announcer.undoLast();
  await settled();
  expect(said()).toEqual({ kind: 'import-undone', left: 1 });
  expect(library.records.get(first?.id ?? '')).toMatchObject({ note: 'mine' });
});

test('an undo that fails is told', async () => {
  const { session, library, announcer, said } = setUp();
  await session.choose([await backupOf(someRecords(1))]);
  await session.run();
  library.failure = { kind: 'corrupt', message: '' };
  announcer.undoLast();
  await settled();
  expect(said()).toEqual({ kind: 'failed' });
});

test('before it runs it is given up at once', async () => {
  const { session, onEnd } = setUp();
  session.cancel();
  expect(onEnd).toHaveBeenCalledOnce();
});

test('given up while it is planned, no plan is shown', async () => {
  const { session, step } = setUp();
  const planning = session.choose([await backupOf(someRecords(3))]);
  session.cancel();
  await planning;
  expect(step().kind).toBe('planning');
});

test.each(['cancel', 'stop'] as const)('%s takes back what a running import wrote, and then it ends', async (way) => {
  const { session, library, onEnd, said } = setUp();
  await session.choose([await backupOf(someRecords(250))]);
  library.onWrite = vi.fn(() => {
    session[way]();
    expect(onEnd).not.toHaveBeenCalled();
  });
  await session.run();
  expect(library.onWrite).toHaveBeenCalledOnce();
  expect(library.records.size).toBe(0);
  expect(said()).toEqual({ kind: 'import-cancelled' });
  expect(library.past).toEqual([]);
  expect(onEnd).toHaveBeenCalledOnce();
});

test('a tag is given to all that comes in and to nothing that was there', async () => {
  const { session, library } = setUp(someRecords(2));
  await session.choose([await backupOf(someRecords(4))]);
  session.setTag('  imported today ');
  await session.run();
  const tagged = [...library.records.values()].map(({ tags }) => tags.includes('imported today'));
  expect(tagged).toEqual([false, false, true, true]);
});

test('what it says of the files: the program, and how many there are', async () => {
  const { session, step } = setUp();
  await session.choose([await backupOf(someRecords(1))]);
  expect(step()).toMatchObject({ kind: 'planned', program: 'nutgraf', fileCount: 1 });
  await session.choose([new File(['nothing we know'], 'a.txt')]);
  expect(step()).toMatchObject({ program: null, plan: { failure: { kind: 'unknown-format' } } });
  session.chooseAgain();
  expect(step()).toEqual({ kind: 'choose' });
});

test('a folder without anything to import is empty', async () => {
  const { session, step } = setUp();
  const picture = Object.defineProperty(new File(['x'], 'a.png'), 'webkitRelativePath', { value: 'folder/a.png' });
  await session.choose([picture]);
  expect(step()).toMatchObject({ plan: { failure: { kind: 'empty' } } });
});

describe('earlier imports', () => {
  async function imported(count: number) {
    const set = setUp();
    const records = someRecords(count).map((record) => ({ ...record, deletedAt: null }));
    await set.session.choose([await backupOf(records)]);
    set.session.setTag('batch');
    await set.session.run();
    const later = new ImportSession({
      library: set.library,
      loadTools: async () => ({ now }) as ImportTools,
      restoreSettings: async () => undefined,
      now: () => now,
      announcer: set.announcer,
      onEnd: () => undefined,
    });
    await later.start();
    return { ...set, later };
  }

  test('are listed on another day and taken back, but for what was changed since', async () => {
    const { library, later, said } = await imported(3);
    const [past] = later.state.get().past;
    expect(past).toMatchObject({ at: now.toISOString(), program: 'nutgraf', count: 3, tag: 'batch' });
    const [first] = library.records.values();
    if (!first || !past) throw new Error('nothing was imported');
    library.records.set(first.id, { ...first, note: 'mine', updatedAt: '2026-12-01T00:00:00.000Z' });
    await later.undoPast(past);
    expect(said()).toEqual({ kind: 'import-undone', left: 1 });
    expect([...library.records.values()].filter(({ deletedAt }) => deletedAt === null)).toMatchObject([
      { note: 'mine' },
    ]);
    expect(later.state.get().past).toEqual([]);
  });

  test('one that was undone at once is not listed', async () => {
    const { announcer, later } = await imported(2);
    announcer.undoLast();
    await settled();
    await later.start();
    expect(later.state.get().past).toEqual([]);
  });

  test('one whose record is damaged takes nothing back, and that is told', async () => {
    const { library, later, said } = await imported(2);
    const [past] = library.past;
    if (!past) throw new Error('nothing was kept');
    await later.undoPast({ ...past, receipt: { written: [{ id: 7 }] } });
    expect(said()).toEqual({ kind: 'gone' });
    expect([...library.records.values()].every(({ deletedAt }) => deletedAt === null)).toBe(true);
  });

  test('an import that brought nothing is none', async () => {
    const { library, session } = setUp(someRecords(1));
    await session.choose([await backupOf(someRecords(1))]);
    await session.run();
    expect(library.past).toEqual([]);
  });
});
