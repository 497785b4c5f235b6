import { expect, test } from 'vitest';
import { builtUrl, followedUrl } from './address-policy';

test.each([
  ['https://news.example/a', 'https://news.example/a'],
  [' HTTP://news.example ', 'http://news.example/'],
  ['mailto:desk@news.example', 'mailto:desk@news.example'],
])('%s may be followed', (href, address) => expect(followedUrl(href)?.href).toBe(address));

test('a relative address is read against its page', () => {
  expect(followedUrl('/b', 'https://news.example/a')?.href).toBe('https://news.example/b');
});

test.each([
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,x',
  'file:///etc',
  'blob:x',
  '/b',
  '',
])('%j may not', (href) => expect(followedUrl(href)).toBeNull());

test('a link to Obsidian is followed only where we built it', () => {
  expect(followedUrl('obsidian://new?file=a')).toBeNull();
  expect(builtUrl('obsidian://new?file=a')?.href).toBe('obsidian://new?file=a');
  for (const href of ['javascript:alert(1)', 'file:///etc', 'mailto:a@b.example', '/a', ''])
    expect(builtUrl(href)).toBeNull();
});
