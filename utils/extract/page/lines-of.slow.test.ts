import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { cpuMs } from '@/testing/cpu-ms';
import { linesOf } from './lines-of';

/** Read once it takes a few hundred; looked into at each of its words it takes several thousand (ms of the processor). */
const maxMs = 1500;

test('a line of 100,000 elements is read once', () => {
  const { document } = parseHTML(`<p>${'<i>bridge</i> '.repeat(100_000)}</p><p>Noon</p>`);
  const start = cpuMs();
  const lines = linesOf(document as unknown as Element);
  expect(cpuMs() - start).toBeLessThan(maxMs);
  expect(lines.map(({ text }) => text.slice(0, 13))).toEqual(['bridge bridge', 'Noon']);
});
