import { expect, test } from 'vitest';
import { shownSentence } from './shown-sentence';

const sentence = { text: 'The ferry sank', span: { block: 0, start: 7, end: 21 } };

test.each([
  ['nothing is left off', undefined, 'The ferry sank'],
  ['the dateline is left off', { block: 0, start: 0, end: 21 }, 'The ferry sank'],
  ['the last clause is left off', { block: 0, start: 0, end: 40 }, 'The ferry sank …'],
])('%s', (_, whole, shown) => {
  expect(shownSentence(whole ? { ...sentence, whole } : sentence)).toBe(shown);
});
