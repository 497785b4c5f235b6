import type { ImportTools } from './import-tools';

/** The tools with our own extractor and digest, which are loaded for it: an import of links alone needs neither, but its page does. */
export async function loadImportTools(parseHtml: ImportTools['parseHtml'], now: Date): Promise<ImportTools> {
  const [{ extractArticle }, { digestInItsLanguage }] = await Promise.all([
    import('@/utils/extract/extract-article'),
    import('@/utils/digest/digest-in-its-language'),
  ]);
  return {
    now,
    parseHtml,
    readArticle: (document, url) => {
      const article = extractArticle(document, { url, isForced: true });
      return article.ok ? article.value : null;
    },
    digest: (article) => digestInItsLanguage(article),
  };
}
