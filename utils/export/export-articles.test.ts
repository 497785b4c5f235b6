import { expect, test } from 'vitest';
import { generateRecord } from '@/testing/made-up/generate-record';
import { exportArticles } from './export-articles';
import { exportFormatIds } from './formats';
import { now } from './testing/export-to';

const records = Array.from({ length: 7 }, (_, number) => generateRecord(number));
async function* cursor() {
  yield* records;
}

test.each(exportFormatIds)('%s is made from a cursor as from a list, and tells how far it is', async (format) => {
  const seen: number[] = [];
  const total = records.length;
  const streamed = await exportArticles(format, cursor(), { now, total, onProgress: (done) => seen.push(done) });
  const listed = await exportArticles(format, records, { now, total });
  if (!streamed.ok || !listed.ok) throw new Error('an export failed');
  expect(streamed.value.name).toBe(listed.value.name);
  expect(await streamed.value.content.text()).toBe(await listed.value.content.text());
  expect(streamed.value.content.type).toBe(streamed.value.mimeType.toLowerCase());
  expect(seen).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

test.each(exportFormatIds)('%s can be cancelled in the middle', async (format) => {
  const stop = new AbortController();
  let closed = false;
  async function* endless() {
    try {
      for (let number = 0; ; number += 1) {
        if (number === 20) stop.abort();
        yield generateRecord(number);
      }
    } finally {
      closed = true;
    }
  }
  const result = await exportArticles(format, endless(), { now, total: 1000, signal: stop.signal });
  expect(result).toEqual({ ok: false, error: { kind: 'cancelled' } });
  expect(closed).toBe(true);
});

test('of nothing only a backup is made', async () => {
  const results = await Promise.all(exportFormatIds.map((format) => exportArticles(format, [], { now, total: 0 })));
  expect(exportFormatIds.filter((_, index) => results[index]?.ok)).toEqual(['backup']);
});
