import type { Digest } from '@/utils/model/digest';
import type { SavedArticle } from '@/utils/model/saved-article';

/** The digest of a record before anything was put right in it. */
export const madeDigestOf = ({ digest, madeDigest }: Pick<SavedArticle, 'digest' | 'madeDigest'>): Digest =>
  madeDigest ?? digest;
