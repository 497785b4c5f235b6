import { beforeEach, describe, expect, test } from 'vitest';
import type { Quote } from '@/utils/model/digest';
import { changeSaved } from '../articles/change-saved';
import { prepareConnections } from '../connections/query-connections';
import type { LibraryDatabase } from '../store/database';
import { madeUpArticle, madeUpDigest, madeUpSaved } from '../testing/made-up';
import { restoreArticles } from '../testing/restore-articles';
import { freshStore, mustGet, openPage } from '../testing/test-library';
import { completeValue } from './complete-value';
import { facets } from './facets';
import { search } from './search';
import { whyNothing } from './why-nothing';

const quote = (text: string, name: string): Quote => ({
  kind: 'direct',
  text,
  span: { block: 0, start: 0, end: text.length },
  speaker: { name, kind: 'person' },
  continues: false,
});
let library: LibraryDatabase;

beforeEach(async () => {
  freshStore();
  library = openPage();
  const articles = [
    madeUpSaved('bridge', {
      article: madeUpArticle('bridge', { title: 'Elmford votes on its bridge', authors: ['Marta Lindqvist'] }),
      digest: {
        ...madeUpDigest(['Ingrid Solheim', 'Tomas Adeyemi'], ['Bridges']),
        quotes: [quote('We have waited long enough', 'Ingrid Solheim'), quote('The piers are sound', 'Tomas Adeyemi')],
        readingMinutes: 4,
      },
      tags: ['Later', 'harbour'],
    }),
    madeUpSaved('ferry', {
      article: madeUpArticle('ferry', { title: 'A second ferry', language: 'de-AT', publisher: 'Der Kurier' }),
      digest: { ...madeUpDigest(['Ingrid Solheim', 'Ruth Solheim'], ['Ferries']), readingMinutes: 12 },
      tags: ['harbour'],
    }),
    madeUpSaved('gone', { deletedAt: '2026-03-03T00:00:00.000Z', tags: ['landing'] }),
  ];
  mustGet(await restoreArticles(articles, 'keep', library));
  mustGet(await prepareConnections(library));
});

const find = async (query: string) => {
  const { hits } = mustGet(await search(query, { limit: 9 }, library));
  return hits.map(({ row }) => row.id.split('/')[1]).sort();
};

test.each([
  ['title:bridge', ['bridge']],
  ['title:council', []],
  ['title:"its bridge"', ['bridge']],
  ['author:lindqvist', ['bridge']],
  ['author:elmford', []],
  ['lang:de', ['ferry']],
  ['lang:en', ['bridge']],
  ['-lang:en', ['ferry']],
  ['is:trash', ['gone']],
  ['-is:trash', ['bridge', 'ferry']],
  ['minutes:5', ['bridge']],
  ['minutes:>4', ['ferry']],
  ['minutes:4-12', ['bridge', 'ferry']],
  ['quote:"waited long"', ['bridge']],
  ['quote:council', []],
  ['by:Solheim', ['bridge']],
  ['by:"Tomas Adeyemi"', ['bridge']],
  ['quote:"waited long" by:Solheim', ['bridge']],
  ['quote:"waited long" by:Adeyemi', []],
  ['quote:piers by:adey', ['bridge']],
  ['by:Ruth', []],
])('%s', async (query, expected) => {
  expect(await find(query)).toEqual(expected);
});

test('facets and shelves count what a search finds', async () => {
  const counted = mustGet(await facets({}, 50, library, 'ferry'));
  expect(counted.shelves).toMatchObject({ all: 1, unread: 1, trash: 0 });
  expect(counted.person.map(({ value }) => value)).toEqual(['Ingrid Solheim', 'Ruth Solheim']);
  expect(counted.publisher).toEqual([{ value: 'Der Kurier', count: 1 }]);
  expect(counted.unread).toEqual({ count: 1, minutes: 12 });
  const inTrash = mustGet(await facets({}, 50, library, 'is:trash'));
  expect(inTrash.shelves).toMatchObject({ all: 0, trash: 1 });
  expect(inTrash.tag).toEqual([{ value: 'landing', count: 1 }]);
});

describe('why nothing is found', () => {
  const why = async (query: string) => mustGet(await whyNothing(query, {}, library));

  test('a word that stands nowhere is named, and what there is without it', async () => {
    expect(await why('ferry zeppelin harbour')).toEqual({
      missing: ['zeppelin'],
      without: [{ text: 'zeppelin', rest: 'ferry harbour', count: 1 }],
    });
  });

  test('words that are found, but never together', async () => {
    const { missing, without } = await why('lindqvist title:ferry ');
    expect(missing).toEqual([]);
    expect(without.map(({ rest }) => rest).sort()).toEqual(['lindqvist', 'title:ferry']);
  });

  test('of more parts than are asked for one by one, all the others are what is left', async () => {
    const known = ['ferry', 'title:ferry', 'is:unread', 'after:2001', 'after:2002', 'after:2003', 'after:2004'];
    const many = [...known, 'after:2005', 'after:2006', 'after:2007', 'after:2008', 'after:2009'];
    expect(many).toHaveLength(12);
    expect(await why(`${many.join(' ')} zeppelin`)).toEqual({ missing: [], without: [] });
  });

  test('what asked for the trash is left out with the trash', async () => {
    expect(await why('is:trash ferry')).toEqual({
      missing: ['ferry'],
      without: [
        { text: 'is:trash', rest: 'ferry', count: 1 },
        { text: 'ferry', rest: 'is:trash', count: 1 },
      ],
    });
  });

  test('what leaves the most is offered first, wherever it is written', async () => {
    const { without } = await why('tag:harbour is:trash');
    expect(without.map(({ text, count }) => [text, count])).toEqual([
      ['is:trash', 2],
      ['tag:harbour', 1],
    ]);
  });

  test('a single word has nothing to be left out', async () => {
    expect(await why('zeppelin')).toEqual({ missing: ['zeppelin'], without: [] });
  });
});

describe('what is typed is completed', () => {
  const complete = async (...asked: [Parameters<typeof completeValue>[0], string]) =>
    mustGet(await completeValue(...asked, 9, library));

  test.each<[Parameters<typeof completeValue>[0], string, string[]]>([
    ['person', 'sol', ['Ingrid Solheim', 'Ruth Solheim']],
    ['person', 'ruth so', ['Ruth Solheim']],
    ['by', 'adey', ['Tomas Adeyemi']],
    ['person', '', []],
    ['topic', 'fer', ['Ferries']],
    ['tag', '', ['harbour', 'Later', 'landing']],
    ['tag', 'LA', ['Later', 'landing']],
    ['site', 'kur', ['Der Kurier']],
    ['author', 'lind', ['Marta Lindqvist']],
    ['author', 'marta LI', ['Marta Lindqvist']],
    ['author', 'elm', []],
    ['author', '', []],
    ['lang', '', ['de', 'en']],
    ['lang', 'd', ['de']],
  ])('%s:%s', async (operator, typed, expected) => {
    expect(await complete(operator, typed)).toEqual(expected);
  });

  test('before anybody is connected, names are those of the lists', async () => {
    await library.persons.clear();
    expect(await complete('person', 'ruth')).toEqual(['Ruth Solheim']);
  });

  test('what was taken off its last article is not offered any more, nor somebody who is not shown', async () => {
    mustGet(await changeSaved(['news.example/bridge'], { removeTags: ['Later'] }, new Date(), library));
    expect(await complete('tag', 'la')).toEqual(['landing']);
    await library.persons.where('words').equals('ruth').modify({ isShown: 0 });
    expect(await complete('person', 'sol')).toEqual(['Ingrid Solheim']);
  });

  test('no more than are asked for', async () => {
    expect(mustGet(await completeValue('person', 'sol', 1, library))).toEqual(['Ingrid Solheim']);
  });
});
