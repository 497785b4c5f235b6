import { describe, expect, test } from 'vitest';
import { generateRecord } from '@/bench/formats/generate-record';
import type { ExportRecord } from '@/utils/export/export-record';
import { fail, succeed } from '@/utils/model/result';
import type { ImportItem } from './import-item';
import { planImport } from './plan-import';
import { type ImportTarget, runImport, undoImport } from './run-import';

/** A library in memory, whose writes may fail after a while. */
function createTarget(start: readonly ExportRecord[], writesUntilFull = Number.POSITIVE_INFINITY) {
  const records = new Map(start.map((record) => [record.id, record]));
  let writes = 0;
  const target: ImportTarget<{ readonly kind: 'disk-full' }> = {
    readExisting: async (ids) => ids.flatMap((id) => records.get(id) ?? []),
    write: async (written) => {
      writes += 1;
      if (writes === writesUntilFull) return fail({ kind: 'disk-full' });
      for (const record of written) records.set(record.id, record);
      return succeed(null);
    },
    remove: async (ids) => {
      for (const id of ids) records.delete(id);
      return succeed(null);
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
    expect(first.value.addedIds).toHaveLength(448);
    expect(records.size).toBe(451);
    expect(records.get(generateRecord(1).id)?.tags).toContain('mine');
    const second = await runImport(items(), target, { mode: 'merge' });
    expect(second).toEqual({ ok: true, value: { addedIds: [], before: [], presentCount: 450 } });
    await undoImport(first.value, target);
    expect(sorted(records.values())).toEqual(sorted(there));
  });

  test('that replaces puts in the very records of the file', async () => {
    const { records, target } = createTarget(there);
    await runImport(items(), target, { mode: 'replace' });
    expect(records.get(generateRecord(1).id)).toEqual(generateRecord(1));
    expect(records.has('only here')).toBe(true);
  });

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
    const { records, target } = createTarget(there, 3);
    expect(await runImport(items(), target, { mode: 'merge' })).toEqual({ ok: false, error: { kind: 'disk-full' } });
    expect(sorted(records.values())).toEqual(sorted(there));
  });

  test('an article twice in one import is joined, not written twice', async () => {
    const { records, target } = createTarget([]);
    const twice = [generateRecord(1), { ...generateRecord(1), tags: ['second'] }];
    const result = await runImport(items(twice), target, { mode: 'merge' });
    expect(result.ok && result.value.addedIds).toEqual([generateRecord(1).id]);
    expect(records.get(generateRecord(1).id)?.tags).toContain('second');
  });
});
