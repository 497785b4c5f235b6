import { expect, test } from 'vitest';
import { countMutants } from './count-mutants.mjs';

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
