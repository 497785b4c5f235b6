import { expect, test } from 'vitest';
import type { Bytes } from './carrier';
import { gunzip } from './gzip';
import { seal, unseal } from './sealed-file';
import type { OpenShelf } from './shelf-key';

const random = (count: number): Bytes => crypto.getRandomValues(new Uint8Array(count));
const shelfOf = async (byte: number): Promise<OpenShelf> => ({
  shelfId: 'the shelf',
  key: await crypto.subtle.importKey('raw', new Uint8Array(32).fill(byte), 'AES-GCM', false, ['encrypt', 'decrypt']),
});
const place = { device: 'deviceone', seq: 7 };
const text = 'Ask witness 12 about the bridge.';

test('a file is opened by the key it was made with, and by no other', async () => {
  const file = await seal(text, place, await shelfOf(1), random);
  expect(await unseal(file, place, await shelfOf(1))).toEqual({ ok: true, text });
  expect(await unseal(file, place, await shelfOf(2))).toEqual({ ok: false, fault: 'damaged' });
});

test('a file of another shelf with the same key is refused', async () => {
  const shelf = await shelfOf(1);
  const file = await seal(text, place, { ...shelf, shelfId: 'another' }, random);
  expect(await unseal(file, place, shelf)).toEqual({ ok: false, fault: 'damaged' });
});

test('nothing in a file can be unpacked without the key, and the same text is never the same bytes', async () => {
  const [one, two] = [
    await seal(text, place, await shelfOf(1), random),
    await seal(text, place, await shelfOf(1), random),
  ];
  expect(one).not.toEqual(two);
  for (let from = 0; from < one.length; from += 1) await expect(gunzip(one.slice(from))).rejects.toThrow();
});
