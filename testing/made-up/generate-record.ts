import { withCorrections } from '@/utils/corrections/corrected-record';
import type { ExportRecord } from '@/utils/export/export-record';
import { articleId } from '@/utils/identity/article-id';
import type { Article, Block, Mark } from '@/utils/model/article';
import { blankArticle, blankDigest } from '@/utils/model/blank-article';
import type { Correction } from '@/utils/model/correction';
import type { Digest } from '@/utils/model/digest';
import { highlightColours } from '@/utils/model/saved-article';
import { seededRandom } from '../seeded-random';

const words =
  'the council harbour ferry vote budget bridge school winter river minister court market farmers said plan after which new against city year people water report that local on in with for first would more rail energy talks "no" – café naïve Übermut 東京 عربي'.split(
    ' ',
  );
const firstNames = ['Ada', 'Miriam', 'Joao', 'Li', 'Ngozi', 'Søren', 'Fatima', 'Pavel'];
const lastNames = ['Okafor', 'Lindqvist', 'Haddad', 'Novák', 'Tanaka', "O'Neill", 'da Silva', 'Meyer'];
const publishers = ['Harbour Post', 'The Daily Ferry', 'Kurier', 'Riverside "Times"'];
const topics = ['Transport', 'Elections', 'Housing', 'Climate & energy', 'Courts'];
const dayMs = 86_400_000;
const startMs = Date.UTC(2015, 0, 1);

/** A saved article of news length (about 450 words), made up, the same one for the same number. Spans are exact. */
export function generateRecord(number: number): ExportRecord {
  const random = seededRandom(number * 2_654_435_761);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const sentence = () => `${Array.from({ length: 8 + Math.floor(random() * 14) }, () => pick(words)).join(' ')}.`;
  const time = (days: number) => new Date(startMs + Math.floor(days * dayMs)).toISOString();
  const person = `${pick(firstNames)} ${pick(lastNames)}`;
  const role = 'head of the harbour authority';
  const lead = `${person}, ${role}, said “${pick(words)} ${pick(words)}” on Monday.`;
  const paragraphs = [lead, ...Array.from({ length: 8 }, () => `${sentence()} ${sentence()} ${sentence()}`)];
  const link: Mark = { kind: 'link', start: 0, end: person.length, href: `https://example.org/people/${number}` };
  const blocks: Block[] = paragraphs.map((text, index) => ({
    type: 'paragraph',
    text,
    marks: index === 0 ? [link, { kind: 'strong', start: 2, end: 9 }] : [],
  }));
  if (number % 3 === 0) blocks.splice(4, 0, { type: 'heading', level: 2, text: sentence(), marks: [], time: null });
  const savedDay = (number % 3600) + random();
  const url = `https://news.example.org/${number % 40}/story-${number}`;
  const article: Article = {
    ...blankArticle,
    url: `${url}?ref=front`,
    canonicalUrl: url,
    title: `${sentence().slice(0, 60)} (${number})`,
    description: number % 5 === 0 ? null : sentence(),
    authors: number % 4 === 0 ? [] : [`${pick(firstNames)} ${pick(lastNames)}`],
    publisher: pick(publishers),
    agency: number % 4 === 0 ? 'Harbour Press Agency' : null,
    dateline: number % 2 === 0 ? 'Lisbon' : null,
    section: pick(['World', 'Business', 'Culture']),
    language: 'en',
    published: `${time(savedDay - 1).slice(0, 19)}+02:00`,
    leadImage: { src: `https://img.example.org/${number}.jpg`, alt: null, caption: sentence(), credit: 'Press' },
    publisherTopics: [pick(topics)],
    blocks,
    removed: [{ reason: 'ad', text: 'Advertisement', before: 2 }],
    extractorVersion: 1,
  };
  const quoteStart = lead.indexOf('“') + 1;
  const quoteEnd = lead.indexOf('”');
  const digest: Digest = {
    ...blankDigest,
    version: 1,
    summary: [{ text: lead, span: { block: 0, start: 0, end: lead.length }, score: 0.91 }],
    isTooShort: false,
    people: [
      {
        name: person,
        aliases: [person],
        role,
        roles: [{ text: role, span: { block: 0, start: person.length + 2, end: person.length + 2 + role.length } }],
        mentions: [{ block: 0, start: 0, end: person.length }],
        salience: 0.8,
        isKey: true,
      },
    ],
    arePeopleAvailable: true,
    quotes: [
      {
        kind: 'direct',
        text: lead.slice(quoteStart, quoteEnd),
        span: { block: 0, start: quoteStart, end: quoteEnd },
        speaker: { kind: 'person', name: person },
        continues: false,
      },
    ],
    topics: [{ label: pick(topics), source: 'text', kind: 'subject', score: 0.5, mentions: [] }],
    wordCount: paragraphs.join(' ').split(' ').length,
    readingMinutes: 2,
  };
  const id = articleId(url);
  const hasHighlight = number % 4 === 1;
  const plain: ExportRecord = {
    id,
    article,
    digest,
    savedAt: time(savedDay),
    updatedAt: time(savedDay + 1),
    readAt: number % 2 === 0 ? time(savedDay + 0.5) : null,
    archivedAt: number % 6 === 0 ? time(savedDay + 0.6) : null,
    deletedAt: number % 17 === 0 ? time(savedDay + 1) : null,
    isStarred: number % 9 === 0,
    tags: number % 3 === 0 ? ['harbour', `topic ${number % 50}`] : [],
    note: number % 7 === 0 ? `Line one\nLine "two" ${sentence()}` : null,
    highlights: hasHighlight
      ? [
          {
            id: `h${number}`,
            quote: paragraphs[1]?.slice(0, 40) ?? '',
            prefix: '',
            suffix: paragraphs[1]?.slice(40, 72) ?? '',
            colour: pick(highlightColours),
            note: number % 8 === 1 ? sentence() : null,
            createdAt: time(savedDay + 0.4),
          },
        ]
      : [],
    progress: Math.round(random() * 100) / 100,
    queuePlace: null,
    corrections: [],
    madeDigest: null,
    madeArticle: null,
    ...(number % 10 === 0 && {
      revisions: [
        {
          articleId: id,
          replacedAt: time(savedDay + 0.9),
          article: { ...article, title: `Before: ${article.title}` },
          digest,
        },
      ],
    }),
    ...(number % 50 === 0 && {
      images: [
        {
          src: `https://img.example.org/${number}.jpg`,
          mimeType: 'image/jpeg',
          bytes: Uint8Array.from({ length: 600 }, () => Math.floor(random() * 256)),
          widthPx: 20,
          heightPx: 10,
        },
      ],
    }),
  };
  return number % 12 === 5 ? withCorrections(plain, correctionsOf(person, time(savedDay + 0.8))) : plain;
}

/** Something put right: the person has no role, and two things the digest never found are not what they seemed. */
const correctionsOf = (name: string, at: string): readonly Correction[] => [
  { kind: 'role', name, role: null, at },
  { kind: 'not-person', name: 'Storm Zelda', at },
  { kind: 'not-topic', label: 'Riverside', at },
];
