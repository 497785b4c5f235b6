import type { Article } from '@/utils/model/article';
import type { Digest } from '@/utils/model/digest';
import type { SavedArticle } from '@/utils/model/saved-article';

/** The record of an article as of `now` under this key: nothing read, starred, tagged, noted or put right yet. */
export function newRecord(id: string, article: Article, digest: Digest, now: Date): SavedArticle {
  const at = now.toISOString();
  return {
    id,
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
    queuePlace: null,
    corrections: [],
    madeDigest: null,
    madeArticle: null,
  };
}
