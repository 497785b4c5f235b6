import { expect, test } from 'vitest';
import { weighEvidence } from './weigh-evidence';

test.each([
  ['nothing', [], null],
  ['what speaks for it', [{ signal: 'full-sentence' }], null],
  ['a date', [{ signal: 'date-line', reason: 'date' }], 'date'],
  ['a date in the body', [{ signal: 'date-line', reason: 'date' }, { signal: 'in-the-body' }], 'date'],
  [
    'as much for it as against it',
    [{ signal: 'phrase-label', reason: 'ad' }, { signal: 'in-the-body' }, { signal: 'full-sentence' }],
    null,
  ],
  ['little more against it than for it', [{ signal: 'byline', reason: 'byline' }, { signal: 'linked-sentence' }], null],
  [
    'two things against it: the stronger says what it is',
    [
      { signal: 'label', reason: 'other' },
      { signal: 'links-only', reason: 'related' },
    ],
    'related',
  ],
  [
    'two things against it, the stronger first',
    [
      { signal: 'links-only', reason: 'related' },
      { signal: 'label', reason: 'other' },
    ],
    'related',
  ],
  ['what speaks against it without saying as what', [{ signal: 'set-apart' }], 'other'],
] as const)('%s', (_, evidence, reason) => {
  expect(weighEvidence(evidence)).toBe(reason);
});
