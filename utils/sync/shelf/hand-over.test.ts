import { zipSync } from 'fflate';
import { beforeEach, expect, test } from 'vitest';
import { MemoryCarrier } from '../testing/memory-carrier';
import type { Bytes } from './carrier';
import { handOver, takeHandedOver } from './hand-over';

const pack = (letter: number): Bytes => new Uint8Array(100_000).fill(letter);
const files: readonly (readonly [string, Bytes])[] = [
  ['shelf.json', new Uint8Array([1, 2, 3])],
  ['devices/deviceone/head', new Uint8Array([4])],
  ...Array.from({ length: 12 }, (_, at) => [`devices/deviceone/00000${at}.pack`, pack(at)] as const),
];
let [from, to] = [new MemoryCarrier(), new MemoryCarrier()];

beforeEach(() => {
  [from, to] = [new MemoryCarrier(), new MemoryCarrier()];
  for (const [path, bytes] of files) from.files.set(path, bytes);
});

/** Length and content as one number: to compare byte for byte takes long. */
const sum = (bytes: Bytes) => bytes.reduce((total, byte, at) => (total * 31 + byte + at) % 1_000_003, bytes.length);

/** A blob that notes how much of it is read at once. */
function watched(blob: Blob): { readonly blob: Blob; readonly read: number[] } {
  const read: number[] = [];
  const watch = (part: Blob): Blob => {
    const slice = (start?: number, end?: number) => watch(part.slice(start, end));
    const arrayBuffer = () => {
      read.push(part.size);
      return part.arrayBuffer();
    };
    return { size: part.size, slice, arrayBuffer } as unknown as Blob;
  };
  return { blob: watch(blob), read };
}

test('what is handed over is taken over, file by file', async () => {
  const { blob, read } = watched(await handOver(from));
  expect(blob.size).toBeGreaterThan(1_000_000);
  expect(await takeHandedOver(blob, to, null)).toBe('taken');
  const marks = (carrier: MemoryCarrier) => [...carrier.files].map(([path, bytes]) => `${path} ${sum(bytes)}`).sort();
  expect(marks(to)).toEqual(marks(from));
  // Never more at once than the largest of the files.
  expect(Math.max(...read)).toBeLessThanOrEqual(100_000);
});

test('packs come before the head that names them', async () => {
  const written: string[] = [];
  const write = to.write;
  const noting = {
    list: to.list,
    read: to.read,
    remove: to.remove,
    write: (path: string, bytes: Bytes) => {
      written.push(path);
      return write(path, bytes);
    },
  };
  await takeHandedOver(await handOver(from), noting, null);
  expect(written.slice(-2)).toEqual(['devices/deviceone/head', 'shelf.json']);
});

test('its own files are not written over, nor is anything put elsewhere than where a shelf has it', async () => {
  const made = zipSync(
    {
      'shelf.json': new Uint8Array([1, 2, 3]),
      'devices/deviceone/head': new Uint8Array([9]),
      'devices/devicetwo/head': new Uint8Array([8]),
      'devices/devicetwo/../../out': new Uint8Array([7]),
      'devices/devicetwo/notes.txt': new Uint8Array([6]),
      'devices/devicetwo/head/000001.pack': new Uint8Array([5]),
    },
    { level: 0 },
  );
  expect(await takeHandedOver(new Blob([new Uint8Array(made)]), to, 'deviceone')).toBe('taken');
  expect([...to.files.keys()].sort()).toEqual(['devices/devicetwo/head', 'shelf.json']);
});

test('what is no shelf is none, and of a compressed one nothing is taken', async () => {
  const whole = new Uint8Array(await (await handOver(from)).arrayBuffer());
  const compressed = zipSync({ 'shelf.json': new Uint8Array([1, 2, 3]) }, { level: 9 });
  for (const bytes of [
    new Uint8Array(),
    new Uint8Array(40),
    whole.slice(0, whole.length / 2),
    new Uint8Array(compressed),
  ])
    expect(await takeHandedOver(new Blob([bytes]), to, null)).toBe('no-shelf');
  expect(to.files.size).toBe(0);
});
