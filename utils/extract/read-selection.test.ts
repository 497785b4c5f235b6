// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { extractArticle } from './extract-article';

const url = 'https://valley.example/local/mill';

const select = (from: Element, to: Element) => {
  const range = document.createRange();
  range.setStartBefore(from);
  range.setEndAfter(to);
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  return selection;
};

test('a selection is the article: its paragraphs only, under the title of the page', () => {
  document.body.innerHTML = `<main><h1>The mill wheel turns</h1><p id="a">The wheel turned again on Tuesday, after nineteen years.</p><p id="b">It is stopped <b>by hand</b> when the river is high.</p><p>The rest of it nobody asked for.</p></main>`;
  const [a, b] = [document.querySelector('#a'), document.querySelector('#b')];
  if (!a || !b) throw new Error('no paragraphs');
  const before = document.body.innerHTML;
  const result = extractArticle(document, { url, selection: select(a, b) });
  if (!result.ok) throw new Error(result.error.kind);
  expect(result.value.isSelection).toBe(true);
  expect(result.value.title).toBe('The mill wheel turns');
  expect(result.value.blocks.map(({ text }) => text)).toEqual([
    'The wheel turned again on Tuesday, after nineteen years.',
    'It is stopped by hand when the river is high.',
  ]);
  expect(document.body.innerHTML).toBe(before);
});

test('a selection of nothing is none', () => {
  document.body.innerHTML = `<main><h1>The mill</h1>${'<p>The wheel turned again on Tuesday, after nineteen years and much grease.</p>'.repeat(4)}</main>`;
  document.getSelection()?.removeAllRanges();
  const result = extractArticle(document, { url, selection: document.getSelection() });
  expect(result.ok && result.value.isSelection).toBe(false);
});
