import { expect, test } from 'vitest';
import { exportLabels } from './export-labels';

test('every word of an exported file is there, and none twice', () => {
  const words = Object.values(exportLabels());
  expect(words).toHaveLength(10);
  expect(words.every((word) => /\p{L}/u.test(word))).toBe(true);
  expect(new Set(words).size).toBe(words.length);
});
