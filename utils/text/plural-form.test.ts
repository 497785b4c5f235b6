import { expect, test } from 'vitest';
import { pluralForm } from './plural-form';

const chosen = (forms: readonly string[], language: string, numbers: readonly number[]) =>
  numbers.map((number) => pluralForm(forms, number, language));

test('Polish and Ukrainian have a form for one, for some and for many, and not by the last digit alone', () => {
  const polish = ['artykuł', 'artykuły', 'artykułów'];
  expect(chosen(polish, 'pl', [0, 1, 2, 4, 5, 12, 21, 22, 112])).toEqual([
    ...['artykułów', 'artykuł', 'artykuły', 'artykuły', 'artykułów', 'artykułów'],
    ...['artykułów', 'artykuły', 'artykułów'],
  ]);
  const ukrainian = ['стаття', 'статті', 'статей'];
  expect(chosen(ukrainian, 'uk', [0, 1, 3, 11, 21, 23, 25])).toEqual([
    ...['статей', 'стаття', 'статті', 'статей', 'стаття', 'статті', 'статей'],
  ]);
});

test('Arabic has six', () => {
  const six = ['none', 'one', 'two', 'few', 'many', 'hundreds'];
  expect(chosen(six, 'ar', [0, 1, 2, 3, 10, 11, 99, 100, 103])).toEqual([
    ...['none', 'one', 'two', 'few', 'few', 'many', 'many', 'hundreds', 'few'],
  ]);
});

test('of two forms the first is for exactly one, whatever the language', () => {
  for (const language of ['en', 'fr', 'uk', 'ar', 'ja']) {
    expect(chosen(['1 piece', 'pieces: $1'], language, [0, 1, 2, 21])).toEqual([
      ...['pieces: $1', '1 piece', 'pieces: $1', 'pieces: $1'],
    ]);
  }
});

test('a string without forms is the same for all', () => {
  expect(chosen(['same'], 'de', [0, 1, 7])).toEqual(['same', 'same', 'same']);
});

test('where a browser gives no strings there is no form, and no error', () => {
  expect(pluralForm([''], 3, '')).toBe('');
});
