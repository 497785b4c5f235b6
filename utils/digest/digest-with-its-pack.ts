import type { Article } from '@/utils/model/article';
import type { Digest } from '@/utils/model/digest';
import { articleLanguage } from './article-language';
import { type DigestOptions, digestArticle } from './digest-article';
import { loadPack } from './language/load-pack';

/** The digest of an article, made with the pack of the language it is written in, which is loaded for it. */
export async function digestWithItsPack(article: Article, options: DigestOptions = {}): Promise<Digest> {
  return digestArticle(article, await loadPack(articleLanguage(article)), options);
}
