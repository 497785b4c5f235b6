// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { ExportState } from '@/utils/app/export/export-session';
import { ExportSheet } from './ExportSheet';
import { MarkdownOptions } from './MarkdownOptions';

afterEach(cleanup);

const sheet = (changes: Partial<ExportState> = {}) => {
  const state: ExportState = {
    formats: ['markdown', 'csv'],
    format: 'markdown',
    count: 3,
    isOfAll: false,
    progress: null,
    template: null,
    fieldNames: ['title', 'saved'],
    preview: null,
    canGoToFolder: true,
    folderFailure: null,
    ...changes,
  };
  const handlers = {
    onFormat: vi.fn(),
    onTemplate: vi.fn(),
    onStartTemplate: vi.fn(),
    onFile: vi.fn(),
    onFolder: vi.fn(),
    onCancel: vi.fn(),
  };
  render(<ExportSheet state={state} locale="en" {...handlers} />);
  return handlers;
};
const button = (command: string) => document.querySelector<HTMLButtonElement>(`[data-command="${command}"]`);

test('Markdown can go into a folder or a file, in a layout of one’s own', () => {
  const { onFolder, onFile, onStartTemplate } = sheet();
  fireEvent.click(button('to-folder') ?? document.body);
  expect(onFolder).toHaveBeenCalledOnce();
  fireEvent.click(screen.getByRole('checkbox'));
  expect(onStartTemplate).toHaveBeenCalledOnce();
  fireEvent.submit(document.querySelector('form') ?? document.body);
  expect(onFile).toHaveBeenCalledOnce();
});

test('other formats only go into a file', () => {
  const { onFormat } = sheet({ format: 'csv' });
  expect(button('to-folder')).toBeNull();
  expect(document.querySelector('.markdown-options')).toBeNull();
  fireEvent.click(document.querySelector('input[value="markdown"]') ?? document.body);
  expect(onFormat).toHaveBeenCalledExactlyOnceWith('markdown');
});

test('a browser without folders offers none', () => {
  sheet({ canGoToFolder: false });
  expect(button('to-folder')).toBeNull();
  expect(button('do-export')).not.toBeNull();
});

test('nothing can be begun while it works or is not yet counted, and Cancel cancels', () => {
  const { onCancel } = sheet({ progress: { done: 1, total: 3 } });
  expect(button('to-folder')?.disabled).toBe(true);
  expect(button('do-export')?.disabled).toBe(true);
  fireEvent.click([...document.querySelectorAll('.dialog-actions button')][0] ?? document.body);
  expect(onCancel).toHaveBeenCalledOnce();
  cleanup();
  sheet({ count: null });
  expect(button('do-export')?.disabled).toBe(true);
});

test('a folder that was not written is told', () => {
  sheet({ folderFailure: 'folder-not-written' });
  expect(screen.getByRole('alert').textContent).toContain('could not be written to the end');
});

test('a layout of one’s own shows what comes of it, and which fields there are not', () => {
  const [onTemplate, onStart] = [vi.fn(), vi.fn()];
  const template = { fileName: '{{saved}}', folder: 'News', content: 'It is {{titel}}' };
  const preview = { unknown: ['titel'], file: { path: 'News/2026.md', content: 'It is {{titel}}' } };
  const props = { fieldNames: ['title', 'saved'], onTemplate, onStart };
  render(<MarkdownOptions {...props} template={template} preview={preview} />);
  expect(document.querySelector('.template-preview p')?.textContent).toBe('News/2026.md');
  expect(document.querySelector('pre')?.textContent).toBe('It is {{titel}}');
  expect(document.querySelector('[role="status"]')?.textContent).toContain('titel');
  fireEvent.input(document.querySelector('input[type="text"]') ?? document.body, { target: { value: '{{title}}' } });
  expect(onTemplate).toHaveBeenLastCalledWith({ ...template, fileName: '{{title}}' });
  fireEvent.click(document.querySelector('button') ?? document.body);
  expect(onStart).toHaveBeenCalledOnce();
  fireEvent.click(screen.getByRole('checkbox'));
  expect(onTemplate).toHaveBeenLastCalledWith(null);
});
