import { expect, test } from 'vitest';
import { addressOfReader, type ReaderAddress, readerAddressOf } from './reader-address';

test.each<ReaderAddress>([
  { id: 'example.org/a?b=1&c#d' },
  { id: 'example.org/a', highlight: 'a&b' },
  { copy: '0b1c-2 d' },
])('the reader understands every address the other pages open it with: %j', (shown) => {
  expect(readerAddressOf(new URL(addressOfReader(shown), 'https://example.org').search)).toEqual(shown);
});

test('an address that asks for nothing asks for an article that is not there', () => {
  expect(readerAddressOf('')).toEqual({ id: '' });
});
