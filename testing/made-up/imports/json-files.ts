import type { ImportProgramId } from '@/utils/import/programs';
import {
  type Breakage,
  entryCount,
  type GeneratedFile,
  type GoodEntry,
  numbersTo,
  writtenEntries,
} from './generated-file';

interface JsonProgram {
  readonly program: ImportProgramId;
  readonly name: string;
  readonly opening: string;
  readonly closing: string;
  readonly item: (entry: GoodEntry) => Record<string, unknown>;
  readonly stated?: (entry: GoodEntry) => GoodEntry;
  readonly withUrl: (item: Record<string, unknown>, url: unknown) => Record<string, unknown>;
  readonly timeKey: string;
  readonly stateKey: string;
}

/** A few entries have their text in the file; reading it is the extractor's work, not the importer's. */
const hasContent = (url: string) => url.includes('story-40');

export const articleHtml = [
  '<p>The harbour council voted on Monday to keep the ferry running through the winter, officials said.</p>',
]
  .concat(
    Array.from(
      { length: 6 },
      (_, index) =>
        `<p>Paragraph ${index} tells at some length what was said in the chamber, who spoke against the plan, and what it would cost the town in the years to come.</p>`,
    ),
  )
  .join('\n');

export const jsonPrograms: readonly JsonProgram[] = [
  {
    program: 'wallabag',
    name: 'All articles.json',
    opening: '[\n',
    closing: '\n]\n',
    item: ({ url, title, savedAt, tags, isArchived, isStarred }) => ({
      url,
      title,
      content: hasContent(url) ? articleHtml : '',
      mimetype: 'text/html',
      is_archived: isArchived ? 1 : 0,
      is_starred: isStarred ? 1 : 0,
      tags,
      created_at: savedAt.replace('.000Z', '+0000'),
      published_by: ['Ada Lindqvist'],
      annotations: [],
    }),
    withUrl: (item, url) => ({ ...item, url }),
    timeKey: 'created_at',
    stateKey: 'is_archived',
  },
  {
    program: 'karakeep',
    name: 'karakeep-export.json',
    opening: '{"bookmarks":[\n',
    closing: '\n]}\n',
    item: ({ url, title, savedAt, tags, isArchived }) => ({
      createdAt: Date.parse(savedAt) / 1000,
      title,
      tags,
      lists: [],
      content: { type: 'link', url },
      note: null,
      archived: isArchived,
    }),
    stated: (entry) => ({ ...entry, isStarred: false }),
    withUrl: (item, url) => ({ ...item, content: { type: 'link', url } }),
    timeKey: 'createdAt',
    stateKey: 'archived',
  },
];

/** Ten ways to break an item, each written as its text. */
export function jsonBreakages(
  program: Pick<JsonProgram, 'item' | 'withUrl' | 'timeKey' | 'stateKey'>,
  tagsKey = 'tags',
): Breakage[] {
  const withUrl = (url: unknown) => (entry: GoodEntry) => JSON.stringify(program.withUrl(program.item(entry), url));
  const withField = (key: string, value: unknown) => (entry: GoodEntry) =>
    JSON.stringify({ ...program.item(entry), [key]: value });
  return [
    { write: () => 'null', reasons: ['wrong-shape'] },
    { write: () => '"https://news.example.org/"', reasons: ['wrong-shape'] },
    { write: withUrl(''), reasons: ['missing-url'] },
    { write: withUrl(42), reasons: ['missing-url'] },
    { write: withUrl('data:text/html,<script>'), reasons: ['bad-url'] },
    { write: (entry) => `{"url": ${entry.url}}`, reasons: ['not-json'] },
    { write: () => `${'['.repeat(5000)}${']'.repeat(5000)}`, reasons: ['too-deep'] },
    { write: withField(program.timeKey, 'yesterday'), reasons: ['bad-time'], isKept: true },
    { write: withField(tagsKey, { a: 1 }), reasons: ['bad-tags'], isKept: true },
    { write: withField(program.stateKey, 'perhaps'), reasons: ['bad-state'], isKept: true },
  ];
}

export function generateJson(program: JsonProgram, count = entryCount): GeneratedFile {
  const { written, ...arriving } = writtenEntries(numbersTo(count), jsonBreakages(program), {
    write: (entry) => JSON.stringify(program.item(entry)),
    stated: program.stated,
    placeOf: (index) => ({ line: index + 2 }),
  });
  const text = program.opening + written.join(',\n') + program.closing;
  return { program: program.program, file: new File([text], program.name), ...arriving };
}
