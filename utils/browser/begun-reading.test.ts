import { readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import { afterEach, expect, test, vi } from 'vitest';
import { statedBy, takeBegun } from './begun-reading';

const begin = readFileSync('public/begin-reading.js', 'utf8');
afterEach(() => {
  for (const part of ['tabs', 'stated', 'article'] as const) takeBegun(part);
});

function pressedOn(tabs: readonly object[], executeScript: (injection: { files?: string[] }) => Promise<unknown>) {
  vi.stubGlobal('chrome', { tabs: { query: async () => tabs }, scripting: { executeScript } });
  runInThisContext(begin);
}

test('the press begins to read the page in front, and asks it first for its language; each is taken once', async () => {
  const run = vi.fn(async ({ files }: { files?: string[] }) => [{ result: files ?? 'stated' }]);
  pressedOn([{ id: 7 }], run);
  await expect(takeBegun('tabs')).resolves.toEqual([{ id: 7 }]);
  await expect(takeBegun('article')).resolves.toEqual([{ result: ['/article.js'] }]);
  await expect(takeBegun('stated')).resolves.toEqual([{ result: 'stated' }]);
  expect(run.mock.calls.map(([{ files }]) => files)).toEqual([undefined, ['/article.js']]);
  expect(run.mock.calls.every(([call]) => (call as { target?: unknown }).target)).toBe(true);
  expect(takeBegun('article')).toBeUndefined();
});

test('a page that may not be read refuses whoever takes the reading; so does no tab at all', async () => {
  pressedOn([{ id: 7 }], async () => Promise.reject(new Error('Cannot access a chrome:// URL')));
  await expect(takeBegun('article')).rejects.toThrow('Cannot access');
  pressedOn([], async () => []);
  await expect(takeBegun('article')).rejects.toThrow();
  await expect(takeBegun('tabs')).resolves.toEqual([]);
});

test('where nothing was begun there is nothing to take', () => {
  expect(takeBegun('article')).toBeUndefined();
});

const stating = (result: unknown) => statedBy(Promise.resolve([{ frameId: 0, documentId: '', result }]));

test.each([
  ['en', 'en'],
  ['EN-gb', 'en'],
  ['pt_BR', 'pt'],
  ['', null],
  ['deu', null],
  ['undefined', null],
])('a page that states "%s"', async (stated, language) => {
  await expect(stating([stated, 'A page'])).resolves.toEqual({ language, title: 'A page' });
});

test('what the page answers is words, whatever it has put in the place of its own', async () => {
  vi.stubGlobal('document', { documentElement: { lang: 'de-AT' }, title: { form: 1 } });
  pressedOn([{ id: 7 }], async (injection) => [{ result: (injection as { func?: () => unknown }).func?.() }]);
  await expect(takeBegun('stated')).resolves.toEqual([{ result: ['de-AT', '[object Object]'] }]);
  await expect(stating(null)).resolves.toEqual({ language: null, title: '' });
});
