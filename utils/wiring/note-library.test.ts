import { Dexie } from 'dexie';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fakeLocks } from '@/testing/fake-locks';
import { readLibraryMark } from '@/utils/browser/library-mark';
import { saveArticle } from '@/utils/library/articles/save-article';
import { madeUpArticle, madeUpDigest } from '@/utils/library/testing/made-up';
import { freshStore, mustGet, openPage } from '@/utils/library/testing/test-library';
import { missLibrary, noteLibrary } from './note-library';

beforeEach(() => {
  fakeBrowser.reset();
  freshStore();
});
const [monday, friday] = [new Date('2026-03-02T12:00:00Z'), new Date('2026-03-06T12:00:00Z')];
const save = async (slug: string) =>
  mustGet(await saveArticle(madeUpArticle(slug), madeUpDigest(), monday, openPage()));

test('a store that was thrown away is missed, until what was in it is there again', async () => {
  await save('bridge');
  await save('ferry');
  expect(await noteLibrary(monday, openPage())).toBeNull();
  freshStore();
  const lost = { count: 2, at: monday.toISOString() };
  expect(await missLibrary(friday, openPage())).toEqual(lost);
  await save('bridge');
  expect(await noteLibrary(friday, openPage())).toEqual(lost);
  await save('ferry');
  expect(await noteLibrary(friday, openPage())).toBeNull();
});

test('who only looks, and has never saved anything, leaves nothing behind', async () => {
  expect(await missLibrary(friday, openPage())).toBeNull();
  expect(await readLibraryMark()).toBeNull();
});

test('what a save had no time to remember is remembered by whoever looks next', async () => {
  await save('bridge');
  expect(await missLibrary(friday, openPage())).toBeNull();
  expect((await readLibraryMark())?.count).toBe(1);
});

test('to look whether it is the same library counts nothing and writes nothing', async () => {
  await save('bridge');
  await noteLibrary(monday, openPage());
  const set = vi.spyOn(browser.storage.local, 'set');
  expect(await missLibrary(friday, openPage())).toBeNull();
  expect(set).not.toHaveBeenCalled();
  expect((await readLibraryMark())?.at).toBe(monday.toISOString());
});

const refuse = () => {
  throw new DOMException('storage is off', 'SecurityError');
};

test('a store that cannot be opened is no store that is gone', async () => {
  await save('bridge');
  await noteLibrary(monday, openPage());
  Dexie.dependencies.indexedDB = { open: refuse, databases: async () => [] } as unknown as IDBFactory;
  expect(await noteLibrary(friday, openPage())).toBeNull();
  expect((await readLibraryMark())?.count).toBe(1);
});

test.each([
  { browserName: 'Chromium', env: 'true', isBegun: true },
  { browserName: 'Firefox', env: '', isBegun: false },
])(
  'whoever looks at the library begins the log of its store anew in Chromium: $browserName',
  async ({ env, isBegun }) => {
    vi.stubEnv('CHROME', env);
    fakeLocks();
    await missLibrary(friday, openPage());
    await vi.waitFor(async () => {
      expect('hasFreshStoreLog' in (await browser.storage.session.get(null))).toBe(isBegun);
    });
    vi.unstubAllEnvs();
    vi.unstubAllGlobals();
  },
);
