// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { showInterfaceLanguage } from './interface-language';

test('the page says its language and the way it is written', () => {
  const root = document.createElement('html');
  expect(showInterfaceLanguage(root)).toBe('en-GB');
  expect({ lang: root.lang, dir: root.dir }).toEqual({ lang: 'en-GB', dir: 'ltr' });
});
