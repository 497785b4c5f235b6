import { expect, test } from 'vitest';
import { formatSince } from './format-since';

const now = new Date('2026-11-26T12:00:00Z');

test.each([
  ['2026-11-26T08:05:00Z', 'en-GB', '08:05'],
  ['2026-11-25T23:59:00Z', 'en-GB', 'Wednesday'],
  ['2026-11-20T00:00:00Z', 'de', 'Freitag'],
  ['2026-11-19T23:59:00Z', 'en-GB', '19 November 2026'],
  // A clock that was set back: no weekday of the week to come.
  ['2026-11-28T08:00:00Z', 'en-GB', '28 November 2026'],
])('since %s in %s: %s', (instant, locale, words) => {
  expect(formatSince(instant, now, locale, 'UTC')).toBe(words);
});
