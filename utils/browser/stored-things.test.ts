import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isPrivatePage } from './is-private-page';
import { putOffBackup, readLastBackup, recordBackup, watchLastBackup } from './last-backup';
import { keepMarkdownTemplate, readMarkdownTemplate } from './markdown-template';
import { readKeys } from './read-keys';

const monday = new Date('2026-03-02T10:00:00Z');
const friday = new Date('2026-03-06T10:00:00Z');

beforeEach(() => fakeBrowser.reset());

test('a backup is noted, and a reminder put off is forgotten by the next one', async () => {
  expect(await readLastBackup()).toEqual({ at: null, putOffAt: null });
  const seen = vi.fn();
  const stop = watchLastBackup(seen);
  await putOffBackup(monday);
  expect(await readLastBackup()).toEqual({ at: null, putOffAt: monday.toISOString() });
  await recordBackup(friday);
  expect(await readLastBackup()).toEqual({ at: friday.toISOString(), putOffAt: null });
  stop();
  await recordBackup(monday);
  expect(seen).toHaveBeenCalledTimes(2);
});

test('a time that is none was never', async () => {
  await browser.storage.local.set({ lastBackup: { at: 'yesterday', putOffAt: 7 } });
  expect(await readLastBackup()).toEqual({ at: null, putOffAt: null });
});

test('a template is kept until it is forgotten; what is no template is none', async () => {
  const template = { fileName: '{{title}}', folder: 'News', content: '# {{title}}' };
  await keepMarkdownTemplate(template);
  expect(await readMarkdownTemplate()).toEqual(template);
  await keepMarkdownTemplate(null);
  expect(await readMarkdownTemplate()).toBeNull();
  await browser.storage.local.set({ markdownTemplate: { ...template, content: 'x'.repeat(20_001) } });
  expect(await readMarkdownTemplate()).toBeNull();
});

test('the keys that save are those the reader has set', async () => {
  const commands = vi.spyOn(browser.commands, 'getAll');
  commands.mockImplementation(async () => [{ name: 'save-article', shortcut: 'Alt+Shift+S' }]);
  expect(await readKeys('save-article')).toBe('Alt+Shift+S');
  commands.mockImplementation(async () => [{ name: 'save-article', shortcut: '' }]);
  expect(await readKeys('save-article')).toBeNull();
});

test('an ordinary page is not private', () => {
  expect(isPrivatePage()).toBe(false);
});
