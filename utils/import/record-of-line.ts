import type { SavedArticle } from '@/utils/model/saved-article';
import type { SavedLine } from '@/utils/model/saved-line';

/** The article of a line, with the fields that the line leaves out, in the order in which an article has them. */
export function recordOfLine({
  queuePlace = null,
  corrections = [],
  madeDigest = null,
  madeArticle = null,
  ...saved
}: SavedLine): SavedArticle {
  const isPutRight = corrections.length > 0;
  return {
    ...saved,
    queuePlace,
    corrections,
    madeDigest: isPutRight ? madeDigest : null,
    madeArticle: isPutRight ? madeArticle : null,
  };
}
