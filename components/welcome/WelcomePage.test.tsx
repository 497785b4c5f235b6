// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { WelcomePage } from './WelcomePage';

afterEach(cleanup);

function show(kind: 'chrome' | 'firefox', saveKeys: string | null, hasToolbar = true) {
  const props = { onImport: vi.fn(), onOpenLibrary: vi.fn() };
  render(
    <WelcomePage kind={kind} hasToolbar={hasToolbar} saveKeys={saveKeys} {...props}>
      <p>The example</p>
    </WelcomePage>,
  );
  return props;
}

test('says where the button is, what the keys are, and shows the example', () => {
  show('chrome', 'Alt+Shift+S');
  expect(document.querySelector('kbd')?.textContent).toBe('Alt+Shift+S');
  expect(screen.getByText('The example')).toBeTruthy();
  expect(document.querySelector('svg')).toBeTruthy();
  const forChrome = document.body.textContent;
  cleanup();
  show('firefox', null);
  expect(document.querySelector('kbd')?.textContent).not.toBe('');
  expect(document.body.textContent).not.toBe(forChrome);
});

test('on a phone there is nothing to pin, and there are no keys', () => {
  show('firefox', null, false);
  expect(document.querySelector('kbd')).toBeNull();
  expect(screen.queryByText('Pin the button')).toBeNull();
});

test('leads to the import and to the library', () => {
  const { onImport, onOpenLibrary } = show('firefox', null);
  const [first, second] = screen.getAllByRole('button');
  first?.click();
  expect(onImport).toHaveBeenCalledTimes(1);
  second?.click();
  expect(onOpenLibrary).toHaveBeenCalledTimes(1);
});
