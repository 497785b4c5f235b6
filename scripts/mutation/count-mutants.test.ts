import { describe, expect, test } from 'vitest';
import { countMutants, shareInterval } from './count-mutants.mjs';

const mutant = (status: 'Killed' | 'Timeout' | 'Survived' | 'NoCoverage' | 'RuntimeError', line: number) => ({
  id: `${line}`,
  fileName: '/home/somebody/nutgraf/utils/text/fold.ts',
  mutatorName: 'BooleanLiteral',
  replacement: 'true',
  location: { start: { line, column: 3 }, end: { line, column: 8 } },
  status,
});

test('what a test noticed, and a line for each that none did', () => {
  const counted = countMutants([
    mutant('Killed', 1),
    mutant('Timeout', 2),
    mutant('Survived', 3),
    mutant('NoCoverage', 4),
    mutant('RuntimeError', 5),
  ]);
  expect(counted).toEqual({
    killed: 2,
    total: 4,
    lines: [
      'utils/text/fold.ts:3:3 BooleanLiteral -> true',
      'utils/text/fold.ts:4:3 BooleanLiteral -> true (no test comes by)',
    ],
  });
});

describe('between what the share of all lies, by a sample', () => {
  test.each([
    [0, 0, 0, 1],
    [0, 10, 0, 0.278],
    [5, 10, 0.237, 0.763],
    [10, 10, 0.722, 1],
    [750, 1000, 0.722, 0.776],
  ])('%i of %i', (killed, total, least, most) => {
    const [from, to] = shareInterval(killed, total);
    expect([from, to]).toEqual([expect.closeTo(least, 3), expect.closeTo(most, 3)]);
  });
});
