import { csvLinks } from './csv-links';
import { createFaults } from './field-checks';
import type { ImportReader } from './import-reader';

/** Pocket's export of 2025: title,url,time_added,tags,status; tags separated by `|`. Its title is the address where it has none. */
export const readPocketCsv: ImportReader = (source, tools) =>
  csvLinks(source, tools, (cell) => {
    const check = createFaults();
    const url = cell('url');
    const isArchived = check.oneOf(cell('status'), { archive: true, unread: false, '': false });
    return {
      fields: {
        url,
        title: cell('title') === url ? null : cell('title'),
        savedAt: check.unixTime(cell('time_added')),
        tags: check.tags(cell('tags'), '|'),
        isRead: isArchived,
        isArchived,
      },
      faults: check.faults,
    };
  });
