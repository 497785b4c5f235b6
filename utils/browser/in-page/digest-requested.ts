import { articleLanguage } from '@/utils/digest/article-language';
import { digestArticle } from '@/utils/digest/digest-article';
import type { PackFiles } from '@/utils/digest/language/read-pack';
import { packFrom } from '@/utils/digest/language/small-packs';
import type { Digest } from '@/utils/model/digest';
import { takeRequest } from './take-request';

/** The digest of the article that was handed over, with the pack of its language; null where none was. */
export function digestRequested(files: PackFiles): Digest | null {
  const { article, summaryLength } = takeRequest();
  return article ? digestArticle(article, packFrom(articleLanguage(article), files), { summaryLength }) : null;
}
