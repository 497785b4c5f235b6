import { expect, test } from 'vitest';
import { safeHref } from './safe-href';

test.each([
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  '/a',
  '',
  'java\nscript:x',
])('does not follow %s', (href) => expect(safeHref(href)).toBeNull());

test.each(['https://example.org/a', 'HTTP://example.org', 'mailto:desk@example.org'])('follows %s', (href) =>
  expect(safeHref(href)).toBe(href),
);
