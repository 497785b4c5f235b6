import { defineContentScript } from 'wxt/utils/define-content-script';
import { takeRequest } from '@/utils/browser/in-page/take-request';
import { digestInItsLanguage } from '@/utils/digest/digest-in-its-language';

/** Injected after article.content.ts when a page is saved without the popup: the digest of the article that is handed over. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main() {
    const { article, summaryLength } = takeRequest();
    return article ? digestInItsLanguage(article, { summaryLength }) : null;
  },
});
