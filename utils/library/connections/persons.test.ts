import { beforeEach, describe, expect, test } from 'vitest';
import type { Person } from '@/utils/model/digest';
import type { SavedArticle } from '@/utils/model/saved-article';
import type { LibraryDatabase } from '../store/database';
import { madeUpArticle, madeUpDigest, madeUpSaved } from '../testing/made-up';
import { restoreArticles } from '../testing/restore-articles';
import { freshStore, mustGet, openPage } from '../testing/test-library';
import { connectArticles } from './connect-articles';
import { mergePersons, splitPerson, undoPersonChoice } from './person-choices';
import { exportPersonChoices, restorePersonChoices } from './person-choices-file';
import { countPersons, findPersonKey, listPersons, personPage } from './persons';
import { reconnectEverything } from './reconnect-everything';
import { countTopics, listTopics, topicPage } from './topics';

const now = new Date('2026-03-02T10:00:00Z');
let library: LibraryDatabase;

beforeEach(async () => {
  freshStore();
  library = openPage();
});

const person = (name: string, role: string): Person => ({
  name,
  aliases: [name],
  role,
  roles: [{ text: role, span: { block: 0, start: 0, end: role.length } }],
  mentions: [{ block: 0, start: 0, end: 3 }],
  salience: 1,
  isKey: true,
});

const article = (path: string, day: string, people: readonly Person[], topics: readonly string[]): SavedArticle =>
  madeUpSaved(path, {
    article: madeUpArticle(path, { published: day, text: [`${people[0]?.role} spoke in ${path}. Nobody else did.`] }),
    digest: {
      ...madeUpDigest([], topics),
      people: [...people],
      quotes: [
        {
          kind: 'direct',
          text: 'spoke',
          span: { block: 0, start: 0, end: 5 },
          speaker: { kind: 'person', name: people[0]?.name ?? '' },
          continues: false,
        },
      ],
    },
  });

const records = [
  article(
    'a',
    '2026-01-05',
    [person('Priya Raman', 'council leader'), person('Tom Ashgrove', 'councillor')],
    ['Elmford', 'Budget'],
  ),
  article(
    'b',
    '2026-02-05',
    [person('Priya Raman', 'council leader'), person('Tom Ashgrove', 'councillor')],
    ['Elmford'],
  ),
  article('c', '2026-03-05', [person('Ada Raman', 'pianist')], ['Music']),
  article('d', '2026-03-07', [person('John Smith', 'coach of the Rovers')], ['football']),
];
const keys = async () =>
  (await library.persons.filter((each) => each.isShown === 1).toArray()).map(
    ({ key, articles }) => `${key} ${articles}`,
  );
const fill = async () => mustGet(await restoreArticles(records, 'keep', library));

describe('the directory', () => {
  beforeEach(fill);
  test.each([
    ['articles', 'Tom Ashgrove'],
    ['recent', 'John Smith'],
    ['name', 'Tom Ashgrove'],
  ] as const)('by %s begins with %s', async (sort, name) => {
    const persons = mustGet(await listPersons({ sort, limit: 2 }, library));
    expect(persons[0]?.name).toBe(name);
    expect(persons).toHaveLength(2);
  });
  test('pages', async () => {
    const persons = mustGet(await listPersons({ sort: 'name', offset: 2, limit: 10 }, library));
    expect(persons.map(({ name }) => name)).toEqual(['Priya Raman', 'John Smith']);
  });
  test('is counted, all of it or what is searched', async () => {
    expect(mustGet(await countPersons({}, library))).toBe(4);
    expect(mustGet(await countPersons({ typed: 'ram' }, library))).toBe(2);
  });
  test('is searched by the beginnings of words', async () => {
    const found = async (typed: string) =>
      mustGet(await listPersons({ typed, limit: 10 }, library)).map(({ name }) => name);
    expect(await found('ram')).toEqual(['Priya Raman', 'Ada Raman']);
    expect(await found('ram pr')).toEqual(['Priya Raman']);
    expect(await found('nobody')).toEqual([]);
  });
});

describe('the page about a person', () => {
  beforeEach(fill);
  test('has roles with their sentence, quotes, articles and co-mentions, the latest first', async () => {
    const page = mustGet(await personPage('priya-raman', library));
    expect(page).toMatchObject({
      name: 'Priya Raman',
      role: 'council leader',
      articles: 2,
      lastDay: '2026-02-05',
      otherNames: [],
    });
    expect(page?.occurrences.map(({ articleId }) => articleId)).toEqual(['news.example/b', 'news.example/a']);
    expect(page?.occurrences[1]).toMatchObject({
      roles: [{ text: 'council leader', sentence: 'council leader spoke in a.' }],
      quotes: [{ kind: 'direct', text: 'spoke' }],
    });
    expect(page?.comentions).toEqual([{ key: 'tom-ashgrove', name: 'Tom Ashgrove', articles: 2 }]);
  });
  test('is found by name', async () => {
    expect(mustGet(await findPersonKey('Priya Raman', null, library))).toBe('priya-raman');
    expect(mustGet(await findPersonKey('Ada Raman', 'news.example/c', library))).toBe('ada-raman');
    expect(mustGet(await findPersonKey('Nobody Here', null, library))).toBeNull();
  });
  test('is null for nobody', async () => {
    expect(mustGet(await personPage('nobody', library))).toBeNull();
  });
});

describe('topics', () => {
  beforeEach(fill);
  test('a topic has its articles, related topics and people', async () => {
    expect(mustGet(await topicPage('ELMFORD', library))).toMatchObject({
      label: 'Elmford',
      articlesOf: [{ articleId: 'news.example/b' }, { articleId: 'news.example/a' }],
      related: [{ key: 'budget', articles: 1 }],
      people: [
        { key: 'priya-raman', articles: 2 },
        { key: 'tom-ashgrove', articles: 2 },
      ],
    });
    expect(mustGet(await topicPage('none', library))).toBeNull();
  });
  test('are listed', async () => {
    expect(mustGet(await listTopics({ limit: 1 }, library))).toMatchObject([{ key: 'elmford', articles: 2 }]);
    expect(mustGet(await countTopics({}, library))).toBe(4);
    expect(mustGet(await listTopics({ typed: 'mus', limit: 9 }, library)).map(({ key }) => key)).toEqual(['music']);
    expect(mustGet(await countTopics({ typed: 'mus' }, library))).toBe(1);
  });
});

describe('merging', () => {
  beforeEach(fill);
  test('makes two one, for later saves too, and is undone', async () => {
    const id = mustGet(await mergePersons('ada-raman', 'priya-raman', now, library));
    expect(await keys()).toEqual(['john-smith 1', 'priya-raman 3', 'tom-ashgrove 2']);
    expect(mustGet(await personPage('ada-raman', library))).toMatchObject({
      key: 'priya-raman',
      articles: 3,
      otherNames: ['Ada Raman'],
    });
    mustGet(
      await restoreArticles([article('e', '2026-03-09', [person('Ada Raman', 'pianist')], ['Music'])], 'keep', library),
    );
    expect(mustGet(await personPage('priya-raman', library))).toMatchObject({ articles: 4, lastDay: '2026-03-09' });
    expect(await keys()).toContain('priya-raman 4');
    expect(mustGet(await undoPersonChoice(id, library))).toBe('ada-raman');
    expect(await keys()).toEqual(['ada-raman 2', 'john-smith 1', 'priya-raman 2', 'tom-ashgrove 2']);
    expect(mustGet(await personPage('priya-raman', library))?.lastDay).toBe('2026-02-05');
    expect(await undoPersonChoice(id, library)).toMatchObject({ ok: false, error: { kind: 'gone' } });
  });
  test('of one with themselves does nothing', async () => {
    mustGet(await mergePersons('ada-raman', 'priya-raman', now, library));
    expect(await mergePersons('priya-raman', 'ada-raman', now, library)).toMatchObject({ error: { kind: 'gone' } });
  });
  test('of three undone in the middle leaves two', async () => {
    const first = mustGet(await mergePersons('ada-raman', 'priya-raman', now, library));
    mustGet(await mergePersons('priya-raman', 'john-smith', now, library));
    expect(await keys()).toEqual(['john-smith 4', 'tom-ashgrove 2']);
    mustGet(await undoPersonChoice(first, library));
    expect(await keys()).toEqual(['ada-raman 1', 'john-smith 3', 'tom-ashgrove 2']);
  });
});

describe('splitting', () => {
  beforeEach(fill);
  const docOf = async (id: string) => (await library.rows.get({ id }))?.doc ?? 0;
  test('makes one two, for later saves too, and is undone', async () => {
    await connectArticles(library);
    const before = await library.occurrences.toArray();
    const { made, id } = mustGet(await splitPerson('priya-raman', [await docOf('news.example/b')], now, library));
    expect(made).toBe('priya-raman~2');
    expect(await keys()).toEqual(['ada-raman 1', 'john-smith 1', 'priya-raman 1', 'priya-raman~2 1', 'tom-ashgrove 2']);
    expect(mustGet(await personPage('tom-ashgrove', library))?.comentions.map(({ key }) => key)).toEqual([
      'priya-raman',
      'priya-raman~2',
    ]);
    const again = {
      ...article('b', '2026-02-05', [person('Priya Raman', 'council leader')], ['Elmford']),
      updatedAt: '2027-01-01T00:00:00.000Z',
    };
    mustGet(await restoreArticles([again], 'replace', library));
    expect(mustGet(await personPage('priya-raman~2', library))?.articles).toBe(1);
    mustGet(await restoreArticles([records[1] as SavedArticle], 'replace', library));
    expect(mustGet(await undoPersonChoice(id, library))).toBe('priya-raman');
    expect(await keys()).toEqual(['ada-raman 1', 'john-smith 1', 'priya-raman 2', 'tom-ashgrove 2']);
    expect(await library.occurrences.toArray()).toEqual(before);
  });
  test('undone, whoever was merged into the new person goes along, and can be taken out again', async () => {
    const { made, id } = mustGet(await splitPerson('priya-raman', [await docOf('news.example/b')], now, library));
    const merge = mustGet(await mergePersons('ada-raman', made, now, library));
    expect(await keys()).toEqual(['john-smith 1', 'priya-raman 1', 'priya-raman~2 2', 'tom-ashgrove 2']);
    expect(mustGet(await undoPersonChoice(id, library))).toBe('priya-raman');
    expect(await keys()).toEqual(['john-smith 1', 'priya-raman 3', 'tom-ashgrove 2']);
    expect(mustGet(await personPage('ada-raman', library))?.key).toBe('priya-raman');
    expect(mustGet(await undoPersonChoice(merge, library))).toBe('ada-raman');
    expect(await keys()).toEqual(['ada-raman 1', 'john-smith 1', 'priya-raman 2', 'tom-ashgrove 2']);
  });
  test('of everything does nothing', async () => {
    const docs = [await docOf('news.example/a'), await docOf('news.example/b')];
    expect(await splitPerson('priya-raman', docs, now, library)).toMatchObject({ error: { kind: 'gone' } });
  });
});

describe('decisions', () => {
  const decide = async () => {
    await fill();
    mustGet(await mergePersons('ada-raman', 'john-smith', now, library));
    const doc = (await library.rows.get({ id: 'news.example/b' }))?.doc ?? 0;
    mustGet(await splitPerson('priya-raman', [doc], now, library));
    return keys();
  };
  test('survive a rebuild', async () => {
    const before = await decide();
    mustGet(await reconnectEverything(undefined, library));
    expect(await keys()).toEqual(before);
  });
  test('go along in the backup and come back in another library, in another order', async () => {
    const before = await decide();
    const file = JSON.parse(JSON.stringify(mustGet(await exportPersonChoices(library))));
    freshStore();
    library = openPage();
    mustGet(await restoreArticles(records.toReversed(), 'keep', library));
    expect(mustGet(await restorePersonChoices(file, undefined, library))).toBe(2);
    expect(await keys()).toEqual(before);
    expect(mustGet(await restorePersonChoices(file, undefined, library))).toBe(0);
  });
  test.each([
    null,
    [],
    { version: 2 },
    { version: 1, choices: [{ kind: 'merge', from: '', into: 'x', at: 'y' }], pins: [] },
  ])('%j is no such file', async (file) => {
    expect(mustGet(await restorePersonChoices(file, undefined, library))).toBe(0);
  });
});

test('of as many articles the latest come first, and of the same day A before Z', async () => {
  freshStore();
  const store = openPage();
  const on = (path: string, published: string, people: string[], topics: string[]) =>
    madeUpSaved(path, { article: madeUpArticle(path, { published }), digest: madeUpDigest(people, topics) });
  const saved = [
    on('1', '2026-03-01', ['Yara Zell', 'Ann Abel', 'Bo Berg'], ['Zinc', 'Air']),
    on('2', '2026-03-02', ['Max Moor', 'Bo Berg'], ['Moor']),
  ];
  mustGet(await restoreArticles(saved, 'keep', store));
  const people = async () => mustGet(await listPersons({ limit: 9 }, store)).map(({ name }) => name);
  expect(await people()).toEqual(['Bo Berg', 'Max Moor', 'Ann Abel', 'Yara Zell']);
  const topics = mustGet(await listTopics({ limit: 9 }, store)).map(({ label }) => label);
  expect(topics).toEqual(['Moor', 'Air', 'Zinc']);
  const found = mustGet(await listPersons({ typed: 'b', limit: 9 }, store)).map(({ name }) => name);
  expect(found).toEqual(['Bo Berg']);
});

test('what is connected by now can be listed without waiting for the rest', async () => {
  await fill();
  mustGet(await listPersons({ limit: 1 }, library));
  // What follows a save by itself has come to its end.
  await new Promise((resolve) => setTimeout(resolve, 50));
  await library.meta.put({ name: 'connectionsUpTo', value: 1 });
  const names = mustGet(await listPersons({ limit: 9, isPartial: true }, library)).length;
  expect(names).toBeGreaterThan(0);
  expect((await library.meta.get('connectionsUpTo'))?.value).toBe(1);
  expect(mustGet(await countPersons({ isPartial: true }, library))).toBe(names);
  expect(mustGet(await listTopics({ limit: 9, isPartial: true }, library)).length).toBe(
    mustGet(await countTopics({ isPartial: true }, library)),
  );
  expect((await library.meta.get('connectionsUpTo'))?.value).toBe(1);
  await listPersons({ limit: 9 }, library);
  expect((await library.meta.get('connectionsUpTo'))?.value).toBeGreaterThan(1);
});
