import { expect, test } from 'vitest';
import { formatBytes } from './format-bytes';

test('sizes as people say them', () => {
  expect(formatBytes(0, 'en')).toBe('0 byte');
  expect(formatBytes(240_300_000, 'en')).toBe('240 MB');
  expect(formatBytes(1_250_000_000, 'en')).toBe('1.3 GB');
  expect(formatBytes(1_250_000_000, 'de').replace(/\s/g, ' ')).toBe('1,3 GB');
});
