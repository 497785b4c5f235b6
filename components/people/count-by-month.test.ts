import { expect, test } from 'vitest';
import { countByMonth } from './count-by-month';

test('every month from the first to the last', () => {
  expect(countByMonth(['2026-02-03', '2025-12-31', '2026-02-28'])).toEqual([
    { period: '2025-12', count: 1 },
    { period: '2026-01', count: 0 },
    { period: '2026-02', count: 2 },
  ]);
});

test('years where there are more months than can be read', () => {
  expect(
    countByMonth(['2019-01-01', '2026-02-28', '2026-01-01']).map(({ period, count }) => `${period} ${count}`),
  ).toEqual(['2019 1', '2020 0', '2021 0', '2022 0', '2023 0', '2024 0', '2025 0', '2026 2']);
});

test('no days, no bars; a day of the year 1 makes no two thousand bars', () => {
  expect(countByMonth(['', 'soon'])).toEqual([]);
  expect(countByMonth(['0001-01-01', '2026-01-01'])).toHaveLength(100);
});
