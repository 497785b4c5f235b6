// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { showNote } from './show-note';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a note stands over the page for a few seconds, and the page sees an empty element', () => {
  expect(showNote({ note: { title: 'Saved', text: 'The bridge is shut' } })).toBe(true);
  const host = document.documentElement.lastElementChild as HTMLElement;
  expect(host.tagName).toBe('DIV');
  expect([host.innerHTML, host.shadowRoot, host.getAttributeNames()]).toEqual(['', null, ['style']]);
  expect(host.style.getPropertyValue('pointer-events')).toBe('none');
  vi.advanceTimersByTime(10_000);
  expect(host.isConnected).toBe(false);
});

test('without words there is no note', () => {
  const before = document.documentElement.childElementCount;
  expect(showNote({})).toBe(false);
  expect(document.documentElement.childElementCount).toBe(before);
});
