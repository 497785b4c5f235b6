import { defineContentScript } from 'wxt/utils/define-content-script';
import { takeRequest } from '@/utils/browser/in-page/take-request';
import { articleLanguage } from '@/utils/digest/article-language';
import { digestArticle } from '@/utils/digest/digest-article';
import { smallPackOf } from '@/utils/digest/language/small-packs';

/**
 * Injected after article.content.ts when a page is saved without the popup: the digest of the article that is handed over,
 * in a language without trained models.
 */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main() {
    const { article, summaryLength } = takeRequest();
    return article ? digestArticle(article, smallPackOf(articleLanguage(article)), { summaryLength }) : null;
  },
});
