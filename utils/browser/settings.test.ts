import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings } from '@/utils/model/settings';
import { changeSettings, readSettings, settingsFrom, watchSettings } from './settings';

beforeEach(() => fakeBrowser.reset());

test('what is missing or not allowed is as by default', () => {
  expect(settingsFrom(undefined)).toEqual(defaultSettings);
  expect(settingsFrom('dark')).toEqual(defaultSettings);
  expect(settingsFrom({ theme: 'dark', summaryLength: 4, readerTextSize: '3', extra: 1 })).toEqual({
    ...defaultSettings,
    theme: 'dark',
  });
});

test('of the parts to be shown the known ones are kept, each once and in their order; none at all is as by default', () => {
  const partsOf = (shownParts: unknown) => settingsFrom({ shownParts }).shownParts;
  expect(partsOf(['topics', 'weather', 'summary', 'topics'])).toEqual(['topics', 'summary']);
  for (const none of [[], ['weather'], 'summary', undefined, null, { 0: 'summary' }])
    expect(partsOf(none)).toEqual(defaultSettings.shownParts);
});

test('a number of sentences stored by an older version is the length nearest to it', () => {
  expect(settingsFrom({ summarySentences: 1 }).summaryLength).toBe('short');
  expect(settingsFrom({ summarySentences: 5 }).summaryLength).toBe('long');
  expect(settingsFrom({ summarySentences: 5, summaryLength: 'medium' }).summaryLength).toBe('medium');
});

test('a change is kept and the rest stays', async () => {
  await changeSettings({ theme: 'dark' });
  await changeSettings({ summaryLength: 'long' });
  expect(await readSettings()).toEqual({ ...defaultSettings, theme: 'dark', summaryLength: 'long' });
});

test('what somebody chose stays, and what nobody chose is not written down', async () => {
  // As an earlier version wrote it down, which kept no images unless it was told to.
  await browser.storage.local.set({ settings: { ...defaultSettings, keepImages: 'never' } });
  await changeSettings({ theme: 'dark' });
  expect(await readSettings()).toMatchObject({ keepImages: 'never', theme: 'dark' });
  await browser.storage.local.clear();
  await changeSettings({ theme: 'dark' });
  expect(await browser.storage.local.get()).toEqual({ settings: { theme: 'dark' } });
});

test('who asks at the same time is answered once, who asks later anew', async () => {
  const get = vi.spyOn(browser.storage.local, 'get');
  expect(await Promise.all([readSettings(), readSettings()])).toEqual([defaultSettings, defaultSettings]);
  expect(get).toHaveBeenCalledTimes(1);
  await changeSettings({ theme: 'dark' });
  expect((await readSettings()).theme).toBe('dark');
});

test('every change is told until the watching stops', async () => {
  const seen = vi.fn();
  const stop = watchSettings(seen);
  await changeSettings({ readerTypeface: 'sans' });
  expect(seen).toHaveBeenCalledWith({ ...defaultSettings, readerTypeface: 'sans' });
  stop();
  await changeSettings({ readerTypeface: 'serif' });
  expect(seen).toHaveBeenCalledTimes(1);
});
