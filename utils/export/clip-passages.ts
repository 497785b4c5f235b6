import type { Article } from '@/utils/model/article';
import type { ClipForm } from '@/utils/model/clip-form';
import { citationOf } from './citation';
import { type CitationStyleName, citeArticle } from './citation-styles/cite-article';
import { cleanLine } from './clean-text';
import { escapeInline, escapeLineStart } from './escape-markdown';
import type { ExportRecord } from './export-record';
import { linkTarget } from './inline-markdown';
import { type Clipping, type QuotedSpeaker, quoted, saidBy, sourceFacts, sourceOf } from './quotation';
import { sourceUrl, titleOf } from './record-facts';

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
  const lines = words.map(cleanLine).filter((line) => line !== '');
  const source = form === 'citation' ? citeArticle(citationOf(record), style) : sourceOf(record.article);
  const clipping = quoted(lines, speaker, source);
  return form === 'markdown' ? { ...clipping, text: markdown(lines, saidBy(speaker), record.article) } : clipping;
}

function markdown(lines: readonly string[], said: string, article: Article): string {
  const url = sourceUrl(article);
  const title = escapeInline(titleOf(article));
  const cited = url === null ? title : `[${title}](${linkTarget(url)})`;
  return [
    ...lines.map((line) => `> ${escapeLineStart(escapeInline(line))}\n>`),
    ...(said ? [`> — ${escapeInline(said)}  `] : []),
    `> — ${[cited, ...sourceFacts(article).map(escapeInline)].join(', ')}`,
  ].join('\n');
}
