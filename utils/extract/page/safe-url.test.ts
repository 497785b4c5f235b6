import { expect, test } from 'vitest';
import { maxAddressChars } from '@/utils/model/address-policy';
import { imageUrl, safeUrl } from './safe-url';

const base = 'https://news.example/story';

test('an address is read against the page; what cannot be followed, or is longer than an address is, is none', () => {
  expect(safeUrl('/a', base)).toBe('https://news.example/a');
  expect(safeUrl('javascript:alert(1)', base)).toBeNull();
  expect(safeUrl(null, base)).toBeNull();
  const longest = `/${'a'.repeat(maxAddressChars - 'https://news.example/'.length)}`;
  expect(safeUrl(longest, base)?.length).toBe(maxAddressChars);
  expect(safeUrl(`${longest}a`, base)).toBeNull();
  expect(imageUrl(`${longest}a`, base)).toBeNull();
  expect(imageUrl('mailto:ann@news.example', base)).toBeNull();
});
