import type { Article, Block } from '@/utils/model/article';
import { shownSentence } from '@/utils/text/shown-sentence';
import { blockMarkdown, type ImageTarget, quoted } from './block-markdown';
import { cleanLine } from './clean-text';
import { escapeInline } from './escape-markdown';
import type { ExportLabels } from './export-labels';
import type { ExportRecord } from './export-record';
import { frontMatter } from './front-matter';
import { paragraphMarkdown } from './inline-markdown';
import { distinctLines, isoDate, signers, sourceUrl, titleOf, topicLabels } from './record-facts';
import { safeHref } from './safe-href';

/** The record as one Markdown file: front matter, digest, text, highlights and note. Ends with a line break. */
export function articleMarkdown(
  record: ExportRecord,
  labels: ExportLabels,
  imageTarget: ImageTarget = safeHref,
): string {
  const sections = [
    recordFrontMatter(record),
    summaryMarkdown(record, labels),
    bodyMarkdown(record, imageTarget),
    section(labels.people, peopleMarkdown(record)),
    section(labels.quotes, quotesMarkdown(record)),
    section(labels.highlights, highlightsMarkdown(record)),
    section(labels.note, record.note === null ? '' : paragraphMarkdown(record.note, [])),
  ];
  return `${sections.filter((part) => part !== '').join('\n\n')}\n`;
}

function recordFrontMatter(record: ExportRecord): string {
  const { article, digest } = record;
  return frontMatter({
    title: titleOf(article),
    source: sourceUrl(article),
    author: signers(article),
    published: { bare: isoDate(article.published) },
    created: { bare: isoDate(record.savedAt) },
    description: orNull(article.description),
    tags: distinctLines(record.tags),
    site: orNull(article.publisher),
    people: distinctLines(digest.people.filter(({ isKey }) => isKey).map(({ name }) => name)),
    topics: topicLabels(record),
  }).trimEnd();
}

function summaryMarkdown({ digest }: ExportRecord, labels: ExportLabels): string {
  if (digest.summary.length === 0) return '';
  const sentences = digest.summary.map((sentence) => `- ${escapeInline(cleanLine(shownSentence(sentence)))}`);
  return quoted([`[!summary] ${escapeInline(labels.inShort)}`, ...sentences].join('\n'));
}

export function bodyMarkdown({ article }: ExportRecord, imageTarget: ImageTarget = safeHref): string {
  return [...leadFigure(article), ...article.blocks]
    .map((block) => blockMarkdown(block, imageTarget))
    .filter((part) => part !== '')
    .join('\n\n');
}

/** The lead image as a figure among the blocks, with its caption and credit. */
const leadFigure = ({ leadImage }: Article): Block[] =>
  leadImage === null
    ? []
    : [
        {
          type: 'figure',
          text: leadImage.caption ?? '',
          marks: [],
          src: leadImage.src,
          alt: leadImage.alt,
          credit: leadImage.credit,
        },
      ];

export function peopleMarkdown({ digest }: ExportRecord): string {
  const lines = digest.people
    .filter(({ isKey }) => isKey)
    .map(
      ({ name, role }) =>
        `- ${escapeInline(cleanLine(name))}${role === null ? '' : ` — ${escapeInline(cleanLine(role))}`}`,
    );
  return lines.join('\n');
}

export function quotesMarkdown({ digest }: ExportRecord): string {
  return digest.quotes
    .filter(({ kind }) => kind === 'direct')
    .map(({ text, speaker }) => {
      const words = `“${escapeInline(cleanLine(text))}”`;
      return quoted(speaker === null ? words : `${words} — ${escapeInline(cleanLine(speaker.name))}`);
    })
    .join('\n\n');
}

export function highlightsMarkdown({ highlights }: ExportRecord): string {
  return highlights
    .map(({ quote, note }) => {
      const passage = quoted(paragraphMarkdown(quote, []));
      return note === null ? passage : `${passage}\n\n${paragraphMarkdown(note, [])}`;
    })
    .join('\n\n');
}

const orNull = (text: string | null) => cleanLine(text ?? '') || null;
const section = (title: string, content: string) => (content === '' ? '' : `## ${escapeInline(title)}\n\n${content}`);
