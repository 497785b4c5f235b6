import type { Article, Block } from '@/utils/model/article';
import { shownSentence } from '@/utils/text/shown-sentence';
import { cleanLine, cleanText } from './clean-text';
import type { ExportFormat } from './export-format';
import type { ExportLabels } from './export-labels';
import type { ExportRecord } from './export-record';
import { oneOrZip } from './one-or-zip';
import { isoDate, signers, sourceUrl, titleOf } from './record-facts';

/** Text without any markup: a .txt, or a zip of them. */
export const plainText: ExportFormat = {
  write: (source, context) =>
    oneOrZip(source, context, {
      extension: 'txt',
      mimeType: 'text/plain',
      write: (record) => recordText(record, context.labels),
    }),
};

/** Headline, byline, summary, text, note and source, separated by blank lines. */
export function recordText({ article, digest, note }: ExportRecord, labels: ExportLabels): string {
  const facts = [article.publisher, ...signers(article), article.dateline, isoDate(article.published)];
  const summary = digest.summary.map((sentence) => `- ${cleanLine(shownSentence(sentence))}`).join('\n');
  const url = sourceUrl(article);
  const parts = [
    titleOf(article),
    cleanLine(facts.filter(Boolean).join(' · ')),
    cleanLine(article.description ?? ''),
    summary && `${labels.inShort}\n${summary}`,
    articleText(article),
    note && `${labels.note}\n${cleanText(note)}`,
    url && `${labels.source}: ${url}`,
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

/** The blocks' own text, separated by blank lines. */
export const articleText = ({ blocks }: Article): string =>
  blocks
    .map((block) => blockText(block))
    .filter((text) => text !== '')
    .join('\n\n');

function blockText(block: Block): string {
  const text = cleanText(block.text).trim();
  if (block.type !== 'list') return text;
  let count = 0;
  return text
    .split('\n')
    .map((item, index) => {
      const depth = Math.min(block.depths[index] ?? 0, 8);
      if (depth === 0) count += 1;
      return `${'  '.repeat(depth)}${block.isOrdered && depth === 0 ? `${count}.` : '-'} ${item}`;
    })
    .join('\n');
}
