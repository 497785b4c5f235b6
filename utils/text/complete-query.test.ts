import { expect, test } from 'vitest';
import { completed, knownValues, openPart } from './complete-query';

const at = (query: string, caret = query.length) => openPart(query, caret);

test.each([
  ['per', { operator: null, typed: 'per', start: 0, end: 3 }],
  ['harbour -tit', { operator: null, typed: 'tit', start: 8, end: 12, isNegated: true }],
  ['person:', { operator: 'person', typed: '', start: 0 }],
  ['boats person:"Ann L', { operator: 'person', typed: 'Ann L', start: 6 }],
  ['is:un', { operator: 'is', typed: 'un' }],
])('%s is open', (query, part) => {
  expect(at(query)).toMatchObject(part);
});

test.each(['', 'p', 'person:"Ann Lee"', 'person:lee ', 'persn:lee', '"per'])('%s is not', (query) => {
  expect(at(query)).toBeNull();
});

test('the caret decides what is open', () => {
  expect(at('person:An boats', 9)).toMatchObject({ operator: 'person', typed: 'An', end: 9 });
  expect(at('person:An boats', 4)).toMatchObject({ operator: null, typed: 'pers' });
});

test('operators and states are known without the library', () => {
  const values = (query: string) => {
    const part = at(query);
    return part ? knownValues(part) : null;
  };
  expect(values('TI')).toEqual(['title:']);
  expect(values('is:')).toContain('unread');
  expect(values('is:st')).toEqual(['starred']);
  expect(values('person:an')).toEqual([]);
  expect(values('harbour')).toEqual([]);
});

test.each([
  ['per', 3, 'person:', 'person:', 7],
  ['boats -per', 10, 'person:', 'boats -person:', 14],
  ['person:an', 9, 'Ann Lee', 'person:"Ann Lee" ', 17],
  ['-tag:la boats', 7, 'later', '-tag:later boats', 11],
  ['person:"Ann L', 13, 'Ann "Annie" Lee', 'person:"Ann Annie Lee" ', 23],
])('%s is completed', (query, caret, value, expected, place) => {
  const part = at(query, caret);
  expect(part && completed(query, part, value)).toEqual({ query: expected, caret: place });
});
