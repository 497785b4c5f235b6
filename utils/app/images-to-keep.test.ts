import { expect, test } from 'vitest';
import type { Article } from '@/utils/model/article';
import { imagesToKeep } from './images-to-keep';

const figure = (src: string | null) => ({ type: 'figure', src, alt: null, credit: null, text: '', marks: [] });
const article = {
  leadImage: { src: 'https://example.org/lead.jpg', alt: null, caption: null, credit: null },
  blocks: [figure('https://example.org/lead.jpg'), figure(null), figure('https://example.org/two.jpg')],
} as unknown as Article;

test('none, the lead image alone, or all of them once', () => {
  expect(imagesToKeep(article, 'never')).toEqual([]);
  expect(imagesToKeep(article, 'lead')).toEqual(['https://example.org/lead.jpg']);
  expect(imagesToKeep(article, 'all')).toEqual(['https://example.org/lead.jpg', 'https://example.org/two.jpg']);
});

test('an article without a lead image keeps none as its lead image', () => {
  expect(imagesToKeep({ ...article, leadImage: null }, 'lead')).toEqual([]);
});
