import { shownSentence } from '@/utils/text/shown-sentence';
import { cleanLine } from './clean-text';
import { csvRow } from './csv-row';
import type { Chunk, ExportFormat } from './export-format';
import type { ExportRecord, RecordSource } from './export-record';
import { collectionName } from './one-or-zip';
import { sourceUrl, titleOf, topicLabels } from './record-facts';

/** The columns in order. Lists are joined by `; `, times are ISO 8601, truths are yes and no, the unknown is empty. */
const columns: Readonly<Record<string, (record: ExportRecord) => string | number | null>> = {
  title: ({ article }) => titleOf(article),
  url: ({ article }) => sourceUrl(article),
  description: ({ article }) => article.description,
  authors: ({ article }) => joined(article.authors),
  publisher: ({ article }) => article.publisher,
  agency: ({ article }) => article.agency,
  section: ({ article }) => article.section,
  dateline: ({ article }) => article.dateline,
  language: ({ article }) => article.language,
  published: ({ article }) => article.published,
  modified: ({ article }) => article.modified,
  saved: ({ savedAt }) => savedAt,
  read: ({ readAt }) => readAt,
  archived: ({ archivedAt }) => archivedAt,
  deleted: ({ deletedAt }) => deletedAt,
  starred: ({ isStarred }) => (isStarred ? 'yes' : 'no'),
  tags: ({ tags }) => joined(tags),
  people: ({ digest }) => joined(digest.people.map(({ name, role }) => (role === null ? name : `${name} (${role})`))),
  topics: (record) => joined(topicLabels(record)),
  summary: ({ digest }) => digest.summary.map((sentence) => cleanLine(shownSentence(sentence))).join(' '),
  note: ({ note }) => note,
  highlights: ({ highlights }) => highlights.map(({ quote }) => cleanLine(quote)).join('\n'),
  words: ({ digest }) => digest.wordCount,
};

/** A row per article, for spreadsheets: UTF-8, RFC 4180, CRLF, header row. The text itself is not in it. */
export const csv: ExportFormat = {
  write: (source, { now }) => ({
    name: `${collectionName(now)}.csv`,
    mimeType: 'text/csv',
    chunks: rows(source),
  }),
};

async function* rows(source: RecordSource): AsyncGenerator<Chunk> {
  yield csvRow(Object.keys(columns));
  for await (const record of source) yield csvRow(Object.values(columns).map((column) => column(record)));
}

const joined = (texts: readonly string[]) => texts.map(cleanLine).join('; ');
