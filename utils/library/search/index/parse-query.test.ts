import { expect, test } from 'vitest';
import { cpuMs } from '@/testing/cpu-ms';
import { parseQuery } from './parse-query';

const words = (terms: string[], isPrefix = false, more: object = {}) => ({
  kind: 'terms',
  field: '',
  terms,
  isPrefix,
  isNegated: false,
  ...more,
});

test.each([
  ['', []],
  ['   ', []],
  ['war', [words(['war'], true)]],
  ['war ', [words(['war'])]],
  ['minister ', [words(['minister'], true)]],
  ['war mini', [words(['war']), words(['mini'], true)]],
  ['"war of the"', [words(['war', 'of', 'the'])]],
  ['"war of', [words(['war', 'of'])]],
  ['-war ', [words(['war'], false, { isNegated: true })]],
  ['-"war of"', [words(['war', 'of'], false, { isNegated: true })]],
  ['covid-19 ', [words(['covid', '19'])]],
  ['covid-1', [words(['covid']), words(['1'], true)]],
  ['person:modi', [words(['p:modi'], true, { field: 'p' })]],
  ['Person:"Narendra Modi"', [words(['p:narendra', 'p:modi'], false, { field: 'p' })]],
  ['-topic:tax ', [words(['t:tax'], true, { field: 't', isNegated: true })]],
  ['site:www.BBC.co.uk ', [words(['s:bbc.co.uk'], false, { field: 's' })]],
  ['site:bbc ', [words(['s:bbc'], true, { field: 's' })]],
  ['tag:Road', [{ kind: 'tag', tag: 'road', isExact: false, isNegated: false }]],
  ['tag:"Road works"', [{ kind: 'tag', tag: 'road works', isExact: true, isNegated: false }]],
  ['is:unread', [{ kind: 'state', state: 'unread', isNegated: false }]],
  ['-is:Starred', [{ kind: 'state', state: 'starred', isNegated: true }]],
  ['is:unr', []],
  ['person:', []],
  ['title:budget ', [words(['h:budget'], true, { field: 'h' })]],
  ['author:"Ann Lee"', [words(['a:ann', 'a:lee'], false, { field: 'a' })]],
  ['quote:"long enough"', [words(['q:long', 'q:enough'], false, { field: 'q' })]],
  ['by:Solheim', [words(['b:solheim'], true, { field: 'b' })]],
  ['lang:DE ', [words(['l:de'], false, { field: 'l' })]],
  ['lang:d', []],
  ['is:queued', [{ kind: 'state', state: 'queued', isNegated: false }]],
  ['minutes:5', [{ kind: 'minutes', least: 1, most: 5, isNegated: false }]],
  ['minutes:<5', [{ kind: 'minutes', least: 1, most: 4, isNegated: false }]],
  ['-minutes:>10', [{ kind: 'minutes', least: 11, most: Number.POSITIVE_INFINITY, isNegated: true }]],
  ['minutes:5-10', [{ kind: 'minutes', least: 5, most: 10, isNegated: false }]],
  ['minutes:soon', []],
  ['before:1970-01-02', [{ kind: 'before', day: 1, isNegated: false }]],
  ['after:1971', [{ kind: 'after', day: 365, isNegated: false }]],
  ['after:19', []],
  ['日本政府', [words(['日本', '本政', '政府'])]],
  ['税', [words(['税'], true)]],
  ['경제 ', [words(['경제'], true)]],
  ['unknown:field ', [words(['unknown', 'field'])]],
  ['- " :', []],
])('%s', (query, clauses) => {
  expect(parseQuery(query)).toEqual(clauses);
});

test('a very long query takes no time to speak of', () => {
  const start = cpuMs();
  parseQuery('-'.repeat(100_000));
  parseQuery(`${'a'.repeat(100_000)}:`);
  parseQuery('"'.repeat(100_001));
  expect(cpuMs() - start).toBeLessThan(2_000);
});
