import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { LibraryMark } from '@/utils/model/library-mark';
import { forgetLostArticles, keepLibraryMark, readLibraryMark } from './library-mark';

beforeEach(() => fakeBrowser.reset());
const at = '2026-03-02T10:00:00.000Z';
const mark: LibraryMark = { libraryId: 5, count: 3, at, lost: { count: 1240, at } };

test('what is remembered is read again; what is lost until the reader gives it up', async () => {
  expect(await readLibraryMark()).toBeNull();
  await forgetLostArticles();
  expect(await readLibraryMark()).toBeNull();
  await keepLibraryMark(mark);
  expect(await readLibraryMark()).toEqual(mark);
  await forgetLostArticles();
  expect(await readLibraryMark()).toEqual({ ...mark, lost: null });
});

test.each([
  ['no record', 'x'],
  ['a count that is none', { ...mark, count: -1 }],
  ['a number that is none', { ...mark, libraryId: '5' }],
  ['a time that is none', { ...mark, at: 'then' }],
])('%s is no mark', async (_, stored) => {
  await browser.storage.local.set({ libraryMark: stored });
  expect(await readLibraryMark()).toBeNull();
});

test('a loss that is none is none', async () => {
  await browser.storage.local.set({ libraryMark: { ...mark, lost: { count: 'many', at } } });
  expect((await readLibraryMark())?.lost).toBeNull();
});
