import { shownSentence } from '@/utils/text/shown-sentence';
import { bodyMarkdown, highlightsMarkdown, peopleMarkdown, quotesMarkdown } from '../article-markdown';
import type { ImageTarget } from '../block-markdown';
import { cleanLine } from '../clean-text';
import type { ExportRecord } from '../export-record';
import { paragraphMarkdown } from '../inline-markdown';
import { distinctLines, isoDate, signers, sourceUrl, titleOf, topicLabels } from '../record-facts';

/** What a field of a template stands for: a text, a list, a bare date or number, or nothing. */
export type FieldValue = string | null | readonly string[] | { readonly bare: string | null };

type Field = (record: ExportRecord, imageTarget?: ImageTarget) => FieldValue;

const line = (text: string | null) => cleanLine(text ?? '') || null;
const date = (time: string | null) => ({ bare: isoDate(time) });
const year = (time: string | null) => ({ bare: isoDate(time)?.slice(0, 4) ?? null });
const month = (time: string | null) => ({ bare: isoDate(time)?.slice(5, 7) ?? null });

/** Every field a template may name, as {{name}}. */
const templateFields = {
  title: ({ article }) => titleOf(article),
  url: ({ article }) => sourceUrl(article),
  authors: ({ article }) => signers(article),
  publisher: ({ article }) => line(article.publisher),
  agency: ({ article }) => line(article.agency),
  section: ({ article }) => line(article.section),
  dateline: ({ article }) => line(article.dateline),
  language: ({ article }) => line(article.language),
  description: ({ article }) => line(article.description),
  published: ({ article }) => date(article.published),
  published_year: ({ article }) => year(article.published),
  published_month: ({ article }) => month(article.published),
  saved: ({ savedAt }) => date(savedAt),
  saved_year: ({ savedAt }) => year(savedAt),
  saved_month: ({ savedAt }) => month(savedAt),
  tags: ({ tags }) => distinctLines(tags),
  topics: topicLabels,
  topic: (record) => topicLabels(record)[0] ?? null,
  people_names: ({ digest }) => distinctLines(digest.people.filter(({ isKey }) => isKey).map(({ name }) => name)),
  words: ({ digest }) => ({ bare: String(digest.wordCount) }),
  minutes: ({ digest }) => ({ bare: String(digest.readingMinutes) }),
  summary: ({ digest }) =>
    paragraphMarkdown(digest.summary.map((sentence) => cleanLine(shownSentence(sentence))).join(' '), []),
  people: peopleMarkdown,
  quotes: quotesMarkdown,
  highlights: highlightsMarkdown,
  note: ({ note }) => paragraphMarkdown(note ?? '', []),
  content: bodyMarkdown,
} satisfies Record<string, Field>;

export type TemplateField = keyof typeof templateFields;

export const templateFieldNames = Object.keys(templateFields) as readonly TemplateField[];

/** The value under that name; undefined if there is no such field. */
export function fieldValue(name: string, record: ExportRecord, imageTarget?: ImageTarget): FieldValue | undefined {
  return Object.hasOwn(templateFields, name)
    ? (templateFields as Record<string, Field>)[name]?.(record, imageTarget)
    : undefined;
}

/** The value as plain text: lists joined by commas, nothing as ''. */
export function fieldText(value: FieldValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  return 'bare' in value ? (value.bare ?? '') : value.join(', ');
}
