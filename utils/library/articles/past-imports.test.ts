import { beforeEach, expect, test } from 'vitest';
import type { LibraryDatabase } from '../store/database';
import { freshStore, mustGet, openPage } from '../testing/test-library';
import { forgetImport, keepImport, listImports } from './past-imports';

let library: LibraryDatabase;
beforeEach(() => {
  freshStore();
  library = openPage();
});
const done = (count: number) => ({
  at: '2026-11-26T12:00:00.000Z',
  program: 'pocket',
  files: ['part_000000.csv'],
  count,
  tag: null,
  receipt: { written: [], presentCount: 0 },
});
const counts = async () => mustGet(await listImports(library)).map(({ count }) => count);

test('imports are listed, the latest first, until they are taken back', async () => {
  const first = mustGet(await keepImport(done(1), library));
  mustGet(await keepImport(done(2), library));
  expect(await counts()).toEqual([2, 1]);
  expect(mustGet(await listImports(library))[0]).toMatchObject({ ...done(2) });
  mustGet(await forgetImport(first, library));
  expect(await counts()).toEqual([2]);
});

test('twenty are kept', async () => {
  for (let count = 1; count <= 22; count += 1) mustGet(await keepImport(done(count), library));
  const kept = await counts();
  expect([kept.length, kept[0], kept.at(-1)]).toEqual([20, 22, 3]);
});

test('a record that was damaged is left out of the list', async () => {
  await library.imports.add({ at: 7 } as never);
  mustGet(await keepImport(done(1), library));
  expect(await counts()).toEqual([1]);
});
