import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { activeTab } from './active-tab';
import { extractFromTab } from './extract-from-tab';
import { openPage } from './open-page';

type Injection = Awaited<ReturnType<typeof browser.scripting.executeScript>>;

beforeEach(() => fakeBrowser.reset());

const answering = (answer: () => Promise<unknown>) =>
  vi.spyOn(browser.scripting, 'executeScript').mockImplementation((async () => answer()) as never);
const result = (value: unknown) => answering(async () => [{ frameId: 0, result: value }] as unknown as Injection);

test('the tab in front is told with what may be known of it', async () => {
  vi.spyOn(browser.tabs, 'query').mockImplementation((async () => [
    { id: 7, title: 'A page', incognito: true },
  ]) as never);
  expect(await activeTab()).toEqual({ id: 7, url: '', title: 'A page', isPrivate: true });
  vi.spyOn(browser.tabs, 'query').mockImplementation((async () => []) as never);
  expect(await activeTab()).toBeNull();
});

test('what the page’s script says is what comes back', async () => {
  const injected = result({ ok: false, error: { kind: 'pdf' } });
  expect(await extractFromTab(7, { isForced: true })).toEqual({ ok: false, error: { kind: 'pdf' } });
  // First the request is left, then the script takes it.
  expect(
    injected.mock.calls.map(([call]) =>
      Object.values({ ...call, target: null, func: null })
        .flat()
        .filter(Boolean),
    ),
  ).toEqual([[{ isForced: true }], ['/article.js']]);
});

test('what was begun before is not begun again', async () => {
  const query = vi.spyOn(browser.tabs, 'query');
  expect(await activeTab(Promise.resolve([{ id: 7, title: 'A page' } as never]))).toMatchObject({ id: 7 });
  expect(query).not.toHaveBeenCalled();
  const injected = result('nothing');
  const begun = [{ frameId: 0, documentId: '', result: { ok: false, error: { kind: 'pdf' } } }];
  expect(await extractFromTab(7, undefined, Promise.resolve(begun))).toEqual({ ok: false, error: { kind: 'pdf' } });
  expect(injected).not.toHaveBeenCalled();
  vi.spyOn(browser.tabs, 'get').mockImplementation((async () => ({ id: 7 })) as never);
  const refused = Promise.reject(new Error('Cannot access a chrome:// URL'));
  expect(await extractFromTab(7, undefined, refused)).toEqual({ ok: false, error: { kind: 'restricted' } });
});

test('a script that gives nothing, a page that is closed to us and a tab that is gone are told apart', async () => {
  result(null);
  expect(await extractFromTab(7)).toMatchObject({ ok: false, error: { kind: 'unreadable' } });
  vi.spyOn(browser.tabs, 'get').mockImplementation((async () => ({ id: 7 })) as never);
  answering(() => Promise.reject(new Error('Cannot access a chrome:// URL')));
  expect(await extractFromTab(7)).toEqual({ ok: false, error: { kind: 'restricted' } });
  answering(() => Promise.reject(new Error('No tab with id: 7')));
  expect(await extractFromTab(7)).toEqual({ ok: false, error: { kind: 'tab-gone' } });
});

test('a page of the extension is brought to the front, or opened', async () => {
  vi.spyOn(browser.runtime, 'getContexts').mockImplementation((async () => []) as never);
  const create = vi.spyOn(browser.tabs, 'create');
  await openPage('/library.html');
  expect(create.mock.calls[0]?.[0]).toMatchObject({ url: expect.stringMatching(/\/library\.html$/) });
  create.mockClear();
  vi.spyOn(browser.runtime, 'getContexts').mockImplementation((async () => [{ tabId: 7, windowId: 2 }]) as never);
  const tab = vi.spyOn(browser.tabs, 'update').mockImplementation((async () => ({})) as never);
  const window = vi.spyOn(browser.windows, 'update').mockImplementation((async () => ({})) as never);
  await openPage('/library.html');
  expect(tab).toHaveBeenCalledExactlyOnceWith(7, { active: true });
  expect(window).toHaveBeenCalledExactlyOnceWith(2, { focused: true });
  expect(create).not.toHaveBeenCalled();
});
