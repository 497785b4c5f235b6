import { expect, test } from 'vitest';
import { type ListItem, listTree, textLines } from './text-lines';

test('every line knows its place in the text', () => {
  expect(textLines('one\n\ntwo', '\n')).toEqual([
    { start: 0, text: 'one' },
    { start: 4, text: '' },
    { start: 5, text: 'two' },
  ]);
  expect(textLines('a\tbc', '\t', 10)).toEqual([
    { start: 10, text: 'a' },
    { start: 12, text: 'bc' },
  ]);
});

test('items nest by their depth', () => {
  const tree = listTree('a\nb\nc\nd', [0, 1, 2, 0]);
  expect(tree.map(({ text }) => text)).toEqual(['a', 'd']);
  expect(tree[0]?.children[0]?.text).toBe('b');
  expect(tree[0]?.children[0]?.children[0]).toMatchObject({ text: 'c', start: 4 });
});

test('depths that skip, begin deep or are missing lose no item', () => {
  const count = (items: readonly ListItem[]): number => items.reduce((sum, item) => sum + 1 + count(item.children), 0);
  expect(count(listTree('a\nb\nc\nd', [3, 5, 1]))).toBe(4);
});
