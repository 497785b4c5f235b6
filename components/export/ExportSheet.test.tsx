// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { generateRecord } from '@/bench/formats/generate-record';
import { defaultTemplate } from '@/utils/export/template/default-template';
import { ExportSheet } from './ExportSheet';
import { MarkdownOptions } from './MarkdownOptions';

afterEach(cleanup);

const sheet = (changes: Partial<Parameters<typeof ExportSheet>[0]> = {}) => {
  const props = {
    count: 3,
    isOfAll: false,
    first: 'markdown' as const,
    progress: null,
    locale: 'en',
    markdown: { template: null, onTemplate: vi.fn(), toFolder: vi.fn() },
    sample: generateRecord(3),
    folderFailure: null,
    onExport: vi.fn(),
    onFolder: vi.fn(),
    onCancel: vi.fn(),
    onClose: vi.fn(),
    ...changes,
  };
  render(<ExportSheet {...props} />);
  return props;
};
const button = (command: string) => document.querySelector<HTMLButtonElement>(`[data-command="${command}"]`);

test('Markdown can go into a folder, other formats only into a file', () => {
  const props = sheet();
  fireEvent.click(button('to-folder') ?? document.body);
  expect(props.onFolder).toHaveBeenCalledOnce();
  fireEvent.click(document.querySelector('input[value="csv"]') ?? document.body);
  expect(button('to-folder')).toBeNull();
  expect(document.querySelector('.markdown-options')).toBeNull();
});

test('a browser without folders offers none', () => {
  sheet({ markdown: { template: null, onTemplate: vi.fn(), toFolder: null } });
  expect(button('to-folder')).toBeNull();
  expect(button('do-export')).not.toBeNull();
});

test('while it works nothing can be begun, and Cancel cancels', () => {
  const props = sheet({ progress: { done: 1, total: 3 } });
  expect(button('to-folder')?.disabled).toBe(true);
  expect(button('do-export')?.disabled).toBe(true);
  fireEvent.click([...document.querySelectorAll('.dialog-actions button')][0] ?? document.body);
  expect(props.onCancel).toHaveBeenCalledOnce();
});

test('an own layout shows what comes of it, and which fields there are not', () => {
  const onTemplate = vi.fn();
  const { rerender } = render(<MarkdownOptions template={null} sample={generateRecord(3)} onTemplate={onTemplate} />);
  fireEvent.click(screen.getByRole('checkbox'));
  expect(onTemplate).toHaveBeenCalledWith(defaultTemplate);

  const template = { fileName: '{{saved}}', folder: 'News', content: 'It is {{titel}}: {{title}}' };
  rerender(<MarkdownOptions template={template} sample={generateRecord(3)} onTemplate={onTemplate} />);
  const record = generateRecord(3);
  expect(document.querySelector('.template-preview p')?.textContent).toBe(`News/${record.savedAt.slice(0, 10)}.md`);
  expect(document.querySelector('pre')?.textContent).toContain('It is {{titel}}: ');
  expect(document.querySelector('[role="status"]')?.textContent).toContain('titel');
  fireEvent.input(document.querySelector('input[type="text"]') ?? document.body, { target: { value: '{{title}}' } });
  expect(onTemplate).toHaveBeenLastCalledWith({ ...template, fileName: '{{title}}' });
});
