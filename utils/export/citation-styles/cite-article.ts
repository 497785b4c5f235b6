import type { Citation } from '../citation';
import { escapeHtml } from '../escape-html';
import type { Clipping } from '../quotation';
import apa from './apa.json';
import chicago from './chicago.json';
import type { CitationStyle, CitedPart, PartStyle } from './citation-style';
import { citeNames } from './cite-names';
import mla from './mla.json';

const styles = { apa, mla, chicago } as const satisfies Record<string, unknown>;

export type CitationStyleName = keyof typeof styles;

/**
 * A reference to a newspaper or web article, ready to paste: APA (7th edition), MLA (9th), Chicago (17th, bibliography).
 * The headline keeps its own capitals.
 */
export function citeArticle(citation: Citation, name: CitationStyleName): Clipping {
  const style = styles[name] as CitationStyle;
  const facts: Readonly<Record<CitedPart, string | null>> = {
    authors: citeNames(citation.authors, style.names),
    title: citation.title,
    newspaper: citation.newspaper,
    date: citation.issued && citeDate(citation.issued, style.date),
    url: citation.url && retrieved(citation, style) + citation.url,
  };
  const order = facts.authors === null ? style.orderWithoutAuthors : style.order;
  const parts = order.flatMap((part) => writePart(facts[part], style.parts[part]) ?? []);
  return { text: parts.map(({ text }) => text).join(' '), html: parts.map(({ html }) => html).join(' ') };
}

function writePart(fact: string | null, style: PartStyle): Clipping | null {
  if (fact === null) return style.unknown === undefined ? null : { text: style.unknown, html: style.unknown };
  const words = style.isWithoutScheme ? fact.replace(/^https?:\/\//, '') : fact;
  // A full stop follows no other closing mark: "Who pays?", "The Desk Ltd.".
  const after = /[.?!]$/.test(words) ? style.after.replace(/^\./, '') : style.after;
  const html = style.isItalic ? `<i>${escapeHtml(words)}</i>` : escapeHtml(words);
  return { text: style.before + words + after, html: escapeHtml(style.before) + html + escapeHtml(after) };
}

/** "Retrieved March 5, 2026, from ", where the style says so of an article without a day. */
function retrieved({ issued, accessed }: Citation, { parts, date }: CitationStyle): string {
  const { undated } = parts.url;
  if (!undated || issued !== null || accessed === null) return '';
  return undated.before + citeDate(accessed, { ...date, order: undated.order }) + undated.after;
}

/** `day` is YYYY-MM-DD. */
function citeDate(day: string, { order, months }: CitationStyle['date']): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const words: Readonly<Record<string, string>> = {
    year,
    month: months[Number(month) - 1] ?? '',
    day: String(Number(date)),
  };
  return order.map((part) => words[part] ?? part).join('');
}
