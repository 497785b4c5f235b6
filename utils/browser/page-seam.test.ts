// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { defaultSettings } from '@/utils/model/settings';
import { applyTheme } from './apply-theme';
import { downloadFile } from './download-file';
import { readPage } from './in-page/read-page';
import { mirroredSettings, mirrorSettings } from './mirror-settings';
import { askToPersist, storageRoom } from './storage-room';
import { writeClipboard } from './write-clipboard';

afterEach(() => localStorage.clear());

test('a theme is set on the page, and the system’s sets none', () => {
  applyTheme({ theme: 'dark', popupTextSize: 'large' });
  expect({ ...document.documentElement.dataset }).toEqual({ theme: 'dark', textSize: 'large' });
  applyTheme({ theme: 'system', popupTextSize: 'normal' });
  expect(document.documentElement.dataset.theme).toBeUndefined();
});

test('by the clock it is light by day and dark by night', () => {
  const themeAt = (hour: number) => {
    applyTheme({ theme: 'clock', popupTextSize: 'normal' }, hour);
    return document.documentElement.dataset.theme;
  };
  expect([6, 7, 12, 18, 19, 23].map(themeAt)).toEqual(['dark', 'light', 'light', 'light', 'dark', 'dark']);
});

test('settings are mirrored for the next page; a mirror that is broken gives the usual ones', () => {
  mirrorSettings({ ...defaultSettings, theme: 'dark' });
  expect(mirroredSettings()).toEqual({ ...defaultSettings, theme: 'dark' });
  localStorage.setItem('settings', '{');
  expect(mirroredSettings()).toEqual(defaultSettings);
});

test('a file is handed to the browser under its name', () => {
  const clicked = vi.fn();
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    clicked(this.download, this.href.startsWith('blob:'));
  });
  downloadFile('article.md', new Blob(['# A']));
  expect(clicked).toHaveBeenCalledExactlyOnceWith('article.md', true);
  expect(document.querySelector('a')).toBeNull();
});

test('the room for the library is what the browser says; nothing where it does not say', async () => {
  const storage = {
    estimate: async () => ({ usage: 5, quota: 12 }),
    persisted: async () => true,
    persist: async () => false,
  };
  vi.stubGlobal('navigator', { storage });
  expect(await storageRoom()).toEqual({ used: 5, free: 7, isPersistent: true });
  expect(await askToPersist()).toBe(false);
  vi.stubGlobal('navigator', { storage: undefined });
  expect(await storageRoom()).toBeNull();
  expect(await askToPersist()).toBeNull();
});

test('a clipboard that refuses is told', async () => {
  vi.stubGlobal('ClipboardItem', class {});
  vi.stubGlobal('navigator', { clipboard: { write: () => Promise.resolve() } });
  expect(await writeClipboard({ 'text/plain': 'x' })).toBe(true);
  vi.stubGlobal('navigator', { clipboard: { write: () => Promise.reject(new Error('denied')) } });
  expect(await writeClipboard({ 'text/plain': 'x' })).toBe(false);
});

test('an empty page is no article, and a PDF is told as one', () => {
  document.body.innerHTML = '';
  expect(readPage({})).toMatchObject({ ok: false });
  vi.spyOn(document, 'contentType', 'get').mockReturnValue('application/pdf');
  expect(readPage({})).toEqual({ ok: false, error: { kind: 'pdf' } });
});
