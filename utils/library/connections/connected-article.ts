import type { Article } from '@/utils/model/article';
import type { Digest } from '@/utils/model/digest';

/** An article to be connected with others, under its number. */
export interface ConnectedArticle {
  readonly doc: number;
  readonly id: string;
  readonly article: Article;
  readonly digest: Digest;
  readonly savedAt: string;
}

/** The day it is from, YYYY-MM-DD: that of publication on the page's own calendar, else that of the save. */
export function dayOfArticle({ article, savedAt }: ConnectedArticle): string {
  const published = article.published?.slice(0, 10) ?? '';
  return /^\d{4}-\d\d-\d\d$/.test(published) ? published : savedAt.slice(0, 10);
}
