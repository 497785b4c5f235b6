import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { ImportSource } from './import-source';
import { type ZippedFile, zipEntries } from './zip-entries';

const sourceOf = (bytes: Uint8Array): ImportSource => {
  const own = new Uint8Array(bytes);
  return { name: 'made-up.zip', size: own.length, stream: () => new Blob([own]).stream() };
};
async function read(bytes: Uint8Array, isWanted = (_: string) => true) {
  const files: ZippedFile[] = [];
  const entries = zipEntries(sourceOf(bytes), isWanted);
  for (;;) {
    const { done, value } = await entries.next();
    if (done) return { files, failure: value };
    files.push(value);
  }
}
const textOf = (text: string) => new TextEncoder().encode(text);

test('the wanted files, whole', async () => {
  const zip = zipSync({ 'a.txt': textOf('one'), 'b.png': textOf('two'), 'c.txt': textOf('three') });
  const { files, failure } = await read(zip, (name) => name.endsWith('.txt'));
  expect(failure).toBeNull();
  expect(files.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes ?? undefined)])).toEqual([
    ['a.txt', 'one'],
    ['c.txt', 'three'],
  ]);
});

test('an archive that blows up to far more than it is, is not read on', async () => {
  const blank = new Uint8Array(24 * 1024 * 1024);
  const zip = zipSync({ a: blank, b: blank, c: blank, d: blank }, { level: 9 });
  expect(zip.length).toBeLessThan(200_000);
  const { files, failure } = await read(zip);
  expect(failure).toEqual({ kind: 'archive-bomb' });
  expect(files.length).toBeLessThan(4);
});

test('a file larger than allowed has a name and no bytes', async () => {
  const { files } = await read(zipSync({ big: new Uint8Array(33 * 1024 * 1024), small: textOf('x') }, { level: 1 }));
  expect(files.map(({ name, bytes }) => [name, bytes?.length ?? null])).toEqual([
    ['big', null],
    ['small', 1],
  ]);
});

test.each([
  ['cut off', (zip: Uint8Array) => zip.subarray(0, 40)],
  ['no archive', () => textOf('This is a letter, not an archive.')],
  ['empty', () => new Uint8Array(0)],
])('%s: told as broken', async (_, broken) => {
  const zip = zipSync({ 'a.txt': textOf('one sentence, and another sentence after it'.repeat(20)) }, { level: 0 });
  expect((await read(broken(zip))).failure).toEqual({ kind: 'broken-archive' });
});
