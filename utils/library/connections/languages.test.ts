import { beforeEach, describe, expect, test } from 'vitest';
import { digestWithItsPack } from '@/utils/digest/digest-with-its-pack';
import { saveArticle } from '../articles/save-article';
import type { LibraryDatabase } from '../store/database';
import { madeUpArticle } from '../testing/made-up';
import { freshStore, mustGet, openPage } from '../testing/test-library';
import { connectArticles } from './connect-articles';
import { listPersons, personPage } from './persons';
import { listStories } from './stories';

const now = new Date('2026-03-20T10:00:00Z');
let library: LibraryDatabase;

beforeEach(() => {
  freshStore();
  library = openPage();
});

/** Our own words in a language, digested as its articles are. */
interface Written {
  readonly language: string;
  readonly day: string;
  readonly title: string;
  readonly text: readonly string[];
}

async function save(...all: readonly Written[]): Promise<void> {
  for (const [at, { language, day, title, text }] of all.entries()) {
    const article = madeUpArticle(`${language}-${at}`, { language, published: day, title, text, publisher: language });
    mustGet(await saveArticle(article, await digestWithItsPack(article), now, library));
  }
  await connectArticles(library);
}

const english: Written = {
  language: 'en',
  day: '2026-03-02',
  title: 'Zelensky opens bridge in Odesa',
  text: [
    "Ukraine's president, Volodymyr Zelensky, opened the new bridge over the harbour of Odesa on Monday.",
    '“The harbour is open for everybody again,” Zelensky said.',
  ],
};
const german: Written = {
  language: 'de',
  day: '2026-03-08',
  title: 'Selenskyj besucht Hamburg',
  text: [
    'Der ukrainische Präsident Wolodymyr Selenskyj hat am Sonntag den Hafen von Hamburg besucht.',
    '„Der Hafen ist für uns ein Vorbild“, sagte Selenskyj.',
  ],
};
const spanish: Written = {
  language: 'es',
  day: '2026-03-14',
  title: 'Zelenski visita Bilbao',
  text: [
    'El presidente de Ucrania, Volodímir Zelenski, visitó el sábado el puerto de Bilbao con la alcaldesa.',
    '«El puerto es un ejemplo para nosotros», dijo Zelenski.',
  ],
};

describe('one person in three languages', () => {
  beforeEach(() => save(english, german, spanish));

  test('is one in the library, however each writes the name', async () => {
    const persons = mustGet(await listPersons({ sort: 'articles', limit: 10 }, library));
    expect(persons.map(({ articles }) => articles)).toEqual([3]);
  });

  test('has in each the role that it tells, in its own words', async () => {
    const [person] = mustGet(await listPersons({ sort: 'articles', limit: 1 }, library));
    const page = mustGet(await personPage(person?.key ?? '', library));
    expect(page?.occurrences.map(({ roles }) => roles[0]?.text)).toEqual([
      'presidente de Ucrania',
      'ukrainische Präsident',
      "Ukraine's president",
    ]);
  });

  test('joins nothing into one story that happened elsewhere and on another day', async () => {
    expect(mustGet(await listStories({ limit: 5 }, library))).toMatchObject({ stories: [], total: 0 });
  });
});

test('what one person did on one day in two places is two stories', async () => {
  const elsewhere: Written = {
    ...german,
    day: english.day,
    title: 'Selenskyj besucht Krankenhaus in Kiew',
    text: [
      'Der Präsident der Ukraine, Wolodymyr Selenskyj, hat am Montag in Kiew ein Krankenhaus besucht.',
      '„Die Ärzte sind für uns ein Vorbild“, sagte Selenskyj. In Odesa öffnet im Mai ein weiteres.',
    ],
  };
  await save(english, elsewhere);
  expect(mustGet(await listPersons({ sort: 'articles', limit: 10 }, library)).map(({ articles }) => articles)).toEqual([
    2,
  ]);
  expect(mustGet(await listStories({ limit: 5 }, library))).toMatchObject({ stories: [], total: 0 });
});

test('two of one surname are not taken for one across languages', async () => {
  const other: Written = {
    ...german,
    title: 'Anna Selenskyj singt in Hamburg',
    text: ['Die Sängerin Anna Selenskyj hat am Sonntag in Hamburg gesungen.', 'Selenskyj sang zwei Stunden.'],
  };
  await save(english, other);
  const persons = mustGet(await listPersons({ sort: 'articles', limit: 10 }, library));
  expect(persons.map(({ articles }) => articles)).toEqual([1, 1]);
});
