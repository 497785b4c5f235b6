import { digestInItsLanguage } from '@/utils/digest/digest-in-its-language';
import { blockMarkdown } from '@/utils/export/block-markdown';
import { extractArticle } from '@/utils/extract/extract-article';
import type { Article } from '@/utils/model/article';

let article: Article | null = null;

/** Reads the page. What went wrong beside time: something was thrown that should have been told; null where nothing was. */
export function read(page: Document, url: string): string | null {
  const result = extractArticle(page, { url, hasLayout: true });
  article = result.ok ? result.value : null;
  return !result.ok && result.error.kind === 'unreadable' ? result.error.message : null;
}

export function digest(): null {
  if (article) digestInItsLanguage(article);
  return null;
}

/** The article as Markdown, and nothing done with it. */
export function write(): null {
  for (const block of article?.blocks ?? []) blockMarkdown(block);
  return null;
}
