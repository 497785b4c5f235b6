import { csvLinks } from './csv-links';
import { createFaults } from './field-checks';
import type { ImportReader } from './import-reader';

/** Matter: Title,Author,Publisher,URL,Tags,Word Count,In Queue,Favorited,Read,...; tags separated by `;`. Read and out of the queue is archived. */
export const readMatterCsv: ImportReader = (source, tools) =>
  csvLinks(source, tools, (cell) => {
    const check = createFaults();
    const truth = (heading: string) => check.oneOf(cell(heading), { true: true, false: false, '': false });
    const isRead = truth('Read');
    const isQueued = truth('In Queue');
    const author = cell('Author');
    return {
      fields: {
        url: cell('URL'),
        title: cell('Title'),
        authors: author === '' ? [] : [author],
        publisher: cell('Publisher'),
        savedAt: check.writtenTime(cell('Last Interaction Date')),
        tags: check.tags(cell('Tags'), ';'),
        isRead,
        isArchived: isRead && !isQueued,
        isStarred: truth('Favorited'),
      },
      faults: check.faults,
    };
  });
