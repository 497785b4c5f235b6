import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from './index';

const { contextMenus, commands } = fakeBrowser;
afterEach(() => Object.assign(fakeBrowser, { contextMenus, commands }));

const start = () => {
  let installed: (details: { reason: string }) => void = () => {};
  vi.spyOn(fakeBrowser.runtime.onInstalled, 'addListener').mockImplementation((listener) => {
    installed = listener as typeof installed;
  });
  void background.main();
  installed({ reason: 'update' });
};

test('a browser without menus and keys, as Firefox for Android, is asked for neither', () => {
  Object.assign(fakeBrowser, { contextMenus: undefined, commands: undefined });
  expect(start).not.toThrow();
});

test('where there are menus, each entry has a title', () => {
  const titles: unknown[] = [];
  const listen = { addListener: () => {} };
  Object.assign(fakeBrowser, {
    contextMenus: { create: ({ title }: { title?: string }) => titles.push(title), onClicked: listen },
    commands: { onCommand: listen },
  });
  start();
  expect(titles.slice(0, 2)).toEqual(['Save this article', 'Save with this passage highlighted']);
});
