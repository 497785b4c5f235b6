import { expect, test } from 'vitest';
import type { Article } from '../model/article';
import { hasChanged } from './has-changed';

const page = (changes: Partial<Article> & { readonly text?: readonly string[] }): Article => {
  const { text = ['The bridge closes.', 'It opens in May.'], ...fields } = changes;
  return {
    title: 'Bridge',
    description: null,
    blocks: text.map((paragraph) => ({ type: 'paragraph', text: paragraph, marks: [] })),
    ...fields,
  } as Article;
};

test('another word, headline or paragraph is a change', () => {
  expect(hasChanged(page({}), page({ text: ['The bridge closes.', 'It opens in June.'] }))).toBe(true);
  expect(hasChanged(page({}), page({ title: 'Bridge closed' }))).toBe(true);
  expect(hasChanged(page({}), page({ text: ['The bridge closes.'] }))).toBe(true);
});

test('white space, composed characters, pictures without words and removed clutter are none', () => {
  const figure = { type: 'figure', text: '', marks: [], src: null, alt: null, credit: null } as const;
  expect(hasChanged(page({ text: ['The  caf\u00e9 '] }), page({ text: ['The cafe\u0301'] }))).toBe(false);
  expect(hasChanged(page({}), page({ blocks: [figure, ...page({}).blocks] }))).toBe(false);
  expect(hasChanged(page({}), page({ removed: [{ reason: 'ad', text: 'Buy', before: 0 }] }))).toBe(false);
});
