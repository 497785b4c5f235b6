import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takePack } from '@/utils/browser/in-page/left-pack';
import { takeRequest } from '@/utils/browser/in-page/take-request';
import { digestArticle } from '@/utils/digest/digest-article';
import { packFrom, smallPackOf } from '@/utils/digest/language/small-packs';
import { articleLanguage } from '@/utils/text/article-language';

/**
 * Injected after article.ts when a page is saved without the popup: the digest of the article that is handed over, with
 * the pack that a script before it left, where its language has trained models.
 */
export default defineUnlistedScript({
  main() {
    const { article, summaryLength } = takeRequest();
    const files = takePack();
    if (!article) return null;
    const language = articleLanguage(article);
    return digestArticle(article, files ? packFrom(language, files) : smallPackOf(language), { summaryLength });
  },
});
