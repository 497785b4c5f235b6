import { newRecord } from '@/utils/identity/new-record';
import type { Article, Block, Span } from '@/utils/model/article';
import { blankArticle, blankDigest } from '@/utils/model/blank-article';
import type { Digest, Person, Quote } from '@/utils/model/digest';
import type { SavedArticle } from '@/utils/model/saved-article';

export interface MadeUpReport {
  readonly path: string;
  readonly publisher: string;
  /** YYYY-MM-DD */
  readonly day: string;
  readonly title: string;
  readonly text: readonly string[];
  /** Name and what the text says they are. */
  readonly people: readonly (readonly [name: string, role: string | null])[];
  /** Who says what, each verbatim in the text. */
  readonly quotes?: readonly (readonly [name: string, text: string, kind: Quote['kind']])[];
  readonly topics: readonly string[];
  readonly dateline?: string;
}

/** A saved article of a report, with every span where the text has the words. Throws if it has not. */
export function savedReport(report: MadeUpReport): SavedArticle {
  const blocks: Block[] = report.text.map((text) => ({ type: 'paragraph', text, marks: [] }));
  const spanOf = (words: string): Span => {
    const block = report.text.findIndex((text) => text.includes(words));
    const start = report.text[block]?.indexOf(words) ?? -1;
    if (start < 0) throw new Error(`${report.path} does not say: ${words}`);
    return { block, start, end: start + words.length };
  };
  const people = report.people.map(
    ([name, role], index): Person => ({
      name,
      aliases: [name],
      role,
      roles: role === null ? [] : [{ text: role, span: spanOf(role) }],
      mentions: [spanOf(name)],
      salience: 1 / (index + 1),
      isKey: index < 3,
    }),
  );
  const quotes = (report.quotes ?? []).map(
    ([name, text, kind]): Quote => ({
      kind,
      text,
      span: spanOf(text),
      speaker: { kind: 'person', name },
      continues: false,
    }),
  );
  const digest: Digest = {
    ...blankDigest,
    version: 1,
    isTooShort: false,
    people,
    arePeopleAvailable: true,
    quotes,
    topics: report.topics.map((label) => ({ label, source: 'publisher', kind: 'subject', score: 1, mentions: [] })),
    wordCount: report.text.join(' ').split(' ').length,
  };
  const article: Article = {
    ...blankArticle,
    url: `https://news.example/${report.path}`,
    title: report.title,
    publisher: report.publisher,
    dateline: report.dateline ?? null,
    language: 'en',
    published: `${report.day}T08:00:00Z`,
    publisherTopics: [...report.topics],
    blocks,
    extractorVersion: 1,
  };
  return newRecord(`news.example/${report.path}`, article, digest, new Date(`${report.day}T18:00:00.000Z`));
}

const months = [
  '2025-03',
  '2025-04',
  '2025-06',
  '2025-07',
  '2025-08',
  '2025-11',
  '2025-12',
  '2026-01',
  '2026-02',
  '2026-03',
  '2026-04',
];

/** A mayor over a year, her rival, another of her name, and a dam that overflows in three reports. */
export const madeUpReports: readonly MadeUpReport[] = [
  ...months.map(
    (month, at): MadeUpReport => ({
      path: `council-${month}`,
      publisher: at % 2 ? 'Valley Courier' : 'The Torrealta Post',
      day: `${month}-${String(3 + at).padStart(2, '0')}`,
      title: `Council of Torrealta debates item ${at + 1} of the town plan`,
      text: [
        `Ines Carvalho, ${at < 7 ? 'deputy mayor of Torrealta' : 'the mayor of Torrealta'}, presented item ${at + 1} of the town plan.`,
        `“Item ${at + 1} will not wait for another winter,” she said. Paulo Brito, a lawyer in the opposition, asked for more time.`,
      ],
      people: [
        ['Ines Carvalho', at < 7 ? 'deputy mayor of Torrealta' : 'the mayor of Torrealta'],
        ['Paulo Brito', 'a lawyer in the opposition'],
      ],
      quotes: [['Ines Carvalho', `Item ${at + 1} will not wait for another winter,`, 'direct']],
      topics: ['Torrealta', 'Town plan', `Item ${(at % 3) + 1}`],
      dateline: 'Torrealta',
    }),
  ),
  {
    path: 'dam-1',
    publisher: 'The Torrealta Post',
    day: '2026-03-02',
    title: 'Torrealta dam overflows after week of rain',
    text: [
      'The dam above Torrealta overflowed early on Monday after a week of heavy rain, sending water into the lower town.',
      'About 4,000 people were told to leave their homes before dawn. Ines Carvalho, the mayor of Torrealta, said that the water had reached the first floor of the hospital.',
      '“We moved 61 patients by boat,” she said.',
      'Tomas Reyes, the engineer in charge of the dam, said two of its five gates could not be opened.',
      'Schools in the valley stay closed until Thursday.',
    ],
    people: [
      ['Ines Carvalho', 'the mayor of Torrealta'],
      ['Tomas Reyes', 'the engineer in charge of the dam'],
    ],
    quotes: [
      ['Ines Carvalho', 'the water had reached the first floor of the hospital', 'reported'],
      ['Ines Carvalho', 'We moved 61 patients by boat,', 'direct'],
      ['Tomas Reyes', 'two of its five gates could not be opened', 'reported'],
    ],
    topics: ['Torrealta', 'Torrealta dam', 'Floods'],
    dateline: 'Torrealta',
  },
  {
    path: 'dam-2',
    publisher: 'National Wire Daily',
    day: '2026-03-02',
    title: 'Thousands flee as dam spills over',
    text: [
      'The dam above Torrealta overflowed early on Monday after a week of heavy rain, sending water into the lower town.',
      'About 4,200 people were told to leave their homes before dawn. Ines Carvalho, the mayor of Torrealta, said that the water had reached the first floor of the hospital.',
      '“We moved 61 patients by boat,” she said.',
      'Tomas Reyes, the engineer in charge of the dam, said two of its five gates could not be opened.',
      'Two shops in the market street were looted, police said.',
    ],
    people: [
      ['Ines Carvalho', 'the mayor of Torrealta'],
      ['Tomas Reyes', 'the engineer in charge of the dam'],
    ],
    quotes: [['Ines Carvalho', 'We moved 61 patients by boat,', 'direct']],
    topics: ['Torrealta', 'Torrealta dam', 'Floods'],
  },
  {
    path: 'dam-3',
    publisher: 'The Torrealta Post',
    day: '2026-03-05',
    title: 'Stuck gates of Torrealta dam had not been serviced for six years',
    text: [
      'Two gates that jammed when the Torrealta dam overflowed on Monday had not been serviced since 2020, according to a report seen on Thursday.',
      'Tomas Reyes, the engineer in charge of the dam, had asked for repairs three times.',
      'Carvalho demanded an inquiry and said that the flooded hospital would need months to reopen.',
      'People began to return to the lower town, where the water has gone down by two metres.',
    ],
    people: [
      ['Tomas Reyes', 'the engineer in charge of the dam'],
      ['Carvalho', null],
    ],
    quotes: [['Carvalho', 'the flooded hospital would need months to reopen', 'reported']],
    topics: ['Torrealta', 'Torrealta dam', 'Floods'],
  },
  {
    path: 'fado',
    publisher: 'Stage and Song',
    day: '2026-02-14',
    title: 'Fado singer Ines Carvalho opens the spring season',
    text: [
      'Ines Carvalho, a fado singer from Lisbon, opened the spring season with two encores.',
      'Rui Matos, a guitarist, played beside her.',
    ],
    people: [
      ['Ines Carvalho', 'a fado singer from Lisbon'],
      ['Rui Matos', 'a guitarist'],
    ],
    topics: ['Music', 'Fado'],
  },
];
