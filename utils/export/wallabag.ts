import { bodyHtml } from './article-html';
import { cleanLine, cleanText } from './clean-text';
import type { ExportFormat } from './export-format';
import type { ExportRecord } from './export-record';
import { jsonArray } from './json-array';
import { collectionName } from './one-or-zip';
import { distinctLines, signers, sourceUrl, titleOf } from './record-facts';
import { safeHref } from './safe-href';

/** JSON as wallabag v2 exports and imports it. */
export const wallabag: ExportFormat = {
  write: (source, { now, labels }) => ({
    name: `${collectionName(now)} wallabag.json`,
    mimeType: 'application/json',
    chunks: jsonArray(source, (record) => entry(record, labels.picture)),
  }),
};

function entry(record: ExportRecord, pictureLabel: string): Record<string, unknown> {
  const { article, digest } = record;
  const url = sourceUrl(article) ?? article.url;
  return {
    url,
    given_url: article.url,
    origin_url: null,
    title: titleOf(article),
    content: bodyHtml(article, { imageTarget: safeHref, pictureLabel }),
    mimetype: 'text/html',
    language: article.language,
    is_archived: record.archivedAt === null && record.readAt === null ? 0 : 1,
    is_starred: record.isStarred ? 1 : 0,
    tags: distinctLines(record.tags),
    created_at: record.savedAt,
    updated_at: record.updatedAt,
    published_at: article.published,
    published_by: signers(article),
    reading_time: digest.readingMinutes,
    domain_name: URL.canParse(url) ? new URL(url).hostname : null,
    preview_picture: safeHref(article.leadImage?.src ?? null),
    annotations: record.highlights.map(({ quote, note, createdAt }) => ({
      quote: cleanLine(quote),
      text: cleanText(note ?? ''),
      ranges: [],
      created_at: createdAt,
    })),
  };
}
