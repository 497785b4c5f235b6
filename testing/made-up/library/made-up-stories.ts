import type { Article, Block, Span } from '@/utils/model/article';
import { blankArticle, blankDigest } from '@/utils/model/blank-article';
import type { Digest, Person, Quote, Topic } from '@/utils/model/digest';
import type { SavedArticle } from '@/utils/model/saved-article';

interface Story {
  title: string;
  publisher: string | null;
  section?: string;
  language?: string;
  published: string | null;
  description?: string;
  people?: readonly { name: string; role?: string; isKey?: boolean }[];
  quotes?: readonly { text: string; speaker: string }[];
  topics?: readonly string[];
  found?: readonly string[];
  summary?: readonly string[];
  text: readonly string[];
  blocks?: readonly Block[];
  dateline?: string;
  agency?: string;
  authors?: readonly string[];
}

/** Stories invented for the tests: a long one with people and quotes, other scripts, long words, none of the usual fields. */
const stories: readonly Story[] = [
  {
    title: 'Elmford council votes to rebuild the Saltmarsh bridge after two years of detours',
    publisher: 'The Elmford Courier',
    section: 'Local',
    published: '2026-11-20T08:30:00+01:00',
    description:
      'The crossing has been closed since the spring flood. Work is to begin in March and to last nineteen months.',
    dateline: 'Elmford',
    agency: 'Coastal Press',
    authors: ['Marta Lindqvist'],
    topics: ['Elmford', 'Bridges', 'Public works'],
    found: ['Saltmarsh bridge', 'Harbour Board'],
    people: [
      { name: 'Ingrid Solheim', role: 'the mayor of Elmford' },
      { name: 'Tomas Adeyemi', role: 'chief engineer of the Harbour Board' },
      { name: 'Ruth Calloway', role: 'who runs the ferry stop', isKey: false },
    ],
    quotes: [
      { text: 'We have waited long enough, and so has every school bus in this county', speaker: 'Ingrid Solheim' },
      { text: 'The piers are sound below the waterline', speaker: 'Tomas Adeyemi' },
    ],
    summary: [
      'The council of Elmford voted eleven to four on Tuesday to rebuild the Saltmarsh bridge, which has been closed since the spring flood two years ago.',
      'The work is to cost 41 million crowns, of which the Harbour Board will carry a third.',
      'The first lane is to open to buses in the autumn of next year.',
    ],
    text: [
      'The council of Elmford voted eleven to four on Tuesday to rebuild the Saltmarsh bridge, which has been closed since the spring flood two years ago. Since then every trip across the inlet has taken forty minutes by way of Norrvik.',
      '“We have waited long enough, and so has every school bus in this county,” said Ingrid Solheim, the mayor of Elmford, after the vote. Solheim had made the crossing the first promise of her campaign.',
      'The work is to cost 41 million crowns, of which the Harbour Board will carry a third. The rest comes from the county and from a toll on lorries that ends when the loan is paid.',
      'Tomas Adeyemi, chief engineer of the Harbour Board, told the meeting that the old foundations can be used again. “The piers are sound below the waterline,” Adeyemi said. “What failed was the deck, and the deck was sixty years old.”',
      'Four members voted against the plan. They had asked for a tunnel, which the Harbour Board put at nearly three times the price, and for a new survey of the seabed before any contract is signed.',
      'Not everyone is in a hurry. Ruth Calloway, who runs the ferry stop, has carried nine hundred people a day since the flood and has bought a second boat. She says she will keep both of them whatever happens.',
      'The first lane is to open to buses in the autumn of next year. Ingrid Solheim said the rest would follow by the summer after that, weather allowing.',
    ],
  },
  {
    title: 'Rail operator to run night trains between the two coasts again',
    publisher: 'Morning Ledger',
    section: 'Travel',
    published: '2026-11-19T17:05:00Z',
    topics: ['Railways', 'Night trains'],
    people: [{ name: 'Odile Varga', role: 'the operator’s head of planning' }],
    summary: ['Night trains between the two coasts are to run again from June, four times a week.'],
    text: [
      'Night trains between the two coasts are to run again from June, four times a week. Odile Varga, the operator’s head of planning, said the carriages were bought second-hand and are being refitted now.',
      'Tickets go on sale in February. A berth will cost about as much as a cheap hotel room.',
    ],
  },
  {
    title: 'مدينة الساحل تفتتح مكتبة جديدة على ضفة النهر',
    publisher: 'صحيفة النهر',
    language: 'ar',
    published: '2026-11-18T09:00:00+03:00',
    topics: ['مكتبات'],
    summary: ['افتتحت مدينة الساحل مكتبتها الجديدة على ضفة النهر صباح الثلاثاء.'],
    text: [
      'افتتحت مدينة الساحل مكتبتها الجديدة على ضفة النهر صباح الثلاثاء. وتضم المكتبة أربعين ألف كتاب وقاعة للأطفال.',
      'وقالت مديرة المكتبة إن الأبواب ستبقى مفتوحة حتى العاشرة ليلاً طوال أيام الأسبوع.',
    ],
  },
  {
    title: '港の町で新しい橋の工事が始まる',
    publisher: '港日報',
    language: 'ja',
    published: '2026-11-17T10:00:00+09:00',
    topics: ['橋'],
    summary: ['港の町で火曜日、新しい橋の工事が始まった。'],
    text: ['港の町で火曜日、新しい橋の工事が始まった。完成は二年後の予定だ。', '町長は「長い間待っていた」と話した。'],
  },
  {
    title:
      'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft feiert ihr Jubiläum mit einem Fest',
    publisher: 'Donaubote',
    language: 'de',
    published: '2026-11-16',
    topics: ['Schifffahrt'],
    text: [
      'Siehe https://www.example.org/ein/sehr/langer/pfad/der/niemals/endet/und/keine/stelle/zum/umbrechen/bietet/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa für alles Weitere.',
      'Die Gesellschaft lädt am Sonntag zu Kuchen und Blasmusik ein.',
    ],
  },
  {
    title: 'Untitled note from the wire',
    publisher: null,
    published: null,
    text: ['One line, and that is all there is.'],
  },
  {
    title: 'What the budget means for small harbours: the figures at a glance',
    publisher: 'Morning Ledger',
    section: 'Economy',
    published: '2025-04-02T06:00:00Z',
    topics: ['Budget', 'Harbours'],
    summary: ['Small harbours get 12 per cent more, most of it for dredging.'],
    text: ['Small harbours get 12 per cent more, most of it for dredging. The larger ones get what they had.'],
    blocks: [
      { type: 'heading', level: 2, text: 'Who gets what', marks: [], time: null },
      {
        type: 'table',
        text: 'Harbour\tLast year\tThis year\nElmford\t4.1\t4.6\nNorrvik\t2.0\t2.3\nSaltmarsh\t0.8\t0.9',
        marks: [],
        hasHeader: true,
        caption: 'Million crowns',
      },
      {
        type: 'list',
        text: 'Dredging first\nThe inner basin\nThe channel\nThen lights',
        marks: [],
        isOrdered: false,
        depths: [0, 1, 1, 0],
      },
      { type: 'quote', text: 'It is the first rise since the old pier fell in.', marks: [], cite: 'Harbour almanac' },
      {
        type: 'figure',
        text: 'The inner basin at low tide.',
        marks: [],
        src: 'https://img.example/basin.jpg',
        alt: 'A basin with little water',
        credit: 'Photo: P. Brandt',
      },
      {
        type: 'embed',
        text: 'Dredger arrives on Monday.',
        marks: [],
        provider: 'Example Social',
        url: 'https://social.example/1',
      },
      { type: 'code', text: 'total = 4.6 + 2.3 + 0.9', marks: [] },
    ],
  },
];

const fillers = [
  ['Apple growers count on a late frost-free week', 'The Elmford Courier', 'Farming'],
  ['Museum finds a lost logbook behind a panelled wall', 'Coast Review', 'History'],
  ['Swimming pool to stay open through the winter', 'The Elmford Courier', 'Local'],
  ['Court hears how the ferry company counted its passengers', 'Morning Ledger', 'Courts'],
  ['Storm warning for the northern islands until Thursday night', 'Coast Review', 'Weather'],
  ['Choir of three villages sings in four languages', 'Norrvik News', 'Culture'],
] as const;

/** `count` saved articles, the newest first; the first ones are the stories above. Same in, same out. */
export function madeUpStories(count: number): SavedArticle[] {
  return Array.from({ length: count }, (_, index) => {
    const story = stories[index] ?? filler(index);
    const savedAt = new Date(Date.UTC(2026, 10, 22, 9, 0) - index * 7_200_000).toISOString();
    const article = articleOf(story, index);
    return {
      id: `news.example/${index}`,
      article,
      digest: digestOf(story, article.blocks),
      savedAt,
      updatedAt: savedAt,
      readAt: index % 4 === 3 ? savedAt : null,
      archivedAt: index % 11 === 10 ? savedAt : null,
      deletedAt: index % 13 === 12 ? savedAt : null,
      isStarred: index % 6 === 1,
      tags: index % 5 === 1 ? ['to quote', 'rail'] : [],
      note: null,
      highlights: [],
      progress: index % 4 === 3 ? 0.4 : 0,
      queuePlace: null,
      corrections: [],
      madeDigest: null,
      madeArticle: null,
    };
  });
}

function filler(index: number): Story {
  const [title, publisher, section] = fillers[index % fillers.length] as (typeof fillers)[number];
  const name = ['Nils Okafor', 'Ana Petrov', 'Josef Hale', 'Mina Duarte'][index % 4] as string;
  return {
    title: index < 20 ? title : `${title} (${index})`,
    publisher,
    section,
    published: new Date(Date.UTC(2026, 9, 30) - index * 86_400_000).toISOString(),
    topics: [section, 'Elmford'],
    people: [{ name, role: 'who speaks for the village' }],
    summary: [`${name}, who speaks for the village, said on Monday that nothing had been decided yet.`],
    text: [
      `${name}, who speaks for the village, said on Monday that nothing had been decided yet. A second meeting is set for the end of the month.`,
      'Letters can be handed in at the town hall until then.',
    ],
  };
}

function articleOf(story: Story, index: number): Article {
  const paragraphs = story.text.map((text): Block => ({ type: 'paragraph', text, marks: [] }));
  return {
    ...blankArticle,
    url: `https://news.example/${index}`,
    title: story.title,
    description: story.description ?? null,
    authors: story.authors ?? [],
    publisher: story.publisher,
    agency: story.agency ?? null,
    dateline: story.dateline ?? null,
    section: story.section ?? null,
    language: story.language ?? 'en',
    published: story.published,
    publisherTopics: story.topics ?? [],
    blocks: [...paragraphs, ...(story.blocks ?? [])],
    removed:
      index === 0
        ? [
            { reason: 'ad', text: 'Advertisement: winter tyres, fitted while you wait.', before: 2 },
            { reason: 'related', text: 'Read also: The ferry that became a bus', before: 4 },
            { reason: 'related', text: 'Read also: A tunnel nobody wanted', before: 4 },
          ]
        : [],
    extractorVersion: 1,
  };
}

function digestOf(story: Story, blocks: readonly Block[]): Digest {
  const wordCount = blocks.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const people = (story.people ?? []).map(({ name, role, isKey = true }, index): Person => {
    const surname = name.split(' ').at(-1) ?? name;
    const roleSpan = role ? placesOf(blocks, role)[0] : undefined;
    return {
      name,
      aliases: [name, surname],
      role: role ?? null,
      roles: role && roleSpan ? [{ text: role, span: roleSpan }] : [],
      mentions: placesOf(blocks, surname),
      salience: 1 - index / 10,
      isKey,
    };
  });
  const quotes = (story.quotes ?? []).flatMap(({ text, speaker }): Quote[] =>
    placesOf(blocks, text).map((span) => ({
      kind: 'direct',
      text,
      span,
      speaker: { kind: 'person', name: speaker },
      continues: false,
    })),
  );
  const topic = (source: Topic['source']) => (label: string) =>
    ({ label, source, kind: 'subject', score: 1, mentions: placesOf(blocks, label) }) as const;
  return {
    ...blankDigest,
    version: 1,
    summary: (story.summary ?? []).flatMap((text) => placesOf(blocks, text).map((span) => ({ text, span, score: 1 }))),
    isTooShort: story.text.length === 1 && !story.summary,
    people,
    arePeopleAvailable: story.language !== 'ja',
    quotes,
    topics: [...(story.topics ?? []).map(topic('publisher')), ...(story.found ?? []).map(topic('text'))],
    wordCount,
    readingMinutes: Math.max(1, Math.round(wordCount / 230)),
  };
}

function placesOf(blocks: readonly Block[], words: string): Span[] {
  return blocks.flatMap(({ text }, block) => {
    const places: Span[] = [];
    for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
      places.push({ block, start, end: start + words.length });
    }
    return places;
  });
}
