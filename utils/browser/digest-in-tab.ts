import type { Article } from '@/utils/model/article';
import type { Digest } from '@/utils/model/digest';
import type { PageRequest } from '@/utils/model/page-request';
import type { Result } from '@/utils/model/result';
import { articleLanguage } from '@/utils/text/article-language';
import { type InjectFailure, inject } from './inject';
import { packScriptOf } from './pack-scripts';

/**
 * The digest of an article, made in the page of this tab: a service worker cannot load the digest when it needs it (no
 * import() there), and would otherwise carry its word lists through every start of the browser. The page gets the trained
 * models only if the article's language has any. At most 5 s.
 */
export async function digestInTab(
  tabId: number,
  article: Article,
  { summaryLength }: Pick<PageRequest, 'summaryLength'>,
): Promise<Result<Digest, InjectFailure>> {
  const pack = packScriptOf(articleLanguage(article));
  const left = pack ? await inject<true>(tabId, pack) : null;
  if (left && !left.ok) return left;
  return inject<Digest>(tabId, 'digest', { article, summaryLength });
}
