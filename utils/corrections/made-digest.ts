import type { Article } from '@/utils/model/article';
import type { Digest } from '@/utils/model/digest';
import type { SavedArticle } from '@/utils/model/saved-article';

/** The digest of a record before anything was put right in it. */
export const madeDigestOf = ({ digest, madeDigest }: Pick<SavedArticle, 'digest' | 'madeDigest'>): Digest =>
  madeDigest ?? digest;

/** The article of a record in the words of its page, before anything was put right in it: what a page is compared with. */
export const madeArticleOf = ({ article, madeArticle }: Pick<SavedArticle, 'article' | 'madeArticle'>): Article =>
  madeArticle ?? article;
