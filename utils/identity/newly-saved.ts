import type { Article } from '@/utils/model/article';
import type { Digest } from '@/utils/model/digest';
import type { SavedArticle } from '@/utils/model/saved-article';
import { keyOfArticle } from './article-address';

/** The record of an article that is saved at `now` for the first time: nothing read, starred, tagged or noted yet. */
export function newlySaved(article: Article, digest: Digest, now: Date): SavedArticle {
  const at = now.toISOString();
  return {
    id: keyOfArticle(article),
    article,
    digest,
    savedAt: at,
    updatedAt: at,
    readAt: null,
    archivedAt: null,
    deletedAt: null,
    isStarred: false,
    tags: [],
    note: null,
    highlights: [],
    progress: 0,
  };
}
