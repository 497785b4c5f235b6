import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeRequest } from '@/utils/browser/in-page/take-request';
import { articleLanguage } from '@/utils/digest/article-language';
import { digestArticle } from '@/utils/digest/digest-article';
import { smallPackOf } from '@/utils/digest/language/small-packs';

/**
 * Injected after article.ts when a page is saved without the popup: the digest of the article that is handed over,
 * in a language without trained models.
 */
export default defineUnlistedScript({
  main() {
    const { article, summaryLength } = takeRequest();
    return article ? digestArticle(article, smallPackOf(articleLanguage(article)), { summaryLength }) : null;
  },
});
