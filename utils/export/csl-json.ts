import { citationOf, createKeyKeeper } from './citation';
import type { ExportFormat } from './export-format';
import type { ExportRecord } from './export-record';
import { jsonArray } from './json-array';
import { collectionName } from './one-or-zip';

/** References for Zotero, pandoc and others: CSL-JSON 1.0.2, an item a line. */
export const cslJson: ExportFormat = {
  write: (source, { now }) => {
    const keepKey = createKeyKeeper();
    return {
      name: `${collectionName(now)}.json`,
      mimeType: 'application/vnd.citationstyles.csl+json',
      chunks: jsonArray(source, (record) => cslItem(record, keepKey)),
    };
  },
};

function cslItem(record: ExportRecord, keepKey: (key: string) => string): Record<string, unknown> {
  const citation = citationOf(record);
  const item = {
    type: 'article-newspaper',
    id: keepKey(citation.key),
    title: citation.title,
    author: citation.authors.length > 0 ? citation.authors : null,
    'container-title': citation.newspaper,
    publisher: citation.newspaper,
    'publisher-place': citation.place,
    issued: dateParts(citation.issued),
    accessed: dateParts(citation.accessed),
    section: citation.section,
    language: citation.language,
    abstract: citation.abstract,
    keyword: citation.keywords.join(', ') || null,
    URL: citation.url,
  };
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== null));
}

const dateParts = (date: string | null) => (date === null ? null : { 'date-parts': [date.split('-').map(Number)] });
