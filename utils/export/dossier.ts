import { cleanLine } from './clean-text';
import { csvRow } from './csv-row';
import { escapeInline, escapeLineStart } from './escape-markdown';
import { linkTarget } from './inline-markdown';
import { safeHref } from './safe-href';

/** What one article says of a person. */
export interface DossierEntry {
  readonly title: string;
  /** null where it is not known. */
  readonly url: string | null;
  readonly publisher: string | null;
  readonly dateline: string | null;
  /** YYYY-MM-DD */
  readonly day: string;
  /** As this article names them. */
  readonly name: string;
  /** Verbatim. */
  readonly roles: readonly string[];
  /** Verbatim and without quotation marks; 'reported' is what they are said to have said. */
  readonly quotes: readonly { readonly kind: 'direct' | 'reported'; readonly text: string }[];
}

/** Everything a library says of one person, article by article, the latest first. */
export interface Dossier {
  readonly name: string;
  readonly role: string | null;
  readonly otherNames: readonly string[];
  readonly entries: readonly DossierEntry[];
}

/** The words a dossier is written with, in the language of the interface. */
export interface DossierLabels {
  readonly roles: string;
  readonly direct: string;
  readonly reported: string;
  readonly namedIn: string;
}

/** The dossier as a page of Markdown: roles over time, what they said, what they are said to have said, every article. */
export function dossierMarkdown({ name, role, otherNames, entries }: Dossier, labels: DossierLabels): string {
  const said = (kind: 'direct' | 'reported') =>
    entries.flatMap((entry) =>
      entry.quotes
        .filter((quote) => quote.kind === kind)
        .map(({ text }) => `> ${line(kind === 'direct' ? `“${text}”` : text)}\n>\n> — ${sourceLine(entry)}`),
    );
  const roles = entries.flatMap((entry) =>
    entry.roles.map((each) => `- ${entry.day}: ${inline(each)} — ${sourceLine(entry)}`),
  );
  const sections = [
    `# ${inline(name)}`,
    ...(role === null ? [] : [line(role)]),
    ...(otherNames.length === 0 ? [] : [otherNames.map(inline).join(', ')]),
    section(labels.roles, roles.join('\n')),
    section(labels.direct, said('direct').join('\n\n')),
    section(labels.reported, said('reported').join('\n\n')),
    section(labels.namedIn, entries.map((entry) => `- ${sourceLine(entry)}`).join('\n')),
  ];
  return `${sections.filter((part) => part !== '').join('\n\n')}\n`;
}

const columns = ['kind', 'text', 'name', 'day', 'dateline', 'publisher', 'title', 'url'] as const;

/** A row for each role, each quotation and each article, for spreadsheets: UTF-8, RFC 4180, CRLF, header row. */
export function dossierCsv({ entries }: Dossier): string {
  const rows = entries.flatMap((entry) => {
    const { name, day, dateline, publisher, title, url } = entry;
    const source = [name, day, dateline, publisher, title, url];
    return [
      ...entry.roles.map((role) => ['role', cleanLine(role), ...source]),
      ...entry.quotes.map(({ kind, text }) => [kind, cleanLine(text), ...source]),
      ['named', '', ...source],
    ];
  });
  return [csvRow(columns), ...rows.map(csvRow)].join('');
}

const inline = (text: string) => escapeInline(cleanLine(text));
const line = (text: string) => escapeLineStart(inline(text));
const section = (heading: string, body: string) => (body === '' ? '' : `## ${inline(heading)}\n\n${body}`);

/** Headline as a link, publication, day. */
function sourceLine({ title, url, publisher, day }: DossierEntry): string {
  const href = safeHref(url);
  const cited = href === null ? inline(title) : `[${inline(title)}](${linkTarget(href)})`;
  return [cited, ...(publisher === null ? [] : [inline(publisher)]), day].join(', ');
}
