// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { localeBeside, showInterfaceLanguage } from './interface-language';

test('the reader’s own kind of the language is kept, another language is not', () => {
  expect(localeBeside('en', 'en-GB')).toBe('en-GB');
  expect(localeBeside('pt-PT', 'pt-BR')).toBe('pt-BR');
  expect(localeBeside('ar', 'ar-EG')).toBe('ar-EG');
  // No strings in Hebrew: English ones are shown, and dates go with them.
  expect(localeBeside('en', 'he')).toBe('en');
});

test('the page says its language and the way it is written', () => {
  const root = document.createElement('html');
  expect(showInterfaceLanguage(root)).toBe('en-GB');
  expect({ lang: root.lang, dir: root.dir }).toEqual({ lang: 'en-GB', dir: 'ltr' });
});
