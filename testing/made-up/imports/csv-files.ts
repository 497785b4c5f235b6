import type { ImportProgramId } from '@/utils/import/programs';
import {
  type Breakage,
  entryCount,
  type GeneratedFile,
  type GoodEntry,
  goodEntry,
  numbersTo,
  writtenEntries,
} from './generated-file';

interface CsvProgram {
  readonly program: ImportProgramId;
  readonly name: string;
  readonly header: readonly string[];
  readonly cells: (entry: GoodEntry) => readonly string[];
  /** What the format can say of an entry; the rest arrives as unknown. */
  readonly stated?: (entry: GoodEntry) => GoodEntry;
  readonly urlAt: number;
  readonly titleAt: number;
  readonly timeAt: number | null;
  /** Ways to break a cell so that the entry arrives without it. */
  readonly soft: readonly { readonly at: number; readonly cell: string; readonly reason: string }[];
}

const unix = (time: string) => String(Date.parse(time) / 1000);
const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const row = (cells: readonly string[]) => cells.map(quoted).join(',');

export const csvPrograms: readonly CsvProgram[] = [
  {
    program: 'pocket',
    name: 'part_000000.csv',
    header: ['title', 'url', 'time_added', 'tags', 'status'],
    cells: ({ title, url, savedAt, tags, isArchived }) => [
      title,
      url,
      unix(savedAt),
      tags.join('|'),
      isArchived ? 'archive' : 'unread',
    ],
    stated: (entry) => ({ ...entry, isStarred: false }),
    urlAt: 1,
    titleAt: 0,
    timeAt: 2,
    soft: [{ at: 4, cell: 'lost', reason: 'bad-state' }],
  },
  {
    program: 'instapaper',
    name: 'instapaper-export.csv',
    header: ['URL', 'Title', 'Selection', 'Folder', 'Timestamp', 'Tags'],
    cells: ({ title, url, savedAt, tags, isArchived, isStarred }) => [
      url,
      title,
      '',
      isArchived ? 'Archive' : isStarred ? 'Starred' : 'Unread',
      unix(savedAt),
      JSON.stringify(tags),
    ],
    urlAt: 0,
    titleAt: 1,
    timeAt: 4,
    soft: [{ at: 5, cell: '["a",', reason: 'bad-tags' }],
  },
  {
    program: 'instapaper',
    name: 'instapaper-old.csv',
    header: ['URL', 'Title', 'Selection', 'Folder'],
    cells: ({ title, url, isArchived, isStarred }) => [
      url,
      title,
      '',
      isArchived ? 'Archive' : isStarred ? 'Starred' : 'Unread',
    ],
    stated: (entry) => ({ ...entry, tags: [], savedAt: '' }),
    urlAt: 0,
    titleAt: 1,
    timeAt: null,
    soft: [],
  },
  {
    program: 'readwise',
    name: 'reader_export.csv',
    header: ['Title', 'URL', 'ID', 'Document tags', 'Saved date', 'Reading progress', 'Location', 'Seen'],
    cells: ({ title, url, savedAt, tags, isArchived, isStarred }) => [
      title,
      url,
      '01abc',
      `[${tags.map((tag) => `'${tag}'`).join(', ')}]`,
      savedAt.replace('T', ' ').replace('.000Z', '+00:00'),
      '0.5',
      isArchived ? 'archive' : isStarred ? 'shortlist' : 'later',
      isArchived ? 'True' : 'False',
    ],
    urlAt: 1,
    titleAt: 0,
    timeAt: 4,
    soft: [
      { at: 3, cell: "['open", reason: 'bad-tags' },
      { at: 6, cell: 'attic', reason: 'bad-state' },
    ],
  },
  {
    program: 'matter',
    name: 'matter.csv',
    header: [
      'Title',
      'Author',
      'Publisher',
      'URL',
      'Tags',
      'Word Count',
      'In Queue',
      'Favorited',
      'Read',
      'Highlight_Count',
      'Last Interaction Date',
      'File Id',
    ],
    cells: ({ title, url, savedAt, tags, isArchived, isStarred }) => [
      title,
      'Ada Lindqvist',
      'Harbour Post',
      url,
      tags.join(';'),
      '400',
      isArchived ? 'False' : 'True',
      isStarred ? 'True' : 'False',
      isArchived ? 'True' : 'False',
      '0',
      savedAt.slice(0, 19).replace('T', ' '),
      'f1',
    ],
    urlAt: 3,
    titleAt: 0,
    timeAt: 10,
    soft: [{ at: 8, cell: 'perhaps', reason: 'bad-state' }],
  },
];

/** Ten ways to break a row, each written as the text of a line. */
function breakages(program: CsvProgram): Breakage[] {
  const withCell = (at: number, cell: string) => (entry: GoodEntry) => row(program.cells(entry).with(at, cell));
  const soft = program.soft.map(({ at, cell, reason }) => ({
    write: withCell(at, cell),
    reasons: [reason],
    isKept: true,
  }));
  const time =
    program.timeAt === null
      ? [{ write: withCell(program.urlAt, 'https://'), reasons: ['bad-url'] }]
      : [{ write: withCell(program.timeAt, 'yesterday'), reasons: ['bad-time'], isKept: true }];
  return [
    { write: withCell(program.urlAt, ''), reasons: ['missing-url'] },
    { write: withCell(program.urlAt, 'javascript:alert(1)'), reasons: ['bad-url'] },
    { write: withCell(program.urlAt, 'no address at all'), reasons: ['bad-url'] },
    { write: (entry: GoodEntry) => row(program.cells(entry).slice(0, 2)), reasons: ['wrong-columns'] },
    { write: (entry: GoodEntry) => `${row(program.cells(entry))},one,more`, reasons: ['wrong-columns'] },
    { write: (entry: GoodEntry) => `"stray"quote,${row(program.cells(entry).slice(1))}`, reasons: ['stray-quote'] },
    {
      write: (entry: GoodEntry) => `"never closed,${program.cells(entry).slice(1).join(' ').replaceAll('"', '')}`,
      reasons: ['stray-quote', 'unclosed-quote'],
    },
    { write: withCell(program.urlAt, goodEntry(0).url), reasons: ['duplicate'] },
    {
      write: (entry: GoodEntry) => withCell(program.titleAt, `${entry.title}\0\u0007`)(entry),
      reasons: ['control-characters'],
      isKept: true,
    },
    ...time,
    ...soft,
  ].slice(-10);
}

export function generateCsv(program: CsvProgram, count = entryCount): GeneratedFile {
  const { written, ...arriving } = writtenEntries(numbersTo(count), breakages(program), {
    write: (entry) => row(program.cells(entry)),
    stated: program.stated,
    placeOf: (index) => ({ line: index + 2 }),
  });
  const text = [row(program.header), ...written, ''].join('\r\n');
  return { program: program.program, file: new File([text], program.name), ...arriving };
}
