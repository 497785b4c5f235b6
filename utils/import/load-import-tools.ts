import type { Settings } from '@/utils/model/settings';
import type { ImportTools } from './import-tools';

interface ImportSettings extends Partial<Pick<Settings, 'summaryLength'>> {
  readonly now: Date;
  readonly parseHtml: ImportTools['parseHtml'];
}

/**
 * The tools with our own extractor and digest, which are loaded for it: an import of links alone needs neither, but its page
 * does. Summaries are as long as the reader has set them.
 */
export async function loadImportTools({ parseHtml, now, summaryLength }: ImportSettings): Promise<ImportTools> {
  const [{ extractArticle }, { digestInItsLanguage }, { loadAllPacks }] = await Promise.all([
    import('@/utils/extract/extract-article'),
    import('@/utils/digest/digest-in-its-language'),
    import('@/utils/digest/language/load-pack'),
  ]);
  const packOf = await loadAllPacks();
  return {
    now,
    parseHtml,
    readArticle: (document, url) => {
      const article = extractArticle(document, { url, isForced: true });
      return article.ok ? article.value : null;
    },
    digest: (article) => digestInItsLanguage(article, summaryLength === undefined ? {} : { summaryLength }, packOf),
  };
}
