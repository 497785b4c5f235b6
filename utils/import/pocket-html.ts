import { createFaults } from './field-checks';
import { htmlLinks } from './html-links';
import type { ImportReader } from './import-reader';
import { linkItems } from './link-items';

/** Pocket's older export, ril_export.html: lists under the headings Unread and Read Archive. */
export const readPocketHtml: ImportReader = async function* (source, tools) {
  const seen = new Set<string>();
  for await (const link of htmlLinks(source)) {
    if (link === 'too-deep') return yield { kind: 'failure', failure: { kind: 'broken-file' } };
    const { line, title, attributes, headings } = link;
    const check = createFaults();
    const url = attributes.href ?? '';
    const isArchived = /archive/i.test(headings.at(-1) ?? '');
    const fields = {
      url,
      title: title === url ? null : title,
      savedAt: check.unixTime(attributes.time_added),
      tags: check.tags(attributes.tags ?? '', ','),
      isRead: isArchived,
      isArchived,
    };
    yield* linkItems(fields, check.faults, { line }, seen, tools);
  }
};
