import type { Article } from '@/utils/model/article';

/**
 * The article with one removed piece back in its place, its lines as paragraphs. The places of the other removed
 * pieces move along. An index that does not exist gives the article as it is.
 */
export function putBack(article: Article, removedIndex: number): Article {
  const piece = article.removed[removedIndex];
  if (!piece) return article;
  const paragraphs = piece.text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((text) => ({ type: 'paragraph', text, marks: [] }) as const);
  const removed = article.removed.flatMap((other, at) => {
    if (at === removedIndex) return [];
    // Of pieces that stood at the same place, those after this one in the list stood after it on the page.
    const isAfter = other.before > piece.before || (other.before === piece.before && at > removedIndex);
    return isAfter ? { ...other, before: other.before + paragraphs.length } : other;
  });
  return { ...article, blocks: article.blocks.toSpliced(piece.before, 0, ...paragraphs), removed };
}
