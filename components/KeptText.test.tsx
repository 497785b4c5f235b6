// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { KeptText } from './KeptText';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const field = () => screen.getByRole('textbox') as HTMLTextAreaElement;

test('what is written is kept after a pause, once', () => {
  const onKeep = vi.fn();
  render(<KeptText name="Note" text={null} onKeep={onKeep} />);
  fireEvent.input(field(), { target: { value: 'Ask' } });
  act(() => void vi.advanceTimersByTime(300));
  fireEvent.input(field(), { target: { value: 'Ask Ann' } });
  expect(onKeep).not.toHaveBeenCalled();
  act(() => void vi.advanceTimersByTime(2_000));
  expect(onKeep).toHaveBeenCalledTimes(1);
  fireEvent.blur(field());
  expect(onKeep.mock.calls).toEqual([['Ask Ann']]);
});

test('nothing is lost when the field goes away at once; blanks are no note', () => {
  const onKeep = vi.fn();
  const { unmount } = render(<KeptText name="Note" text="old" onKeep={onKeep} />);
  fireEvent.input(field(), { target: { value: '  ' } });
  unmount();
  expect(onKeep.mock.calls).toEqual([[null]]);
});

test('what another tab wrote is shown, unless something is being written here', () => {
  const props = { name: 'Note', onKeep: vi.fn() };
  const { rerender } = render(<KeptText {...props} text="one" />);
  rerender(<KeptText {...props} text="two" />);
  expect(field().value).toBe('two');
  fireEvent.input(field(), { target: { value: 'two and mine' } });
  rerender(<KeptText {...props} text="three" />);
  expect(field().value).toBe('two and mine');
});
