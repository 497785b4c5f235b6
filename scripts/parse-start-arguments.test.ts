import { expect, test } from 'vitest';
import { parseStartArguments } from './parse-start-arguments.mjs';

test.each([
  [[], { page: null, isHeadless: false, isJson: false }],
  [['page.html'], { page: 'page.html', isHeadless: false, isJson: false }],
  [['page.html', '--', '--headless', '--json'], { page: 'page.html', isHeadless: true, isJson: true }],
  [['page.html', '--headless', '--json'], { page: 'page.html', isHeadless: true, isJson: true }],
  [['--headless', 'https://example.org/a'], { page: 'https://example.org/a', isHeadless: true, isJson: false }],
  [['--', '--json'], { page: null, isHeadless: true, isJson: true }],
])('%j', (args, value) => {
  expect(parseStartArguments(args)).toEqual({ ok: true, value });
});

test.each([[['--fast']], [['a.html', 'b.html']]])('%j is refused', (args) => {
  expect(parseStartArguments(args)).toMatchObject({ ok: false, error: { kind: 'usage' } });
});
