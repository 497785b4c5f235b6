import { citationOf } from '@/utils/export/citation';
import { type CitationStyleName, citeArticle } from '@/utils/export/citation-styles/cite-article';
import { exportArticles } from '@/utils/export/export-articles';
import { quotation } from '@/utils/export/quotation';
import { newlySaved } from '@/utils/identity/newly-saved';
import type { Article } from '@/utils/model/article';
import type { Digest } from '@/utils/model/digest';
import { shownSentence } from '@/utils/text/shown-sentence';

export type CopyForm = 'markdown' | 'quotation' | 'text' | 'bibtex' | 'ris' | CitationStyleName;

/** Puts one thing on the clipboard, in each of its forms by MIME type; false if the browser does not allow it. */
export type WriteClipboard = (forms: Readonly<Record<string, string>>) => Promise<boolean>;

/**
 * Puts the article, a reference to it, or its summary as a quotation with its source on the clipboard; false if that is not
 * allowed.
 */
export async function copyArticle(
  { article, digest }: { readonly article: Article; readonly digest: Digest },
  form: CopyForm,
  { now, clipboard }: { readonly now: Date; readonly clipboard: WriteClipboard },
): Promise<boolean> {
  if (form === 'quotation') {
    const summary = digest.summary.map(shownSentence).join(' … ');
    const { text, html } = quotation(summary || article.title, article);
    return clipboard({ 'text/plain': text, 'text/html': html });
  }
  const record = newlySaved(article, digest, now);
  if (form === 'apa' || form === 'mla' || form === 'chicago') {
    const { text, html } = citeArticle(citationOf(record), form);
    return clipboard({ 'text/plain': text, 'text/html': html });
  }
  const made = await exportArticles(form, [record], { now, total: 1 });
  return made.ok && clipboard({ 'text/plain': await made.value.content.text() });
}
