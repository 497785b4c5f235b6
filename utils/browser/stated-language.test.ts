import { afterEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { statedLanguage } from './stated-language';

const pageStates = (result: unknown) =>
  vi.spyOn(browser.scripting, 'executeScript').mockResolvedValue([{ frameId: 0, documentId: '', result }] as never);

afterEach(() => vi.restoreAllMocks());

test.each([
  ['en', 'en'],
  ['EN-gb', 'en'],
  ['pt_BR', 'pt'],
  ['', null],
  ['deu', null],
  [null, null],
])('a page that states %j', async (stated, language) => {
  pageStates(stated);
  await expect(statedLanguage(7)).resolves.toBe(language);
});

test('a page that may not be read states nothing', async () => {
  vi.spyOn(browser.scripting, 'executeScript').mockRejectedValue(new Error('refused'));
  await expect(statedLanguage(7)).resolves.toBeNull();
});
