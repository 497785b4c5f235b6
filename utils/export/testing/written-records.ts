import { newRecord } from '@/utils/identity/new-record';
import type { Article, Block } from '@/utils/model/article';
import { blankArticle, blankDigest } from '@/utils/model/blank-article';
import type { Digest } from '@/utils/model/digest';
import type { ExportRecord } from '../export-record';

/** A PNG of one pixel. */
export const png = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);

const lead = 'The dam above Torrealta overflowed on Monday, said Ines Carvalho.\nWater reached the lower town.';
const at = (part: string) => ({ start: lead.indexOf(part), end: lead.indexOf(part) + part.length });

/** One of each kind, as an extractor hands them over. */
const blocks: readonly Block[] = [
  {
    type: 'paragraph',
    text: lead,
    marks: [
      { kind: 'link', ...at('above Torrealta overflowed'), href: 'https://news.example/map?a=1&b=(2)' },
      { kind: 'strong', ...at('Torrealta') },
      { kind: 'emphasis', ...at('Torrealta overflowed') },
      { kind: 'strong', ...at('lower town') },
      { kind: 'link', ...at('Ines Carvalho'), href: 'javascript:alert(1)' },
    ],
  },
  { type: 'heading', level: 3, text: 'What we know', marks: [], time: '2026-03-02T09:05:00+01:00' },
  { type: 'heading', level: 2, text: 'What we do not', marks: [], time: null },
  { type: 'quote', text: 'We moved 61 patients by boat.', marks: [], cite: 'Ines Carvalho' },
  { type: 'quote', text: 'Nobody was hurt.', marks: [], cite: null },
  {
    type: 'list',
    text: 'First gate\nIts hinge\nIts lock\nSecond gate',
    marks: [{ kind: 'strong', start: 0, end: 5 }],
    isOrdered: true,
    depths: [0, 1, 1, 0],
  },
  { type: 'list', text: 'Rain\nSnow', marks: [], isOrdered: false, depths: [0, 0] },
  { type: 'figure', text: 'The dam', marks: [], src: 'https://img.example/dam.png', alt: 'A dam', credit: 'Press' },
  { type: 'figure', text: '', marks: [], src: 'https://img.example/rain.png', alt: null, credit: null },
  { type: 'figure', text: 'Lost picture', marks: [], src: null, alt: null, credit: null },
  { type: 'table', text: 'Gate\tOpen\n1\tyes\n2', marks: [], hasHeader: true, caption: 'The gates' },
  { type: 'table', text: 'a\tb', marks: [], hasHeader: false, caption: null },
  { type: 'code', text: 'if (a < b) `x`', marks: [] },
  { type: 'embed', text: 'Water everywhere', marks: [], provider: 'Birdsong', url: 'https://birds.example/1' },
  { type: 'embed', text: '', marks: [], provider: null, url: 'https://films.example/2' },
  { type: 'embed', text: 'Gone', marks: [], provider: 'Birdsong', url: null },
  { type: 'paragraph', text: '1. “A & B” <said> # so_', marks: [] },
];

const person = (name: string, role: string | null, isKey: boolean): Digest['people'][number] => ({
  name,
  aliases: [name],
  role,
  roles: [],
  mentions: [],
  salience: 1,
  isKey,
});

const quote = (kind: 'direct' | 'reported', text: string, speaker: string | null): Digest['quotes'][number] => ({
  kind,
  text,
  span: { block: 0, start: 0, end: 0 },
  speaker: speaker === null ? null : { kind: 'person', name: speaker },
  continues: false,
});

const topic = (label: string): Digest['topics'][number] => ({
  label,
  source: 'text',
  kind: 'subject',
  score: 1,
  mentions: [],
});

const article: Article = {
  ...blankArticle,
  url: 'https://news.example/dam?ref=front',
  canonicalUrl: 'https://news.example/dam',
  title: 'Dam "overflows" & floods <Torrealta>',
  description: 'A week of rain.',
  authors: ['Ada Lovelace', 'Ludwig van Beethoven', 'The Desk 7', 'Ada Lovelace'],
  publisher: 'Harbour Post',
  agency: 'Harbour Press Agency',
  dateline: 'Torrealta',
  section: 'World',
  language: 'en_gb',
  published: '2026-03-02T09:00:00+01:00',
  modified: '2026-03-02T10:00:00+01:00',
  leadImage: { src: 'https://img.example/lead.png', alt: 'Water', caption: 'The lower town', credit: 'Press' },
  publisherTopics: ['Floods', 'Dams, large'],
  isPaywalled: true,
  blocks,
  extractorVersion: 1,
};

/** Everything that a page can state and a reader can add, once. */
export const fullRecord: ExportRecord = {
  id: 'news.example/dam',
  article,
  digest: {
    ...blankDigest,
    version: 1,
    isTooShort: false,
    summary: [
      { text: 'The dam overflowed.', span: { block: 0, start: 0, end: 19 }, score: 1 },
      { text: 'Water *reached* the town.', span: { block: 0, start: 20, end: 45 }, score: 0.5 },
    ],
    people: [
      person('Ines Carvalho', 'mayor of Torrealta', true),
      person('Tomas Reyes', null, true),
      person('Kim Larsen', 'engineer', false),
    ],
    arePeopleAvailable: true,
    quotes: [
      quote('direct', 'We moved 61 patients by boat.', 'Ines Carvalho'),
      quote('direct', 'Nobody was hurt.', null),
      quote('reported', 'the gates were shut', 'Tomas Reyes'),
    ],
    topics: [topic('Rain'), topic('Floods')],
    wordCount: 120,
    readingMinutes: 2,
  },
  savedAt: '2026-03-03T08:00:00.000Z',
  updatedAt: '2026-03-04T08:00:00.000Z',
  readAt: '2026-03-03T09:00:00.000Z',
  archivedAt: '2026-03-03T10:00:00.000Z',
  deletedAt: '2026-03-03T11:00:00.000Z',
  isStarred: true,
  tags: ['harbour', 'to read, later', 'harbour'],
  note: 'Ask the mayor.\n\nAnd the engineer.',
  highlights: [
    {
      id: 'h1',
      quote: 'Water reached the lower town.',
      prefix: '',
      suffix: '',
      colour: 'yellow',
      note: 'When?',
      createdAt: '2026-03-03T09:10:00.000Z',
    },
    {
      id: 'h2',
      quote: 'First gate',
      prefix: '',
      suffix: '',
      colour: 'blue',
      note: null,
      createdAt: '2026-03-03T09:11:00.000Z',
    },
  ],
  progress: 0.5,
  queuePlace: null,
  corrections: [],
  madeDigest: null,
  madeArticle: null,
};

/** The same with an earlier state, and with two pictures kept, of which one is none. */
export const keptRecord: ExportRecord = {
  ...fullRecord,
  revisions: [
    {
      articleId: fullRecord.id,
      replacedAt: '2026-03-04T08:00:00.000Z',
      article: { ...blankArticle, url: article.url, title: 'Before' },
      digest: blankDigest,
    },
  ],
  images: [
    { src: 'https://img.example/dam.png', mimeType: 'image/png', bytes: png, widthPx: 1, heightPx: 1 },
    {
      src: 'https://img.example/rain.png',
      mimeType: 'image/png',
      bytes: new TextEncoder().encode('<svg/>'),
      widthPx: 1,
      heightPx: 1,
    },
  ],
};

const bareArticle: Article = {
  ...blankArticle,
  url: 'https://news.example/bare',
  blocks: [
    { type: 'paragraph', text: 'Rain.', marks: [] },
    { type: 'paragraph', text: '', marks: [] },
  ],
};

/** A page that states nothing, saved by a reader who added nothing. */
export const bareRecord: ExportRecord = newRecord(
  'news.example/bare',
  bareArticle,
  blankDigest,
  new Date('2026-03-03T08:00:00.000Z'),
);
