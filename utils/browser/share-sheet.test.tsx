import { beforeEach, expect, test, vi } from 'vitest';

// Among the tests of components, each of which has a world of its own: the sheet is looked for as the module is loaded.
beforeEach(() => vi.resetModules());

const sheetOf = async (share: unknown) => {
  vi.stubGlobal('navigator', { share });
  return (await import('./share-sheet')).shareSheet;
};

test('the sheet says whether something was shared, and is not there where the browser has none', async () => {
  const shared = { title: 'The bridge', url: 'https://news.example/a' };
  const share = vi.fn(async () => undefined);
  expect(await (await sheetOf(share))?.(shared)).toBe(true);
  expect(share).toHaveBeenCalledWith(shared);
  vi.resetModules();
  expect(await (await sheetOf(vi.fn().mockRejectedValue(new DOMException('closed', 'AbortError'))))?.(shared)).toBe(
    false,
  );
  vi.resetModules();
  expect(await sheetOf(undefined)).toBeNull();
});
