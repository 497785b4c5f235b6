import { describe, expect, test } from 'vitest';
import { generateRecord } from '@/testing/made-up/generate-record';
import type { ExportRecord } from '@/utils/export/export-record';
import { type AttachmentKeys, noAttachments } from '@/utils/model/attachment-keys';
import { recordStamp } from '@/utils/model/record-stamp';
import { fail, succeed } from '@/utils/model/result';
import type { SavedArticle } from '@/utils/model/saved-article';
import { keysOf } from './existing-record';
import type { ImportItem } from './import-item';
import { planImport } from './plan-import';
import { type ImportTarget, runImport, undoImport } from './run-import';

/** When the library in memory puts something into the trash. */
const inTrashAt = '2026-11-26T13:00:00.000Z';

type Hanging = Pick<ExportRecord, 'revisions' | 'images'>;

/** The record with these besides its own; without empty lists, as the library hands it out. */
function withAttachments({ revisions = [], images = [], ...saved }: ExportRecord, others: Hanging): ExportRecord {
  const all = { revisions: [...(others.revisions ?? []), ...revisions], images: [...(others.images ?? []), ...images] };
  return {
    ...saved,
    ...(all.revisions.length > 0 && { revisions: all.revisions }),
    ...(all.images.length > 0 && { images: all.images }),
  };
}

const left = (
  { revisions = [], images = [] }: Hanging = {},
  removed: AttachmentKeys = noAttachments,
): Required<Hanging> => ({
  revisions: revisions.filter(({ replacedAt }) => !removed.revisions.includes(replacedAt)),
  images: images.filter(({ src }) => !removed.images.includes(src)),
});

/** A library in memory, whose writes may fail after a while. */
function createTarget(
  start: readonly ExportRecord[],
  { writesUntilFull = Number.POSITIVE_INFINITY, onWrite }: { writesUntilFull?: number; onWrite?: () => void } = {},
) {
  const records = new Map(start.map((record) => [record.id, record]));
  let writes = 0;
  const stampAt = (id: string) => {
    const record = records.get(id);
    return record ? recordStamp(record) : null;
  };
  const target: ImportTarget<{ readonly kind: 'disk-full' }> = {
    readExisting: async (ids) =>
      ids.flatMap((id) => {
        const { revisions = [], images = [], ...saved } = records.get(id) ?? {};
        return 'id' in saved ? [{ saved: saved as SavedArticle, keys: keysOf({ revisions, images }) }] : [];
      }),
    write: async (planned) => {
      writes += 1;
      if (writes === writesUntilFull) return fail({ kind: 'disk-full' });
      onWrite?.();
      const conflicts = planned.filter(({ record, basis }) => stampAt(record.id) !== basis);
      for (const each of planned) {
        if (conflicts.includes(each)) continue;
        const { id } = each.record;
        records.set(id, withAttachments(each.record, left(records.get(id), each.removed)));
      }
      return succeed(conflicts.map(({ record }) => record.id));
    },
    addMore: async (more) => {
      const record = records.get(more.id);
      if (record) records.set(more.id, withAttachments({ ...record, ...left(more) }, record));
      return succeed(keysOf(more));
    },
    takeOut: async (taken, how) => {
      const unchanged = taken.filter(({ id, stamp }) => stampAt(id) === stamp);
      for (const { id } of unchanged) {
        const record = records.get(id);
        if (how === 'erase') records.delete(id);
        else if (record) records.set(id, { ...record, deletedAt: inTrashAt });
      }
      return succeed(
        taken
          .filter(({ id }) => records.has(id))
          .flatMap(({ id }) => (unchanged.some((each) => each.id === id) ? [] : [id])),
      );
    },
  };
  return { records, target };
}

const source = Array.from({ length: 450 }, (_, number) => generateRecord(number));
async function* items(records: readonly ExportRecord[] = source): AsyncGenerator<ImportItem> {
  yield { kind: 'problem', problem: { reason: 'bad-url', line: 1, entry: null, detail: 'x', isKept: false } };
  for (const record of records) yield { kind: 'record', line: null, record };
}

const there = [
  generateRecord(0),
  { ...generateRecord(1), tags: ['mine'], highlights: [] },
  { ...generateRecord(9999), id: 'only here' },
];
const sorted = (records: Iterable<ExportRecord>) => [...records].sort((a, b) => (a.id < b.id ? -1 : 1));

test('the plan says what is new, there already, changed and left out, and writes nothing', async () => {
  const { records, target } = createTarget(there);
  const plan = await planImport(items(), target.readExisting, { mode: 'merge' });
  if (!plan.ok) throw new Error('cancelled');
  expect(plan.value.counts).toEqual({ new: 448, present: 1, changed: 1, leftOut: 1 });
  expect(plan.value.entries[1]).toMatchObject({ id: generateRecord(1).id, status: 'changed' });
  expect(sorted(records.values())).toEqual(sorted(there));
});

describe('an import', () => {
  test('brings in what the plan said; a second one adds nothing; undone, all is as before', async () => {
    const { records, target } = createTarget(there);
    const first = await runImport(items(), target, { mode: 'merge' });
    if (!first.ok) throw new Error(first.error.kind);
    expect(first.value.written.filter(({ before }) => before === null)).toHaveLength(448);
    expect(records.size).toBe(451);
    expect(records.get(generateRecord(1).id)?.tags).toContain('mine');
    const second = await runImport(items(), target, { mode: 'merge' });
    expect(second).toEqual({ ok: true, value: { written: [], presentCount: 450 } });
    expect(await undoImport(first.value, target)).toEqual(succeed([]));
    const added = first.value.written.flatMap(({ id, before }) => (before === null ? [id] : []));
    for (const id of added) expect(records.get(id)?.deletedAt).toBe(inTrashAt);
    expect(sorted([...records.values()].filter(({ id }) => !added.includes(id)))).toEqual(sorted(there));
    expect(records.size).toBe(451);
  });

  test('that replaces puts in the very records of the file', async () => {
    const { records, target } = createTarget(there);
    await runImport(items(), target, { mode: 'replace' });
    expect(records.get(generateRecord(1).id)).toEqual(generateRecord(1));
    expect(records.has('only here')).toBe(true);
  });

  const version = (day: number) => ({
    articleId: 'huge',
    replacedAt: `2026-01-0${day}T00:00:00.000Z`,
    article: generateRecord(1).article,
    digest: generateRecord(1).digest,
  });
  const huge = { ...generateRecord(1), id: 'huge', revisions: [version(1), version(2)], images: [] };

  test.each(['merge', 'replace'] as const)(
    'to %s leaves what hangs on an article, and undone takes off just what it brought',
    async (mode) => {
      const { records, target } = createTarget([huge]);
      const theirs = { ...huge, note: 'theirs', revisions: [version(2), version(3)] };
      const [writes, write] = [[] as ExportRecord[], target.write];
      const watched = {
        ...target,
        write: (planned: Parameters<typeof write>[0]) => {
          writes.push(...planned.map(({ record }) => record));
          return write(planned);
        },
      };
      async function* inTwoParts(): AsyncGenerator<ImportItem> {
        yield { kind: 'record', line: null, record: theirs };
        yield { kind: 'record', line: null, record: { ...theirs, revisions: [version(4)] }, isMore: true };
      }
      const done = await runImport(inTwoParts(), watched, { mode });
      if (!done.ok) throw new Error(done.error.kind);
      expect(writes.flatMap(({ revisions = [] }) => revisions)).toEqual([version(3)]);
      const days = () => records.get('huge')?.revisions?.map(({ replacedAt }) => replacedAt.slice(0, 10));
      expect(days()).toEqual(['2026-01-01', '2026-01-02', '2026-01-03', '2026-01-04']);
      expect(await undoImport(done.value, target)).toEqual(succeed([]));
      expect(days()).toEqual(['2026-01-01', '2026-01-02']);
      expect(records.get('huge')?.note).toBe(huge.note);
    },
  );

  test('cancelled in the middle leaves the library as it was', async () => {
    const { records, target } = createTarget(there);
    const stop = new AbortController();
    let most = 0;
    const onProgress = (done: number) => {
      most = records.size;
      if (done >= 200) stop.abort();
    };
    const result = await runImport(items(), target, { mode: 'merge', signal: stop.signal, onProgress });
    expect(result).toEqual({ ok: false, error: { kind: 'cancelled' } });
    expect(most).toBeGreaterThan(150);
    expect(sorted(records.values())).toEqual(sorted(there));
  });

  test('a disk that fills up leaves the library as it was', async () => {
    const { records, target } = createTarget(there, { writesUntilFull: 3 });
    expect(await runImport(items(), target, { mode: 'merge' })).toEqual({ ok: false, error: { kind: 'disk-full' } });
    expect(sorted(records.values())).toEqual(sorted(there));
  });

  test('an article twice in one import is joined, not written twice', async () => {
    const { records, target } = createTarget([]);
    const twice = [generateRecord(1), { ...generateRecord(1), tags: ['second'] }];
    const result = await runImport(items(twice), target, { mode: 'merge' });
    expect(result.ok && result.value.written.map(({ id }) => id)).toEqual([generateRecord(1).id]);
    expect(records.get(generateRecord(1).id)?.tags).toContain('second');
  });

  test('an edit made while a record is being merged is kept, and so is what came in', async () => {
    const edits: string[] = [];
    const { records, target } = createTarget(source, {
      onWrite: () => {
        const [id = '', record] = [...records][edits.length * 3] ?? [];
        if (!record || edits.length >= 40) return;
        edits.push(id);
        records.set(id, {
          ...record,
          tags: [...record.tags, 'edited meanwhile'],
          updatedAt: '2026-11-26T12:00:00.000Z',
        });
      },
    });
    const theirs = source.map((record) => ({ ...record, tags: [...record.tags, 'theirs'] }));
    const result = await runImport(items(theirs), target, { mode: 'merge' });
    expect(result.ok && result.value.written).toHaveLength(450);
    expect(edits.length).toBeGreaterThan(4);
    for (const id of edits) expect(records.get(id)?.tags).toContain('edited meanwhile');
    for (const { id } of source) expect(records.get(id)?.tags).toContain('theirs');
  });

  test('undone after further work takes back only what nobody has touched', async () => {
    const { records, target } = createTarget(there);
    const done = await runImport(items(), target, { mode: 'merge' });
    if (!done.ok) throw new Error(done.error.kind);
    const touch = (id: string) => {
      const record = records.get(id);
      if (record) records.set(id, { ...record, note: 'my own words', updatedAt: '2026-11-26T12:00:00.000Z' });
    };
    const [added, merged] = [generateRecord(7).id, generateRecord(1).id];
    touch(added);
    touch(merged);
    expect(await undoImport(done.value, target)).toEqual(succeed(expect.arrayContaining([added, merged])));
    expect(records.get(added)).toMatchObject({ note: 'my own words', deletedAt: generateRecord(7).deletedAt });
    expect(records.get(merged)?.note).toBe('my own words');
    expect(records.get(generateRecord(8).id)?.deletedAt).toBe(inTrashAt);
  });

  test('of two windows that import one file each undoes only its own', async () => {
    const { records, target } = createTarget([]);
    const [first, second] = await Promise.all([
      runImport(items(), target, { mode: 'merge' }),
      runImport(items(), target, { mode: 'merge' }),
    ]);
    if (!first.ok || !second.ok) throw new Error('failed');
    expect(first.value.written.length + second.value.written.length).toBe(450);
    await undoImport(second.value, target);
    for (const { id } of first.value.written) expect(records.get(id)?.deletedAt).toBe(byId.get(id)?.deletedAt);
  });
});

const byId = new Map(source.map((record) => [record.id, record]));
