import { downloadFile } from '@/utils/browser/download-file';
import { exportArticles } from '@/utils/export/export-articles';
import type { Article } from '@/utils/model/article';
import type { Digest } from '@/utils/model/digest';
import type { SavedArticle } from '@/utils/model/saved-article';
import { articleId } from '@/utils/text/article-id';

/** Puts the article on the clipboard; false where the browser does not allow it. */
export async function copyArticle(article: Article, digest: Digest, now: Date): Promise<boolean> {
  const made = await exportArticles('markdown', [asRecord(article, digest, now)], { now, total: 1 });
  if (!made.ok) return false;
  const text = await made.value.content.text();
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}

/** Downloads the article as one file, saved or not. */
export async function downloadArticle(
  article: Article,
  digest: Digest,
  format: 'markdown' | 'html',
  now: Date,
): Promise<void> {
  const made = await exportArticles(format, [asRecord(article, digest, now)], { now, total: 1 });
  if (made.ok) downloadFile(made.value.name, made.value.content);
}

/** The page as an export wants it: as if it were saved this moment. */
function asRecord(article: Article, digest: Digest, now: Date): SavedArticle {
  const at = now.toISOString();
  return {
    id: articleId(article.canonicalUrl ?? article.url),
    article,
    digest,
    savedAt: at,
    updatedAt: at,
    readAt: null,
    archivedAt: null,
    deletedAt: null,
    isStarred: false,
    tags: [],
    note: null,
    highlights: [],
    progress: 0,
  };
}
