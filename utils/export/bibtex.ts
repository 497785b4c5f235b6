import { type Citation, type CitationName, citationOf, createKeyKeeper } from './citation';
import type { Chunk, ExportFormat } from './export-format';
import type { RecordSource } from './export-record';
import { collectionName } from './one-or-zip';

/** References for LaTeX: BibTeX, UTF-8, one @article each. */
export const bibtex: ExportFormat = {
  write: (source, { now }) => ({
    name: `${collectionName(now)}.bib`,
    mimeType: 'application/x-bibtex',
    chunks: entries(source),
  }),
};

async function* entries(source: RecordSource): AsyncGenerator<Chunk> {
  const keepKey = createKeyKeeper();
  for await (const record of source) {
    const citation = citationOf(record);
    yield entry(keepKey(citation.key), citation);
  }
}

/** The title stands in two pairs of braces, so that no style changes its capitals. */
function entry(key: string, citation: Citation): string {
  const fields: readonly (readonly [name: string, value: string | null | undefined])[] = [
    ['title', `{${escapeTex(citation.title)}}`],
    ['author', citation.authors.map(written).join(' and ')],
    ['journal', citation.newspaper && escapeTex(citation.newspaper)],
    ['address', citation.place && escapeTex(citation.place)],
    ['date', citation.issued],
    ['year', citation.issued?.slice(0, 4)],
    ['month', citation.issued && String(Number(citation.issued.slice(5, 7)))],
    ['language', citation.language && escapeTex(citation.language)],
    ['abstract', citation.abstract && escapeTex(citation.abstract)],
    ['keywords', citation.keywords.map((keyword) => escapeTex(keyword.replaceAll(',', ' '))).join(', ')],
    ['url', citation.url],
    ['urldate', citation.accessed],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  return `@article{${key},\n${lines.join(',\n')}\n}\n\n`;
}

/** A comma or an "and" in a name would part it; braces hold it together. */
const written = (name: CitationName) =>
  'literal' in name ? `{${escapeTex(name.literal)}}` : `${escapeTex(name.family)}, ${escapeTex(name.given)}`;

const specials: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

/** Text as TeX reads it. Braces are written as commands: BibTeX counts them even behind a backslash. */
export const escapeTex = (text: string): string =>
  text.replace(/[\\{}^~$&#_%]/g, (character) => specials[character] ?? `\\${character}`);
