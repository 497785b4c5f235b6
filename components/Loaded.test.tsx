// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Loaded } from './Loaded';

afterEach(cleanup);

const First = vi.fn(({ name }: { name: string }) => <p>First {name}</p>);
const Second = ({ name }: { name: string }) => <p>Second {name}</p>;
const loadFirst = async () => First;
const loadSecond = async () => Second;
const unloadable = async (): Promise<typeof Second> => {
  throw new TypeError('Failed to fetch dynamically imported module');
};

test('a component is shown once it is loaded, and follows its props', async () => {
  const { rerender } = render(<Loaded load={loadFirst} props={{ name: 'one' }} failed="failed" />);
  expect(document.body.textContent).toBe('');
  expect(await screen.findByText('First one')).toBeTruthy();
  rerender(<Loaded load={loadFirst} props={{ name: 'two' }} failed="failed" />);
  expect(screen.getByText('First two')).toBeTruthy();
});

test('another component takes its place, and its props are never those of the one before', async () => {
  const { rerender } = render(<Loaded load={loadFirst} props={{ name: 'one' }} failed="failed" />);
  await screen.findByText('First one');
  First.mockClear();
  rerender(<Loaded load={loadSecond} props={{ name: 'two' }} failed="failed" />);
  expect(await screen.findByText('Second two')).toBeTruthy();
  expect(First).not.toHaveBeenCalled();
});

test('what cannot be loaded is said, until something else is asked for', async () => {
  const { rerender } = render(<Loaded load={unloadable} props={{ name: 'one' }} failed={<p>It failed</p>} />);
  expect(await screen.findByText('It failed')).toBeTruthy();
  rerender(<Loaded load={loadSecond} props={{ name: 'two' }} failed={<p>It failed</p>} />);
  expect(screen.queryByText('It failed')).toBeNull();
  expect(await screen.findByText('Second two')).toBeTruthy();
});
