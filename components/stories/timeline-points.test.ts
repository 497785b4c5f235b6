import { expect, test } from 'vitest';
import { timelinePoints } from './timeline-points';

test('articles stand where their time is, those at once over one another', () => {
  expect(timelinePoints([0, 1, 50, 100])).toEqual([
    { at: 0, level: 0 },
    { at: 0.01, level: 1 },
    { at: 0.5, level: 0 },
    { at: 1, level: 0 },
  ]);
});

test('a story of one moment stands in one place', () => {
  expect(timelinePoints([5, 5])).toEqual([
    { at: 0, level: 0 },
    { at: 0, level: 1 },
  ]);
  expect(timelinePoints([])).toEqual([]);
});
