import type { ClipForm } from '@/utils/model/clip-form';
import { citationOf } from './citation';
import { type CitationStyleName, citeArticle } from './citation-styles/cite-article';
import { cleanLine } from './clean-text';
import { escapeHtml } from './escape-html';
import { escapeInline, escapeLineStart } from './escape-markdown';
import type { ExportRecord } from './export-record';
import { linkTarget } from './inline-markdown';
import type { Clipping, QuotedSpeaker } from './quotation';
import { isoDate, signers, sourceUrl, titleOf } from './record-facts';

/** Passages of one article that are copied together. */
export interface Passages {
  /** Verbatim, without quotation marks. */
  readonly words: readonly string[];
  /** Who says them, where one person does. */
  readonly speaker: QuotedSpeaker | null;
}

/**
 * Passages with who says them and where they stand, ready to paste: with headline, authors, publication, date and address;
 * with a reference in the style; or as Markdown.
 */
export function clipPassages(
  { words, speaker }: Passages,
  record: ExportRecord,
  form: ClipForm,
  style: CitationStyleName,
): Clipping {
  const said =
    speaker &&
    [speaker.name, speaker.role]
      .map((fact) => cleanLine(fact ?? ''))
      .filter(Boolean)
      .join(', ');
  const lines = words.map(cleanLine).filter((line) => line !== '');
  const quoted = lines.map((line) => `“${line}”`);
  const source = form === 'citation' ? citeArticle(citationOf(record), style) : sourceOf(record);
  const html = [
    ...quoted.map((line) => `<blockquote><p>${escapeHtml(line)}</p></blockquote>`),
    ...(said ? [`<p>— ${escapeHtml(said)}</p>`] : []),
    `<p>${form === 'citation' ? '' : '— '}${source.html}</p>`,
  ].join('');
  if (form === 'markdown') return { text: markdown(lines, said, record), html };
  const rest = form === 'citation' ? source.text : `— ${source.text}`;
  return { text: [...quoted, ...(said ? [`— ${said}`] : []), rest].join('\n'), html };
}

const factsOf = ({ article }: ExportRecord): string[] =>
  [signers(article).join(', '), article.publisher, isoDate(article.published)]
    .map((fact) => cleanLine(fact ?? ''))
    .filter((fact) => fact !== '');

/** Headline, authors, publication and date on one line, the address on the next. */
function sourceOf(record: ExportRecord): Clipping {
  const { article } = record;
  const url = sourceUrl(article);
  const title = titleOf(article);
  const facts = factsOf(record);
  const cited = url === null ? escapeHtml(title) : `<a href="${escapeHtml(url)}">${escapeHtml(title)}</a>`;
  return {
    text: [[title, ...facts].join(', '), ...(url === null ? [] : [url])].join('\n'),
    html: [cited, ...facts.map(escapeHtml)].join(', '),
  };
}

function markdown(lines: readonly string[], said: string | null, record: ExportRecord): string {
  const url = sourceUrl(record.article);
  const title = escapeInline(titleOf(record.article));
  const cited = url === null ? title : `[${title}](${linkTarget(url)})`;
  return [
    ...lines.map((line) => `> ${escapeLineStart(escapeInline(line))}\n>`),
    ...(said ? [`> — ${escapeInline(said)}  `] : []),
    `> — ${[cited, ...factsOf(record).map(escapeInline)].join(', ')}`,
  ].join('\n');
}
