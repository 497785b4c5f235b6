import { exportArticles } from '@/utils/export/export-articles';
import { newlySaved } from '@/utils/identity/newly-saved';
import type { Article } from '@/utils/model/article';
import type { Digest } from '@/utils/model/digest';

export type DownloadFormat = 'markdown' | 'html';

/** Gives a file to the browser's own download under a suggested name. */
export type Download = (name: string, content: Blob) => void;

/** Downloads the article as one file, saved or not. */
export async function downloadArticle(
  { article, digest }: { readonly article: Article; readonly digest: Digest },
  format: DownloadFormat,
  { now, download }: { readonly now: Date; readonly download: Download },
): Promise<void> {
  const made = await exportArticles(format, [newlySaved(article, digest, now)], { now, total: 1 });
  if (made.ok) download(made.value.name, made.value.content);
}
