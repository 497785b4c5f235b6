import { type Citation, type CitationName, citationOf } from './citation';
import type { Chunk, ExportFormat } from './export-format';
import type { RecordSource } from './export-record';
import { collectionName } from './one-or-zip';

/** References for Zotero, EndNote, Mendeley: RIS, UTF-8, CRLF. */
export const ris: ExportFormat = {
  write: (source, { now }) => ({
    name: `${collectionName(now)}.ris`,
    mimeType: 'application/x-research-info-systems',
    chunks: references(source),
  }),
};

async function* references(source: RecordSource): AsyncGenerator<Chunk> {
  for await (const record of source) yield reference(citationOf(record));
}

function reference(citation: Citation): string {
  const fields: readonly (readonly [tag: string, value: string | null | undefined])[] = [
    ['TY', 'NEWS'],
    ['TI', citation.title],
    ...citation.authors.map((name) => ['AU', written(name)] as const),
    ['T2', citation.newspaper],
    ['PB', citation.newspaper],
    ['CY', citation.place],
    ['DA', slashed(citation.issued)],
    ['PY', citation.issued?.slice(0, 4)],
    ['SE', citation.section],
    ['LA', citation.language],
    ['AB', citation.abstract],
    ...citation.keywords.map((keyword) => ['KW', keyword] as const),
    ['UR', citation.url],
    ['Y2', slashed(citation.accessed)],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}`] : []));
  return `${[...lines, 'ER  - ', ''].join('\r\n')}\r\n`;
}

const written = (name: CitationName) => ('literal' in name ? name.literal : `${name.family}, ${name.given}`);
const slashed = (date: string | null) => (date === null ? null : `${date.replaceAll('-', '/')}/`);
