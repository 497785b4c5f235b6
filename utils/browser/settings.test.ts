import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings } from '@/utils/model/settings';
import { changeSettings, readSettings, settingsFrom, watchSettings } from './settings';

beforeEach(() => fakeBrowser.reset());

test('what is missing or not allowed is as by default', () => {
  expect(settingsFrom(undefined)).toEqual(defaultSettings);
  expect(settingsFrom('dark')).toEqual(defaultSettings);
  expect(settingsFrom({ theme: 'dark', summarySentences: 4, readerTextSize: '3', extra: 1 })).toEqual({
    ...defaultSettings,
    theme: 'dark',
  });
});

test('a change is kept and the rest stays', async () => {
  await changeSettings({ theme: 'dark' });
  await changeSettings({ summarySentences: 5 });
  expect(await readSettings()).toEqual({ ...defaultSettings, theme: 'dark', summarySentences: 5 });
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
