import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestPath } from './best-path';
import { labelSet } from './label-set';

const labelCount = 3;
const free = labelSet(labelCount);
/** Label 2 may only follow 1 and itself. */
const barred = labelSet(labelCount, (label, last) => label !== 2 || last !== 0);

/** The best row by trying all of them. */
function bestByTrying(scores: readonly number[], transitions: Float32Array, labels: typeof free): number {
  const count = scores.length / labelCount;
  let best = Number.NEGATIVE_INFINITY;
  for (let code = 0; code < labelCount ** count; code++) {
    const path = Array.from({ length: count }, (_, at) => Math.floor(code / labelCount ** at) % labelCount);
    best = Math.max(best, worth(path, scores, transitions, labels));
  }
  return best;
}

function worth(path: readonly number[], scores: readonly number[], transitions: Float32Array, labels: typeof free) {
  let sum = 0;
  for (const [at, label] of path.entries()) {
    const step = (path[at - 1] ?? 0) * labelCount + label;
    if (!labels.allowed[step]) return Number.NEGATIVE_INFINITY;
    sum += (scores[at * labelCount + label] ?? 0) + (at > 0 ? (transitions[step] ?? 0) : 0);
  }
  return sum;
}

const small = fc.integer({ min: -20, max: 20 });

test.each([
  ['any label after any', free],
  ['a label that may not follow all', barred],
])('the row with the highest sum: %s', (_, labels) => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(small, small, small), { minLength: 1, maxLength: 5 }),
      fc.array(small, { minLength: labelCount ** 2, maxLength: labelCount ** 2 }),
      (rows, steps) => {
        const scores = rows.flat();
        const transitions = Float32Array.from(steps);
        const path = bestPath(Float64Array.from(scores), rows.length, transitions, labels);
        expect(worth(path, scores, transitions, labels)).toBe(bestByTrying(scores, transitions, labels));
      },
    ),
    { numRuns: 300 },
  );
});

test('nothing for no words', () => {
  expect(bestPath(new Float64Array(0), 0, new Float32Array(labelCount ** 2), free)).toEqual([]);
});
