import { cleanLine } from './clean-text';
import { csvRow } from './csv-row';
import { escapeInline, escapeLineStart } from './escape-markdown';
import { linkTarget, paragraphMarkdown } from './inline-markdown';
import { isoDate } from './record-facts';
import { safeHref } from './safe-href';

/** An article and passages of it, as a file of highlights has them. */
export interface MarkedPassages {
  readonly title: string;
  readonly url: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly tags: readonly string[];
  readonly highlights: readonly {
    readonly quote: string;
    readonly note: string | null;
    readonly colour: string;
    /** ISO 8601, UTC. */
    readonly createdAt: string;
  }[];
}

/** Passages by article as Markdown, each a quotation with its note under it. */
export const highlightsMarkdown = (articles: readonly MarkedPassages[]): string =>
  `${articles.map(articleMarkdown).join('\n\n')}\n`;

function articleMarkdown({ title, url, publisher, published, highlights }: MarkedPassages): string {
  const href = safeHref(url);
  const name = escapeInline(cleanLine(title) || url);
  const source = [publisher, isoDate(published)].map((fact) => escapeInline(cleanLine(fact ?? ''))).filter(Boolean);
  return [
    `## ${href === null ? name : `[${name}](${linkTarget(href)})`}`,
    ...(source.length > 0 ? [source.join(', ')] : []),
    ...highlights.map(({ quote, note }) => {
      const words = `> ${escapeLineStart(escapeInline(cleanLine(quote)))}`;
      return note === null ? words : `${words}\n\n${paragraphMarkdown(note, [])}`;
    }),
  ].join('\n\n');
}

const columns = ['highlight', 'note', 'colour', 'marked', 'title', 'publisher', 'published', 'url', 'tags'] as const;

/** A row for each passage, for spreadsheets: UTF-8, RFC 4180, CRLF, header row. */
export const highlightsCsv = (articles: readonly MarkedPassages[]): string =>
  [
    csvRow(columns),
    ...articles.flatMap(({ title, publisher, published, url, tags, highlights }) =>
      highlights.map(({ quote, note, colour, createdAt }) =>
        csvRow([cleanLine(quote), note, colour, createdAt, title, publisher, published, url, tags.join('; ')]),
      ),
    ),
  ].join('');
