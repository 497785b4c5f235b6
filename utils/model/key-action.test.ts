import { expect, test } from 'vitest';
import { isTypingIn, keyAction } from './key-action';

const press = (key: string, more = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  ...more,
});

test('the keys of the list', () => {
  expect(['j', 'k', 'o', 's', 'e', '#', '/', '?'].map((key) => keyAction(press(key), false))).toEqual([
    'next',
    'previous',
    'open',
    'star',
    'archive',
    'delete',
    'search',
    'help',
  ]);
});

test("the browser's own shortcuts and other letters are let through", () => {
  expect(keyAction(press('s', { ctrlKey: true }), false)).toBeNull();
  expect(keyAction(press('e', { metaKey: true }), false)).toBeNull();
  expect(keyAction(press('y'), false)).toBeNull();
});

test('while typing only Escape counts', () => {
  expect(keyAction(press('s'), true)).toBeNull();
  expect(keyAction(press('Escape'), true)).toBe('close');
  expect(keyAction(press('Escape', { isComposing: true }), true)).toBeNull();
});

test('a tick box is not typed in, a field is', () => {
  expect(isTypingIn({ tagName: 'INPUT', type: 'checkbox' })).toBe(false);
  expect(isTypingIn({ tagName: 'INPUT', type: 'search' })).toBe(true);
  expect(isTypingIn({ tagName: 'TEXTAREA' })).toBe(true);
  expect(isTypingIn({ tagName: 'DIV', isContentEditable: true })).toBe(true);
  expect(isTypingIn(null)).toBe(false);
});
