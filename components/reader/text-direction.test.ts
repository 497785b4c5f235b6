import { expect, test } from 'vitest';
import { textDirection } from './text-direction';

test('the first letter decides', () => {
  expect(textDirection('مدينة الساحل')).toBe('rtl');
  expect(textDirection('« 12: שלום')).toBe('rtl');
  expect(textDirection('OPEC: مدينة')).toBe('ltr');
  expect(textDirection('港の町')).toBe('ltr');
  expect(textDirection('2026')).toBe('ltr');
});
