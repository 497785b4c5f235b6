import { expect, test } from 'vitest';
import { builtUrl } from '@/utils/model/address-policy';
import { obsidianLink } from './outside-links';

test.each([
  ['The last ferry', 'The last ferry'],
  ['Ferry: who/what "pays"? [Part #2] | Post', 'Ferry who what pays Part 2 Post'],
  ['  ', 'Article'],
  ['&clipboard=false&vault=x', '&clipboard=false&vault=x'],
  ['x'.repeat(300), 'x'.repeat(100)],
])('a note of %j is named %j, and nothing of the headline is a parameter', (title, name) => {
  const url = builtUrl(obsidianLink(title));
  expect(Object.fromEntries(url?.searchParams ?? [])).toEqual({ file: name, clipboard: 'true' });
});
