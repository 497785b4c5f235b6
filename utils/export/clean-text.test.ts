import { expect, test } from 'vitest';
import { cleanLine, cleanText } from './clean-text';

test('a line that stands beside others turns none of them; a text keeps its marks of direction', () => {
  expect(cleanLine('The News\u2069\u202e\n of\u202b today')).toBe('The News of today');
  expect(cleanLine('שלום\u200f (12)')).toBe('שלום\u200f (12)');
  expect(cleanText('a \u202bשלום\u202c b')).toBe('a \u202bשלום\u202c b');
});
