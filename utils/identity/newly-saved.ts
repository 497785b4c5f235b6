import type { Article } from '@/utils/model/article';
import type { Digest } from '@/utils/model/digest';
import type { SavedArticle } from '@/utils/model/saved-article';
import { keyOfArticle } from './article-address';
import { newRecord } from './new-record';

/** The record of an article that is saved at `now` for the first time. */
export const newlySaved = (article: Article, digest: Digest, now: Date): SavedArticle =>
  newRecord(keyOfArticle(article), article, digest, now);
