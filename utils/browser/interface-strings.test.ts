import { expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';

test('a number asks for a form by the rules of the language that the strings are in', () => {
  const polish: Record<string, string> = {
    interface_language: 'pl',
    people_count: '1 osoba | $1 osoby | $1 osób',
    library_newSince: '1 nowy | nowe: $1',
  };
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation((key: string, places: string | (string | number)[] = []) =>
    (polish[key] ?? '').replaceAll('$1', String([places].flat()[0])),
  );
  expect([1, 3, 5, 23].map((count) => i18n.t('people.count', count))).toEqual([
    '1 osoba',
    '3 osoby',
    '5 osób',
    '23 osoby',
  ]);
  expect(i18n.t('people.count', 2000, ['2 000'])).toBe('2 000 osób');
  expect([1, 5].map((count) => i18n.t('library.newSince', count))).toEqual(['1 nowy', 'nowe: 5']);
});

test('places are filled in their order, and a string without any is given as it is', () => {
  expect(i18n.t('stories.from', ['May', 'June'])).toBe('May to June');
  expect(i18n.t('popup.save')).toBe('Save');
  expect(i18n.t('popup.quotes', 1)).toBe('1 quote');
});
