import { expect, test, vi } from 'vitest';
import { englishLabels } from '@/utils/export/export-labels';
import type { ExportRecord } from '@/utils/export/export-record';
import type { FolderFailure, FolderOutcome } from '@/utils/export/folder-files';
import { defaultTemplate } from '@/utils/export/template/default-template';
import { fail, type Result, succeed } from '@/utils/model/result';
import { Announcer } from '../announcer';
import { FakeRecords, someRecords } from '../testing/fake-records';
import { settled } from '../testing/fake-watch';
import type { ExportExits, ExportRequest } from './export-ports';
import { ExportSession } from './export-session';

const now = new Date('2026-11-26T12:00:00Z');
const selection: ExportRequest = { scope: { ids: ['a'] }, first: 'csv' };
const backup: ExportRequest = { scope: 'complete', first: 'backup' };

interface SetUp {
  readonly records?: ExportRecord[];
  readonly exits?: Partial<ExportExits>;
}

async function setUp(request: ExportRequest, { records = someRecords(3), exits = {} }: SetUp = {}) {
  const library = new FakeRecords(records);
  const announcer = new Announcer();
  const onEnd = vi.fn();
  const download = vi.fn<ExportExits['download']>();
  const saveToFolder = vi.fn<NonNullable<ExportExits['saveToFolder']>>(async () =>
    succeed({ written: 2, unchanged: 1 }),
  );
  const all = {
    download,
    saveToFolder,
    readTemplate: vi.fn(async () => null),
    keepTemplate: vi.fn(async () => {}),
    readSettings: vi.fn(async () => ({ theme: 'dark' })),
    recordBackup: vi.fn(async () => {}),
    labels: () => englishLabels,
    ...exits,
  };
  const session = new ExportSession(request, { library, exits: all, announcer, now: () => now, onEnd });
  return {
    library,
    session,
    exits: all,
    download,
    saveToFolder,
    onEnd,
    announcer,
    said: () => announcer.state.get()?.message ?? null,
  };
}

async function started(...given: Parameters<typeof setUp>) {
  const set = await setUp(...given);
  await set.session.start();
  return set;
}

test('it counts the articles, and knows whether it is about all of them', async () => {
  const { session } = await setUp(selection);
  expect(session.state.get()).toMatchObject({ format: 'csv', count: null, isOfAll: false, progress: null });
  await session.start();
  expect(session.state.get().count).toBe(3);
  expect((await setUp(backup)).session.state.get().isOfAll).toBe(true);
});

test('nothing is exported before it is known how much there is', async () => {
  const { session, exits } = await setUp(selection);
  await session.toFile();
  expect(exits.download).not.toHaveBeenCalled();
});

test('a file in the chosen format goes to the browser, and it is over', async () => {
  const { session, exits, download, onEnd, said } = await started(selection);
  session.choose('text');
  await session.toFile();
  expect(exits.download).toHaveBeenCalledOnce();
  expect(download.mock.calls[0]?.[0]).toMatch(/\.(txt|zip)$/);
  expect(said()).toEqual({ kind: 'exported', count: 3 });
  expect(onEnd).toHaveBeenCalledOnce();
  expect(exits.recordBackup).not.toHaveBeenCalled();
  expect(session.state.get().progress).toBeNull();
});

test('a backup of everything carries settings and decisions, and is noted', async () => {
  const { session, exits, download } = await started(backup);
  await session.toFile();
  const content = await download.mock.calls[0]?.[1].text();
  expect(content).toContain('"theme":"dark"');
  expect(content).toContain('ann is a. lee');
  expect(content).toContain('a is of b');
  expect(exits.recordBackup).toHaveBeenCalledExactlyOnceWith(now);
});

test('a backup of a part is no backup of the library', async () => {
  const { session, exits, download } = await started({ ...selection, first: 'backup' });
  await session.toFile();
  expect(await download.mock.calls[0]?.[1].text()).not.toContain('"theme":"dark"');
  expect(exits.recordBackup).not.toHaveBeenCalled();
});

test('where there is nothing to export that is said', async () => {
  const { session, exits, onEnd, said } = await started(selection, { records: [] });
  await session.toFile();
  expect(exits.download).not.toHaveBeenCalled();
  expect(said()).toEqual({ kind: 'nothing-to-export' });
  expect(onEnd).toHaveBeenCalledOnce();
});

test('a running export is shown and can be cancelled; another cannot be begun meanwhile', async () => {
  const { session, exits, onEnd } = await started(selection, { records: someRecords(120) });
  const running = session.toFile();
  expect(session.state.get().progress).toEqual({ done: 0, total: 120 });
  await session.toFile();
  session.cancel();
  await running;
  expect(exits.download).not.toHaveBeenCalled();
  expect(session.state.get().progress).toBeNull();
  expect(onEnd).not.toHaveBeenCalled();
  session.cancel();
  expect(onEnd).toHaveBeenCalledOnce();
});

test('leaving the page stops a running export', async () => {
  const { session, exits } = await started(selection, { records: someRecords(120) });
  const running = session.toFile();
  session.stop();
  await running;
  expect(exits.download).not.toHaveBeenCalled();
});

test('a library that fails while it is counted, or while it is read, is told and it is over', async () => {
  const counting = await setUp(selection);
  counting.library.failure = { kind: 'corrupt', message: '' };
  await counting.session.start();
  expect(counting.said()).toEqual({ kind: 'failed' });
  expect(counting.onEnd).toHaveBeenCalledOnce();

  const reading = await started(selection);
  reading.library.failure = { kind: 'quota', message: '' };
  await reading.session.toFile();
  expect(reading.said()).toEqual({ kind: 'full' });
  expect(reading.onEnd).toHaveBeenCalledOnce();
  expect(reading.session.state.get().progress).toBeNull();
});

test('an error that is a bug is thrown, and the sheet does not stay busy', async () => {
  const { session } = await started(selection, {
    exits: {
      download: () => {
        throw new Error('a bug');
      },
    },
  });
  await expect(session.toFile()).rejects.toThrow('a bug');
  expect(session.state.get().progress).toBeNull();
});

test('into a folder: asked for in the very click, told how many files were written', async () => {
  let isAskedInClick = false;
  const { session, onEnd, said } = await started(selection, {
    exits: {
      saveToFolder: async (source, options) => {
        isAskedInClick = true;
        expect(options).toMatchObject({ now, total: 3, labels: englishLabels });
        const records: ExportRecord[] = [];
        for await (const record of source()) records.push(record);
        return succeed({ written: records.length, unchanged: 0 });
      },
    },
  });
  const running = session.toFolder();
  expect(isAskedInClick).toBe(true);
  await running;
  expect(said()).toEqual({ kind: 'folder-written', written: 3, unchanged: 0 });
  expect(onEnd).toHaveBeenCalledOnce();
});

test('a folder that is not written is told in the sheet, which stays; one not chosen is no failure', async () => {
  const answers: Result<FolderOutcome, FolderFailure>[] = [
    fail({ kind: 'folder-not-allowed' }),
    fail({ kind: 'cancelled' }),
  ];
  const { session, onEnd } = await started(selection, {
    exits: { saveToFolder: async () => answers.shift() ?? fail({ kind: 'cancelled' }) },
  });
  await session.toFolder();
  expect(session.state.get().folderFailure).toBe('folder-not-allowed');
  await session.toFolder();
  expect(session.state.get().folderFailure).toBeNull();
  expect(onEnd).not.toHaveBeenCalled();
});

test('a browser without folders offers none', async () => {
  const { session } = await started(selection, { exits: { saveToFolder: null } });
  expect(session.state.get().canGoToFolder).toBe(false);
});

test('a layout of one’s own is kept, shown as it comes out and used', async () => {
  const { session, exits, saveToFolder } = await started(selection);
  expect(session.state.get().preview).toBeNull();
  session.startTemplate();
  expect(session.state.get().template).toEqual(defaultTemplate);
  const own = { fileName: '{{saved}}', folder: 'News', content: 'It is {{titel}}' };
  session.setTemplate(own);
  expect(exits.keepTemplate).toHaveBeenLastCalledWith(own);
  const { preview } = session.state.get();
  expect(preview?.unknown).toEqual(['titel']);
  expect(preview?.file?.path).toBe(`News/${someRecords(1)[0]?.savedAt.slice(0, 10)}.md`);
  await session.toFolder();
  expect(saveToFolder.mock.calls[0]?.[1].template).toEqual(own);
  session.setTemplate(null);
  expect(exits.keepTemplate).toHaveBeenLastCalledWith(null);
  expect(session.state.get().preview).toBeNull();
});

test('the layout kept from last time is there', async () => {
  const { session } = await started(selection, { exits: { readTemplate: async () => defaultTemplate } });
  await settled();
  expect(session.state.get().template).toEqual(defaultTemplate);
  expect(session.state.get().preview?.file?.path).toMatch(/\.md$/);
});

test('a file of highlights counts highlights, and without any there is none', async () => {
  const highlight = {
    quote: 'It is yours',
    prefix: '',
    suffix: '',
    colour: 'yellow',
    note: null,
    createdAt: '',
  } as const;
  const [first, ...others] = someRecords(3).map((record) => ({
    ...record,
    highlights: [] as ExportRecord['highlights'],
  }));
  if (!first) throw new Error('no records');
  const marked = { ...first, highlights: [1, 2].map((number) => ({ ...highlight, id: `${number}` })) };
  const { session, said, download } = await started(
    { ...selection, first: 'readwise' },
    { records: [marked, ...others] },
  );
  await session.toFile();
  expect(said()).toEqual({ kind: 'highlights-exported', count: 2 });
  expect((await download.mock.calls[0]?.[1].text())?.match(/It is yours/g)).toHaveLength(2);

  const bare = await started({ ...selection, first: 'readwise' }, { records: [first, ...others] });
  await bare.session.toFile();
  expect(bare.said()).toEqual({ kind: 'no-highlights' });
  expect(bare.download).not.toHaveBeenCalled();
  expect(bare.onEnd).toHaveBeenCalledOnce();
});
