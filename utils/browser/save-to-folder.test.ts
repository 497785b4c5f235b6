import { beforeEach, describe, expect, test } from 'vitest';
import { generateRecord } from '@/testing/made-up/generate-record';
import type { ExportRecord } from '@/utils/export/export-record';
import { defaultTemplate } from '@/utils/export/template/default-template';
import { hostileRecords } from '@/utils/export/testing/hostile-records';
import { saveToFolder } from './save-to-folder';

type Content = string | Uint8Array;

/** A folder in memory that answers as the browser's own do. */
class FakeFolder {
  readonly files = new Map<string, Content>();
  readonly folders = new Map<string, FakeFolder>();
  writes: string[] = [];
  failAfter = Number.POSITIVE_INFINITY;
  root: FakeFolder = this;

  async getDirectoryHandle(name: string): Promise<FakeFolder> {
    if (/[/\\]|^\.{0,2}$/.test(name)) throw new TypeError(`no name: ${name}`);
    const folder = this.folders.get(name) ?? new FakeFolder();
    folder.root = this.root;
    this.folders.set(name, folder);
    return folder;
  }

  async getFileHandle(name: string, { create = false } = {}) {
    if (/[/\\]|^\.{0,2}$/.test(name)) throw new TypeError(`no name: ${name}`);
    if (!create && !this.files.has(name)) throw new DOMException('', 'NotFoundError');
    let written: Content = '';
    return {
      getFile: async () => new Blob([this.files.get(name) as string]),
      createWritable: async () => ({
        write: async (content: Content) => {
          written = content;
        },
        close: async () => {
          if (this.root.writes.length >= this.root.failAfter && name !== '.nutgraf.json')
            throw new DOMException('', 'NotAllowedError');
          this.root.writes.push(name);
          this.files.set(name, written);
        },
      }),
    };
  }

  async removeEntry(name: string): Promise<void> {
    if (!this.files.delete(name)) throw new DOMException('', 'NotFoundError');
  }

  /** Every file under its path. */
  paths(under = ''): string[] {
    const inside = [...this.folders].flatMap(([name, folder]) => folder.paths(`${under}${name}/`));
    return [...[...this.files.keys()].map((name) => under + name), ...inside].sort();
  }
}

const records = Array.from({ length: 12 }, (_, number) => generateRecord(number + 1));
let folder: FakeFolder;
const save = (source: readonly ExportRecord[] = records, options = {}) =>
  saveToFolder(folder as unknown as FileSystemDirectoryHandle, source, { total: source.length, ...options });

beforeEach(() => {
  folder = new FakeFolder();
});

test('writes a file for each article, and the second time only what changed', async () => {
  expect(await save()).toEqual({ ok: true, value: { written: 12, unchanged: 0 } });
  expect(folder.paths()).toHaveLength(13);
  folder.writes = [];
  expect(await save()).toEqual({ ok: true, value: { written: 0, unchanged: 12 } });
  expect(folder.writes).toEqual(['.nutgraf.json']);

  const edited = records.with(3, {
    ...(records[3] ?? generateRecord(4)),
    note: 'New',
    updatedAt: '2030-01-01T00:00:00.000Z',
  });
  expect(await save(edited)).toEqual({ ok: true, value: { written: 1, unchanged: 11 } });
  expect(folder.paths()).toHaveLength(13);
});

test('a file moves with its title', async () => {
  const [first = generateRecord(1)] = records;
  await save([first]);
  const article = { ...first.article, title: 'Called otherwise' };
  await save([{ ...first, article, updatedAt: '2030-01-01T00:00:00.000Z' }]);
  expect(folder.paths()).toEqual(['.nutgraf.json', 'Called otherwise.md']);
});

test('a file of the reader’s own is never written over', async () => {
  folder.files.set('Equal.md', 'mine');
  const equal = hostileRecords.filter(({ article }) => article.title === 'Equal');
  await save(equal);
  expect(folder.files.get('Equal.md')).toBe('mine');
  expect(folder.paths()).toEqual(['.nutgraf.json', 'Equal 2.md', 'Equal 3.md', 'Equal.md']);
});

test('hostile titles stay inside', async () => {
  const template = { ...defaultTemplate, folder: '{{publisher}}/{{section}}' };
  expect(await save(hostileRecords, { template })).toMatchObject({
    ok: true,
    value: { written: hostileRecords.length },
  });
  expect(folder.paths().filter((path) => path.endsWith('.md'))).toHaveLength(hostileRecords.length);
});

describe('a run that ends early', () => {
  test('cancelled, goes on where it was', async () => {
    const stop = new AbortController();
    const onProgress = (done: number) => done === 5 && stop.abort();
    expect(await save(records, { signal: stop.signal, onProgress })).toEqual({
      ok: false,
      error: { kind: 'cancelled' },
    });
    expect(await save()).toEqual({ ok: true, value: { written: 7, unchanged: 5 } });
    expect(folder.paths()).toHaveLength(13);
  });

  test('refused, says so, and goes on where it was', async () => {
    folder.failAfter = 4;
    expect(await save()).toEqual({ ok: false, error: { kind: 'folder-not-allowed' } });
    folder.failAfter = Number.POSITIVE_INFINITY;
    expect(await save()).toEqual({ ok: true, value: { written: 8, unchanged: 4 } });
    expect(folder.paths()).toHaveLength(13);
  });
});

test('a state file made by hand names no path outside the folder', async () => {
  const [first = generateRecord(1)] = records;
  folder.files.set(
    '.nutgraf.json',
    JSON.stringify({ files: { [first.id]: { path: '../../evil.md', stamp: 'x' }, x: 1 } }),
  );
  await save([first]);
  expect(folder.paths().every((path) => !path.includes('evil'))).toBe(true);
});
