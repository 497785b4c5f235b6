import type { Article, Block } from '@/utils/model/article';
import type { Digest } from '@/utils/model/digest';
import { storyPairs } from './story-pair';

const [pair] = storyPairs;

/** An article of nothing but what is given. */
export function storyArticle(changes: Partial<Article> = {}): Article {
  if (!pair) throw new Error('no pairs');
  return { ...pair.first.article, title: '', published: null, publisherTopics: [], blocks: [], ...changes };
}

/** A digest of nothing but what is given. */
export function storyDigest(changes: Partial<Digest> = {}): Digest {
  if (!pair) throw new Error('no pairs');
  return { ...pair.first.digest, people: [], topics: [], ...changes };
}

export const paragraph = (text: string): Block => ({ type: 'paragraph', text, marks: [] });
export const listBlock = (text: string): Block => ({ type: 'list', text, marks: [], isOrdered: false, depths: [0] });
export const quoteBlock = (text: string): Block => ({ type: 'quote', text, marks: [], cite: null });
export const headingBlock = (text: string): Block => ({ type: 'heading', text, marks: [], level: 2, time: null });
export const figureBlock = (text: string): Block => ({
  type: 'figure',
  text,
  marks: [],
  src: null,
  alt: null,
  credit: null,
});
export const tableBlock = (text: string): Block => ({
  type: 'table',
  text,
  marks: [],
  hasHeader: false,
  caption: null,
});
export const embedBlock = (text: string): Block => ({ type: 'embed', text, marks: [], provider: null, url: null });
