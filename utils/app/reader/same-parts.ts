import type { SavedArticle } from '@/utils/model/saved-article';

/** What is large, or what much is drawn from. */
const parts = ['article', 'madeArticle', 'digest', 'madeDigest', 'highlights', 'corrections', 'tags'] as const;

/**
 * The record with those parts that say the same as before being the objects they were before. The library gives new ones
 * with every change, also of how far the article is read; what is drawn of the same objects is not drawn again.
 */
export function samePartsAs(before: SavedArticle | null, now: SavedArticle): SavedArticle {
  if (!before || before.id !== now.id) return now;
  const same = parts.filter((part) => JSON.stringify(before[part]) === JSON.stringify(now[part]));
  return { ...now, ...Object.fromEntries(same.map((part) => [part, before[part]])) };
}
