import { csvLinks } from './csv-links';
import { createFaults } from './field-checks';
import type { ImportReader } from './import-reader';

/** Instapaper: URL,Title,Selection,Folder and, in newer files, Timestamp and Tags (a JSON array). A folder of one's own is a tag. */
export const readInstapaperCsv: ImportReader = (source, tools) =>
  csvLinks(source, tools, (cell) => {
    const check = createFaults();
    const folder = cell('Folder');
    const kind = folder.toLowerCase();
    const isOwnFolder = folder !== '' && !['unread', 'archive', 'starred'].includes(kind);
    const tags = check.tagList(parseTags(cell('Tags')));
    return {
      fields: {
        url: cell('URL'),
        title: cell('Title'),
        savedAt: check.unixTime(cell('Timestamp')),
        tags: isOwnFolder ? [folder, ...tags] : tags,
        isRead: kind === 'archive',
        isArchived: kind === 'archive',
        isStarred: kind === 'starred',
        note: cell('Selection'),
      },
      faults: check.faults,
    };
  });

/** The text itself where it is no JSON, so that the check reports it. */
function parseTags(text: string): unknown {
  if (text === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
