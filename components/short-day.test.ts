import { expect, test } from 'vitest';
import { shortDay } from './short-day';

const now = new Date('2026-11-23T12:00:00Z');

test('this year needs no year', () => {
  expect(shortDay('2026-05-25T10:05:00Z', now, 'en-GB')).toBe('25 May');
  expect(shortDay('2024-05-25T10:05:00+05:30', now, 'en-GB')).toBe('25 May 2024');
  expect(shortDay('2024-05-25T10:05:00Z', now, 'de')).toBe('25. Mai 2024');
});

test('a bare date keeps its day; what is no date has no words', () => {
  expect(shortDay('2024-05-01', now, 'en-GB')).toBe('1 May 2024');
  expect(shortDay('last Tuesday', now)).toBe('');
});
