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
    ['day', citation.issued && String(Number(citation.issued.slice(8)))],
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
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

/**
 * Text as TeX reads it. BibTeX counts braces even behind a backslash: where they do not pair up they are written as
 * commands. Hyphens and quotation marks that TeX would draw together are held apart.
 */
export function escapeTex(text: string): string {
  const brace = arePaired(text) ? { '{': '\\{', '}': '\\}' } : { '{': '\\textbraceleft{}', '}': '\\textbraceright{}' };
  return text
    .replace(/[\\{}^~$&#_%]/g, (character) => ({ ...specials, ...brace })[character] ?? `\\${character}`)
    .replace(/(?<=-)-|(?<=`)`|(?<=')'|(?<=[?!])`/g, '{}$&');
}

function arePaired(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === '{') depth += 1;
    if (character === '}') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
