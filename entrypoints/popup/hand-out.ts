import { downloadFile } from '@/utils/browser/download-file';
import { exportArticles } from '@/utils/export/export-articles';
import { quotation } from '@/utils/export/quotation';
import { newlySaved } from '@/utils/identity/newly-saved';
import type { Article } from '@/utils/model/article';
import type { Digest } from '@/utils/model/digest';
import type { SavedArticle } from '@/utils/model/saved-article';

export type CopyForm = 'markdown' | 'quotation' | 'text';

/** Puts the article, or its summary as a quotation with its source, on the clipboard; false where that is not allowed. */
export async function copyArticle(article: Article, digest: Digest, form: CopyForm, now: Date): Promise<boolean> {
  const clipping = await clippingOf(newlySaved(article, digest, now), form, now);
  const items = Object.entries(clipping).map(([type, content]) => [type, new Blob([content], { type })]);
  return navigator.clipboard.write([new ClipboardItem(Object.fromEntries(items))]).then(
    () => true,
    () => false,
  );
}

async function clippingOf(record: SavedArticle, form: CopyForm, now: Date): Promise<Record<string, string>> {
  if (form === 'quotation') {
    const summary = record.digest.summary.map(({ text }) => text).join(' … ');
    const { text, html } = quotation(summary || record.article.title, record.article);
    return { 'text/plain': text, 'text/html': html };
  }
  const made = await exportArticles(form, [record], { now, total: 1 });
  return { 'text/plain': made.ok ? await made.value.content.text() : '' };
}

/** Downloads the article as one file, saved or not. */
export async function downloadArticle(
  article: Article,
  digest: Digest,
  format: 'markdown' | 'html',
  now: Date,
): Promise<void> {
  const made = await exportArticles(format, [newlySaved(article, digest, now)], { now, total: 1 });
  if (made.ok) downloadFile(made.value.name, made.value.content);
}
