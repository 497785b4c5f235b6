import type { RowReading } from './csv-links';
import { createFaults } from './field-checks';
import type { ImportReader } from './import-reader';
import { isJsonObject, type JsonRecord, jsonLinks } from './json-links';

/** Karakeep: {bookmarks: [...]}. Its notes and assets have no address and stay with it. */
export const readKarakeepJson: ImportReader = (source, tools) => jsonLinks(source, tools, 'bookmarks', readBookmark);

function readBookmark(item: JsonRecord): RowReading {
  const content = isJsonObject(item.content) ? item.content : {};
  const check = createFaults();
  const title = check.text(item.title, 'title');
  if (content.type !== 'link')
    return { leftOut: { reason: 'not-a-link', detail: String(title ?? content.type ?? '') } };
  const isArchived = check.truth(item.archived, 'archived');
  return {
    fields: {
      url: check.text(content.url, 'content.url') ?? '',
      title,
      savedAt: check.unixTime(item.createdAt),
      tags: check.tagList(item.tags),
      note: check.text(item.note, 'note'),
      isRead: isArchived,
      isArchived,
    },
    faults: check.faults,
  };
}
