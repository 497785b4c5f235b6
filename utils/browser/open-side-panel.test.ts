import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { sidePanelOpener } from './open-side-panel';

const apis = browser as unknown as Record<string, unknown>;
const given = { sidePanel: apis.sidePanel, sidebarAction: apis.sidebarAction };
beforeEach(() => Object.assign(apis, { sidePanel: undefined, sidebarAction: undefined }));
afterEach(() => void Object.assign(apis, given));

test('Chrome opens its panel for the tab, both calls within the click', () => {
  const asked: unknown[] = [];
  const tell = (what: unknown) => {
    asked.push(what);
    return new Promise<void>(() => undefined);
  };
  apis.sidePanel = { setOptions: tell, open: tell };
  void sidePanelOpener()?.(7);
  expect(asked).toEqual([
    { tabId: 7, path: expect.stringMatching(/^\/sidepanel\.html\?tab=7&at=\d+$/), enabled: true },
    { tabId: 7 },
  ]);
});

test('Firefox opens its sidebar, with the panel of the tab', async () => {
  const [setPanel, open] = [vi.fn(async () => undefined), vi.fn(async () => undefined)];
  apis.sidebarAction = { setPanel, open };
  expect(await sidePanelOpener()?.(7)).toBe(true);
  expect(setPanel).toHaveBeenCalledWith({ tabId: 7, panel: expect.stringContaining('?tab=7&') });
  expect(open).toHaveBeenCalledOnce();
});

test('a browser that refuses is told', async () => {
  apis.sidebarAction = { setPanel: async () => undefined, open: () => Promise.reject(new Error('no user input')) };
  expect(await sidePanelOpener()?.(7)).toBe(false);
});

test('a browser without a panel, or with one that cannot be opened, has nothing to open', () => {
  expect(sidePanelOpener()).toBeNull();
  apis.sidePanel = { setOptions: async () => undefined };
  expect(sidePanelOpener()).toBeNull();
});
