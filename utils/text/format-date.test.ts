import { describe, expect, test } from 'vitest';
import { formatAgo, formatDay, formatExact, formatLocalDay } from './format-date';

describe('the day', () => {
  test("is the page's own, whatever zone the reader sits in", () => {
    expect(formatDay('2024-05-25T00:26:00+05:30', 'en-GB')).toBe('25 May 2024');
    expect(formatDay('2024-05-25T23:59:00-08:00', 'en-GB')).toBe('25 May 2024');
  });
  test('is written as the locale writes it', () => {
    expect(formatDay('2024-05-25', 'de')).toBe('25. Mai 2024');
  });
  test('is null where the text is no date', () => {
    expect(formatDay('yesterday', 'en')).toBeNull();
  });
});

test('an instant of our own is the day in the zone of the reader', () => {
  expect(formatLocalDay('2024-05-25T23:30:00.000Z', 'en-GB', 'Asia/Kolkata')).toBe('26 May 2024');
});

describe('the exact time', () => {
  test('is moved into the zone of the reader', () => {
    expect(formatExact('2024-05-25T07:26:00+05:30', 'en-GB', 'UTC')).toContain('01:56:00');
  });
  test('is the day alone where the page states no time', () => {
    expect(formatExact('2024-05-25', 'en-GB')).toBe('25 May 2024');
  });
});

describe('how long ago', () => {
  const now = new Date('2024-05-28T12:00:00Z');
  test.each([
    ['2024-05-28T11:59:30Z', 'this minute'],
    ['2024-05-28T11:15:00Z', '45 minutes ago'],
    ['2024-05-28T04:00:00Z', '8 hours ago'],
    ['2024-05-28', 'today'],
    ['2024-05-27', 'yesterday'],
    ['2024-05-25T12:00:00Z', '3 days ago'],
    ['2022-05-25', '2 years ago'],
  ])('%s is %s', (iso, ago) => {
    expect(formatAgo(iso, now, 'en')).toBe(ago);
  });
  test('of a time to come is not said', () => {
    expect(formatAgo('2025-01-01', now, 'en')).toBeNull();
  });
});
