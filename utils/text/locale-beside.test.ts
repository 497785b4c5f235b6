import { expect, test } from 'vitest';
import { localeBeside } from './locale-beside';

test('the reader’s own kind of the language is kept, another language is not', () => {
  expect(localeBeside('en', 'en-GB')).toBe('en-GB');
  expect(localeBeside('pt-PT', 'pt-BR')).toBe('pt-BR');
  expect(localeBeside('ar', 'ar-EG')).toBe('ar-EG');
  // No strings in Hebrew: English ones are shown, and dates go with them.
  expect(localeBeside('en', 'he')).toBe('en');
});

test('where a browser gives no strings the page has a language all the same', () => {
  expect(localeBeside('', 'en-GB')).toBe('en-GB');
});
