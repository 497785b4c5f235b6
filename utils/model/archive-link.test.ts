import { expect, test } from 'vitest';
import { archiveLink } from './archive-link';

test('the archive is asked for the address as it stands', () => {
  expect(archiveLink('https://post.example/a?b=c')).toBe('https://web.archive.org/web/*/https://post.example/a?b=c');
});
