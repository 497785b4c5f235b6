import { expect, test } from 'vitest';
import { filedByArticles, filedByDay } from './filed-order';

test('the most articles first, of as many the latest day, of the same day A to Z', () => {
  const inOrder = [
    filedByArticles(12, '2025-01-01', 'zed'),
    filedByArticles(9, '2026-10-02', 'zed'),
    filedByArticles(9, '2026-10-01', 'adeyemi tomas'),
    filedByArticles(9, '2026-10-01', 'solheim'),
    filedByArticles(1, '2027-01-01', 'a'),
  ];
  expect([...inOrder].reverse().sort()).toEqual(inOrder);
});

test('the latest day first, of the same day A to Z', () => {
  const inOrder = [filedByDay('2026-10-02', 'zed'), filedByDay('2026-10-01', 'a'), filedByDay('2026-10-01', 'b')];
  expect([...inOrder].reverse().sort()).toEqual(inOrder);
});
