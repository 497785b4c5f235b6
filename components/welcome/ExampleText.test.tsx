// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { exampleArticle } from '@/utils/app/welcome/example-article';
import type { Passage } from '@/utils/model/page-request';
import { ExampleText } from './ExampleText';

afterEach(cleanup);

const [first] = exampleArticle.blocks;
const text = first?.text ?? '';
const passage: Passage = { prefix: text.slice(0, 10), text: text.slice(10, 30), suffix: text.slice(30, 40) };
const marks = () => [...document.querySelectorAll('mark')].map((mark) => mark.textContent);

test('the text stands as it is until a passage is clicked', () => {
  render(<ExampleText article={exampleArticle} shown={null} />);
  expect(document.querySelectorAll('p')).toHaveLength(exampleArticle.blocks.length);
  expect(marks()).toEqual([]);
});

test('the passage that was clicked is marked and brought into view, and nothing of the text is lost', () => {
  const intoView = vi.spyOn(Element.prototype, 'scrollIntoView');
  render(<ExampleText article={exampleArticle} shown={passage} />);
  expect(marks()).toEqual([passage.text]);
  expect(document.querySelector('p')?.textContent).toBe(text);
  expect(intoView).toHaveBeenCalledTimes(1);
});

test('words that stand in the text, but not between those around the passage, are not marked', () => {
  render(<ExampleText article={exampleArticle} shown={{ ...passage, prefix: 'somewhere else ' }} />);
  expect(marks()).toEqual([]);
});
