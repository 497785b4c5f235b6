// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { TagField } from './TagField';

vi.mock('#i18n', () => ({ i18n: { t: (key: string, values?: string[]) => [key, ...(values ?? [])].join(' ') } }));
afterEach(cleanup);

function show(tags: readonly string[]) {
  const calls = { onAdd: vi.fn(), onRemove: vi.fn() };
  render(<TagField tags={tags} knownTags={['rail', 'to quote']} {...calls} />);
  return { ...calls, input: screen.getByRole('combobox') as HTMLInputElement };
}

test('Enter and a comma add a tag, its hash left off, once only', () => {
  const { onAdd, input } = show(['rail']);
  fireEvent.input(input, { target: { value: '#bridge ' } });
  fireEvent.keyDown(input, { key: 'Enter' });
  fireEvent.input(input, { target: { value: 'harbour,' } });
  fireEvent.input(input, { target: { value: 'rail,' } });
  expect(onAdd.mock.calls).toEqual([['bridge'], ['harbour']]);
  expect(input.value).toBe('');
});

test('a tag is taken off by its button, the last one by Backspace in the empty field', () => {
  const { onRemove, input } = show(['rail', 'sea']);
  fireEvent.click(screen.getByRole('button', { name: 'reader.removeTag rail' }));
  fireEvent.keyDown(input, { key: 'Backspace' });
  expect(onRemove.mock.calls).toEqual([['rail'], ['sea']]);
});

test('the tags in use elsewhere are offered', () => {
  show(['rail']);
  expect([...document.querySelectorAll('datalist option')].map((option) => option.getAttribute('value'))).toEqual([
    'to quote',
  ]);
});
