import type { ImportTools } from '@/utils/import/import-tools';

/** What the importers need of this page; extraction and digest are loaded when an import asks for them. */
export async function importTools(now: Date): Promise<ImportTools> {
  const [{ extractArticle }, { digestInItsLanguage }] = await Promise.all([
    import('@/utils/extract/extract-article'),
    import('@/utils/digest/digest-in-its-language'),
  ]);
  return {
    now,
    parseHtml: (html) => new DOMParser().parseFromString(html, 'text/html'),
    readArticle: (document, url) => {
      const read = extractArticle(document, { url, isForced: true });
      return read.ok ? read.value : null;
    },
    digest: (article) => digestInItsLanguage(article),
  };
}
