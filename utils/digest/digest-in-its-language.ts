import type { Article } from '@/utils/model/article';
import type { Digest } from '@/utils/model/digest';
import { articleLanguage } from '@/utils/text/article-language';
import { type DigestOptions, digestArticle } from './digest-article';
import { packOf } from './language/packs';

/** The digest of an article, made with the pack of the language it is written in, as `pack` has it at hand. */
export function digestInItsLanguage(article: Article, options: DigestOptions = {}, pack = packOf): Digest {
  return digestArticle(article, pack(articleLanguage(article)), options);
}
