import { exportArticles } from '@/utils/export/export-articles';
import { quotation } from '@/utils/export/quotation';
import { newlySaved } from '@/utils/identity/newly-saved';
import type { Article } from '@/utils/model/article';
import type { Digest } from '@/utils/model/digest';
import { shownSentence } from '@/utils/text/shown-sentence';

export type CopyForm = 'markdown' | 'quotation' | 'text';

/** Puts one thing on the clipboard, in each of its forms by MIME type; false if the browser does not allow it. */
export type WriteClipboard = (forms: Readonly<Record<string, string>>) => Promise<boolean>;

/** Puts the article, or its summary as a quotation with its source, on the clipboard; false if that is not allowed. */
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
  const made = await exportArticles(form, [newlySaved(article, digest, now)], { now, total: 1 });
  return made.ok && clipboard({ 'text/plain': await made.value.content.text() });
}
