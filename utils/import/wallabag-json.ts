import { articleOfCopy } from './article-of-copy';
import { createFaults } from './field-checks';
import { highlightOf } from './highlight-of';
import type { ImportReader } from './import-reader';
import { isJsonObject, jsonLinks } from './json-links';
import { statedTime } from './read-time';

/** wallabag v2 JSON: an array of entries with the text as HTML. Archived means read. */
export const readWallabagJson: ImportReader = (source, tools) =>
  jsonLinks(source, tools, undefined, (item) => {
    const check = createFaults();
    const url = check.text(item.url, 'url') ?? '';
    const title = check.text(item.title, 'title');
    const savedAt = check.writtenTime(item.created_at);
    const content = check.text(item.content, 'content') ?? '';
    const article = url === '' ? null : articleOfCopy(content, title, url, tools);
    if (content.trim() !== '' && article === null && url !== '') check.fault('no-article', title ?? url);
    const isArchived = check.truth(item.is_archived, 'is_archived');
    const annotations = Array.isArray(item.annotations) ? item.annotations.filter(isJsonObject) : [];
    return {
      fields: {
        url,
        title,
        article,
        savedAt,
        tags: check.tagList(item.tags),
        isRead: isArchived,
        isArchived,
        isStarred: check.truth(item.is_starred, 'is_starred'),
        language: check.text(item.language, 'language'),
        published: statedTime(item.published_at),
        authors: Array.isArray(item.published_by) ? item.published_by.filter((name) => typeof name === 'string') : [],
        highlights: annotations.flatMap(
          ({ quote, text, created_at }, index) =>
            highlightOf(quote, text, check.writtenTime(created_at) ?? savedAt, index, article, tools) ?? [],
        ),
      },
      faults: check.faults,
    };
  });
