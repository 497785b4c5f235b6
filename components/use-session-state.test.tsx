// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { Watchable, type Watched } from '@/utils/app/watchable';
import { useSessionState } from './use-session-state';

afterEach(cleanup);

function Shown({ session }: { session: Watched<string> }) {
  return <output>{useSessionState(session)}</output>;
}
const shown = () => screen.getByRole('status').textContent;

test('a component shows the state as it is and after every change', () => {
  const session = new Watchable('reading');
  render(<Shown session={session} />);
  expect(shown()).toBe('reading');
  act(() => session.set('read'));
  expect(shown()).toBe('read');
});

test('what changes between the first render and the first watching is not missed', () => {
  const session = new Watchable('reading');
  function Hasty() {
    const state = useSessionState(session);
    if (state === 'reading') session.set('read');
    return <output>{state}</output>;
  }
  render(<Hasty />);
  expect(shown()).toBe('read');
});

test('another session is shown at once and the first no longer watched', () => {
  const [first, second] = [new Watchable('one'), new Watchable('two')];
  const { rerender } = render(<Shown session={first} />);
  rerender(<Shown session={second} />);
  expect(shown()).toBe('two');
  act(() => first.set('one again'));
  expect(shown()).toBe('two');
  act(() => second.set('two again'));
  expect(shown()).toBe('two again');
});
