import { expect, test } from 'vitest';
import type { Correction } from '@/utils/model/correction';
import { correctionText } from './correction-text';

const words = (quote: string) => ({ quote, prefix: '', suffix: '' });
const long = 'The hall is gone and nobody knows who is to pay for another';

test.each<[string, Correction]>([
  ['Not a person: Storm Zelda', { kind: 'not-person', name: 'Storm Zelda', at: '' }],
  ['Not a topic: Roofs', { kind: 'not-topic', label: 'Roofs', at: '' }],
  ['Role of Ben Oak: the mayor', { kind: 'role', name: 'Ben Oak', role: words('the mayor'), at: '' }],
  ['Role of Ben Oak: none', { kind: 'role', name: 'Ben Oak', role: null, at: '' }],
  ['Not a person: \u2068שרה לוי\u2069', { kind: 'not-person', name: '\u202eשרה לוי', at: '' }],
  [
    '“It is dear” said by Ben Oak',
    { kind: 'speaker', quote: words('It is dear'), speaker: { kind: 'person', name: 'Ben Oak' }, at: '' },
  ],
  [
    '“The hall is gone and nobody knows who is…” said by nobody named',
    { kind: 'speaker', quote: words(long), speaker: null, at: '' },
  ],
])('%s', (text, correction) => {
  expect(correctionText(correction)).toBe(text);
});
