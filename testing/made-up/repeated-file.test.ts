import { expect, test } from 'vitest';
import { textOf } from '@/utils/import/import-source';
import { repeatedFile } from './repeated-file';

test('the pieces one after the other, as often as they are asked for, every time the file is read', async () => {
  const file = repeatedFile('x.csv', ['head\n', { piece: 'a,é\n', times: 40_000 }, Uint8Array.of(0x21)]);
  const text = `head\n${'a,é\n'.repeat(40_000)}!`;
  expect(file.size).toBe(new TextEncoder().encode(text).length);
  for (const _ of [1, 2]) expect(await textOf(file, Number.POSITIVE_INFINITY)).toBe(text);
});
