import { expect, test } from 'vitest';
import type { Article } from '@/utils/model/article';
import { passageOf } from './passage-of';

const article = {
  blocks: [{ type: 'paragraph', text: 'The mayor spoke. The mayor left. Nobody asked why.', marks: [] }],
} as unknown as Article;

test('the words at the span, with what stands around them', () => {
  expect(passageOf(article, { block: 0, start: 17, end: 32 })).toEqual({
    text: 'The mayor left.',
    prefix: 'The mayor spoke. ',
    suffix: ' Nobody asked why.',
  });
});

test.each([
  { block: 1, start: 0, end: 3 },
  { block: 0, start: 5, end: 5 },
  { block: 0, start: 40, end: 400 },
  { block: 0, start: -1, end: 4 },
])('%j lies outside the article', (span) => {
  expect(passageOf(article, span)).toBeNull();
});
