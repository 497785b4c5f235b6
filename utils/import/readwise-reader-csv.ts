import { csvLinks } from './csv-links';
import { createFaults } from './field-checks';
import type { ImportReader } from './import-reader';

/** Readwise Reader: Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen. What came from a feed was never saved by hand. */
export const readReadwiseReaderCsv: ImportReader = (source, tools) =>
  csvLinks(source, tools, (cell) => {
    const location = cell('Location').toLowerCase();
    if (location === 'feed') return { leftOut: { reason: 'from-a-feed', detail: cell('URL') } };
    const check = createFaults();
    const places = { archive: true, new: false, later: false, shortlist: false, '': false };
    const isArchived = check.oneOf(location, places);
    const tags = pythonList(cell('Document tags'));
    if (tags === null) check.fault('bad-tags', cell('Document tags'));
    const isSeen = check.oneOf(cell('Seen'), { true: true, false: false, '': false });
    return {
      fields: {
        url: cell('URL'),
        title: cell('Title'),
        savedAt: check.writtenTime(cell('Saved date')),
        tags: check.tagList(tags ?? []),
        isRead: isSeen || isArchived,
        isArchived,
        isStarred: location === 'shortlist',
        progress: check.share(cell('Reading progress'), 1),
      },
      faults: check.faults,
    };
  });

/** A list of texts as Python writes it: ['a', "it's"]; null if it is none. */
export function pythonList(text: string): string[] | null {
  if (text === '') return [];
  if (!text.startsWith('[') || !text.endsWith(']')) return null;
  const inner = text.slice(1, -1).trim();
  const item = /\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")\s*(,|$)/y;
  const items: string[] = [];
  while (item.lastIndex < inner.length) {
    const found = item.exec(inner);
    if (!found) return null;
    items.push((found[1] ?? found[2] ?? '').replace(/\\(.)/g, '$1'));
  }
  return items;
}
