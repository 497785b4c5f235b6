// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings } from '@/utils/model/settings';
import { mirroredSettings } from './mirror-settings';
import { changeSettings, readSettings } from './settings';
import { useSettings } from './use-settings';

beforeEach(() => {
  fakeBrowser.reset();
  localStorage.clear();
});
afterEach(cleanup);

function Page() {
  const [settings, change] = useSettings();
  return (
    <button type="button" onClick={() => change({ theme: 'light' })}>
      {settings.theme}
    </button>
  );
}

test('a page starts with the settings as last mirrored, and follows those that are kept', async () => {
  localStorage.setItem('settings', JSON.stringify({ theme: 'dark' }));
  render(<Page />);
  expect(screen.getByRole('button').textContent).toBe('dark');
  expect(await screen.findByText(defaultSettings.theme)).toBeTruthy();
  expect(mirroredSettings().theme).toBe(defaultSettings.theme);
});

test('a change is kept, and seen in every page at once', async () => {
  render(<Page />);
  await act(async () => void (await changeSettings({ theme: 'dark' })));
  expect(await screen.findByText('dark')).toBeTruthy();
  screen.getByRole('button').click();
  expect(await screen.findByText('light')).toBeTruthy();
  expect((await readSettings()).theme).toBe('light');
  expect(document.documentElement.dataset.theme).toBe('light');
});
