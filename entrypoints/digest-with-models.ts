import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeRequest } from '@/utils/browser/in-page/take-request';
import { digestInItsLanguage } from '@/utils/digest/digest-in-its-language';

/** Injected instead of digest.ts where the article's language has trained models: the digest with its people. */
export default defineUnlistedScript({
  main() {
    const { article, summaryLength } = takeRequest();
    return article ? digestInItsLanguage(article, { summaryLength }) : null;
  },
});
