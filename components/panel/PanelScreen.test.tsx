// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { PanelSession, PanelView } from '@/utils/app/panel/panel-session';
import { PopupSession } from '@/utils/app/popup/popup-session';
import { fakePopupPorts } from '@/utils/app/testing/fake-popup-ports';
import { Watchable } from '@/utils/app/watchable';
import { defaultSettings } from '@/utils/model/settings';
import { PanelScreen } from './PanelScreen';

afterEach(cleanup);

function show(view: PanelView, keys: string | null = 'Alt+Shift+D') {
  const read = vi.fn(async () => undefined);
  const session = { view: new Watchable(view), read } as unknown as PanelSession;
  render(<PanelScreen session={session} keys={keys} locale="en-GB" settings={defaultSettings} onSettings={vi.fn()} />);
  return read;
}

const beside = (standing: Extract<PanelView, { kind: 'page' }>['standing']): PanelView => ({
  kind: 'page',
  reading: 1,
  popup: new PopupSession(fakePopupPorts()),
  standing,
});

test('opened for no page it says how to open it for one, and offers nothing to press', () => {
  show({ kind: 'no-tab' });
  expect(screen.getByText(/press Alt\+Shift\+D there, or choose “Read beside the page”/)).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});

test('where a click is needed it says which, and reads when it is pressed', () => {
  const read = show({ kind: 'needs-click' }, null);
  expect(screen.getByText(/only after a click of yours/).textContent).toContain('the keys that you set for it');
  fireEvent.click(screen.getByRole('button', { name: 'Read this page' }));
  expect(read).toHaveBeenCalledOnce();
});

test('beside its page it is the popup, and says nothing', () => {
  show(beside('same'));
  expect(screen.queryByText(/another page/)).toBeNull();
  expect(screen.getByRole('button', { name: 'Library →' })).toBeTruthy();
});

test.each([
  ['other', /another page now\.$/, true],
  ['out-of-reach', /press Alt\+Shift\+D on it, or the Nutgraf button/, true],
  ['gone', /is closed/, false],
] as const)('a tab that is %s is told, with the way to read it where there is one', (standing, words, isOffered) => {
  const read = show(beside(standing));
  expect(screen.getByText(words)).toBeTruthy();
  const button = screen.queryByRole('button', { name: 'Read this page' });
  expect(button !== null).toBe(isOffered);
  if (button) fireEvent.click(button);
  expect(read).toHaveBeenCalledTimes(isOffered ? 1 : 0);
});
