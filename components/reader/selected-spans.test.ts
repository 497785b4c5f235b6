// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { selectedSpans } from './selected-spans';

function page(): HTMLElement {
  const root = document.createElement('div');
  const first = document.createElement('p');
  first.dataset.block = '0';
  first.dataset.start = '0';
  const strong = document.createElement('strong');
  strong.append('bold');
  first.append('One ', strong, ' word.');
  const second = document.createElement('span');
  second.dataset.block = '1';
  second.dataset.start = '10';
  second.append('An item.');
  root.append(first, second);
  document.body.replaceChildren(root);
  return root;
}

function range(start: [Node, number], end: [Node, number]): Range {
  const made = document.createRange();
  made.setStart(...start);
  made.setEnd(...end);
  return made;
}

test('a selection within and beyond an inner element is told in units of the block, grown to whole words', () => {
  const root = page();
  const [first] = [...root.children] as HTMLElement[];
  const [before, strong] = [...(first?.childNodes ?? [])] as [Text, HTMLElement];
  expect(selectedSpans(root, range([before, 2], [strong.firstChild as Text, 3]))).toEqual([
    { block: 0, start: 0, end: 8 },
  ]);
});

test('a selection over two blocks is two spans, the second from its own place', () => {
  const root = page();
  const [first, second] = [...root.children] as [HTMLElement, HTMLElement];
  expect(selectedSpans(root, range([first.lastChild as Text, 1], [second.firstChild as Text, 2]))).toEqual([
    { block: 0, start: 9, end: 14 },
    { block: 1, start: 10, end: 12 },
  ]);
});

test('a selection of nothing is no span', () => {
  const root = page();
  const text = root.firstChild?.firstChild as Text;
  expect(selectedSpans(root, range([text, 1], [text, 1]))).toEqual([]);
});
