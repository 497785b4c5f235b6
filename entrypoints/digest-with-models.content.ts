import { defineContentScript } from 'wxt/utils/define-content-script';
import { takeRequest } from '@/utils/browser/in-page/take-request';
import { digestInItsLanguage } from '@/utils/digest/digest-in-its-language';

/** Injected instead of digest.content.ts where the article's language has trained models: the digest with its people. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main() {
    const { article, summaryLength } = takeRequest();
    return article ? digestInItsLanguage(article, { summaryLength }) : null;
  },
});
