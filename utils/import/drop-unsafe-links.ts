import type { ExportRecord } from '@/utils/export/export-record';
import { safeHref } from '@/utils/export/safe-href';
import type { Article, Block } from '@/utils/model/article';

/**
 * The record without links that are not http, https or mailto, and the first of those dropped (null: none was, and the
 * record is the very one handed in). Only a file made by hand has such links: the extractor lets none in.
 */
export function dropUnsafeLinks(record: ExportRecord): { record: ExportRecord; dropped: string | null } {
  const dropped: string[] = [];
  const article = safeArticle(record.article, dropped);
  const madeArticle = record.madeArticle && safeArticle(record.madeArticle, dropped);
  const revisions = record.revisions?.map((revision) => ({
    ...revision,
    article: safeArticle(revision.article, dropped),
  }));
  if (dropped[0] === undefined) return { record, dropped: null };
  return { record: { ...record, article, madeArticle, ...(revisions && { revisions }) }, dropped: dropped[0] };
}

function safeArticle(article: Article, dropped: string[]): Article {
  const count = dropped.length;
  const safe = (href: string | null): string | null => {
    if (href === null || safeHref(href) !== null) return href;
    dropped.push(href);
    return null;
  };
  const blocks = article.blocks.map((block): Block => {
    const marks = block.marks.filter((mark) => mark.kind !== 'link' || safe(mark.href) !== null);
    if (block.type === 'figure') return { ...block, marks, src: safe(block.src) };
    if (block.type === 'embed') return { ...block, marks, url: safe(block.url) };
    return { ...block, marks };
  });
  const leadImage = article.leadImage !== null && safe(article.leadImage.src) === null ? null : article.leadImage;
  return dropped.length === count ? article : { ...article, blocks, leadImage };
}
