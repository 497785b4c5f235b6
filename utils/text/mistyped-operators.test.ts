import { expect, test } from 'vitest';
import { mistypedOperator } from './mistyped-operators';

test.each([
  ['persn:Trump', 'person', 'person:Trump'],
  ['harbour -presno:"Ann Lee" boats', 'person', 'harbour -person:"Ann Lee" boats'],
  ['Tags:later', 'tag', 'tag:later'],
  ['titel:budget', 'title', 'title:budget'],
  ['minute:5', 'minutes', 'minutes:5'],
  ['autor:lee', 'author', 'author:lee'],
  ['langu:de', 'lang', 'lang:de'],
])('%s is nearly %s:', (query, nearest, mended) => {
  expect(mistypedOperator(query)).toMatchObject({ nearest, query: mended });
});

test.each([
  'person:Trump',
  'PERSON:Trump',
  'https://news.example/a',
  'covid:19',
  'at:noon',
  'persn:',
  'persn Trump',
  '"persn:Trump"',
  `${'x'.repeat(5000)}:a`,
])('%s is none', (query) => {
  expect(mistypedOperator(query)).toBeNull();
});
