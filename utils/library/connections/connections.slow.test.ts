import { beforeEach, describe, expect, test, vi } from 'vitest';
import { storyPairs } from '@/utils/across/stories/cases/story-pair';
import type { Digest, Person } from '@/utils/model/digest';
import { changeSaved, undoChange } from '../articles/change-saved';
import { emptyTrash, eraseEverything } from '../articles/empty-trash';
import { saveArticle } from '../articles/save-article';
import type { LibraryDatabase } from '../store/database';
import type { LibraryFailure } from '../store/library-failure';
import { watch } from '../store/watch';
import { madeUpArticle, madeUpDigest, madeUpSaved } from '../testing/made-up';
import { restoreArticles } from '../testing/restore-articles';
import { freshStore, mustGet, openPage } from '../testing/test-library';
import { connectArticles } from './connect-articles';
import { personPage } from './persons';
import { findStory } from './story-of-page';

const now = new Date('2026-03-02T10:00:00Z');
let library: LibraryDatabase;

beforeEach(() => {
  freshStore();
  library = openPage();
});

const named = (name: string, role: string | null = null): Person => ({
  name,
  aliases: [name],
  role,
  roles: role ? [{ text: role, span: { block: 0, start: 0, end: 3 } }] : [],
  mentions: [{ block: 0, start: 0, end: 3 }],
  salience: 1,
  isKey: true,
});
const digest = (people: readonly Person[], topics: readonly string[] = []): Digest => ({
  ...madeUpDigest([], topics),
  people,
});
const save = async (path: string, people: readonly Person[], topics: readonly string[] = [], day = '2026-03-01') =>
  mustGet(
    await saveArticle(
      madeUpArticle(path, { published: day, text: [`${path} one two three.`] }),
      digest(people, topics),
      now,
      library,
    ),
  );

/** All that is derived, in a form that two ways to the same library must agree in. */
async function derived() {
  await connectArticles(library);
  const { persons, occurrences, topics, connections, traits, stories } = library;
  const tables = [persons, occurrences, topics, connections, traits, stories];
  return Promise.all(tables.map((table) => table.toArray()));
}

describe('people', () => {
  test('two articles on one person are one record with two occurrences', async () => {
    await save('a', [named('Priya Raman', 'council leader'), named('Tom Ashgrove')], ['Elmford']);
    await save('b', [named('Raman', 'leader of the council')], ['Elmford'], '2026-03-05');
    await connectArticles(library);
    expect(await library.persons.toCollection().primaryKeys()).toEqual(['priya-raman', 'tom-ashgrove']);
    expect(await library.persons.get('priya-raman')).toMatchObject({
      name: 'Priya Raman',
      articles: 2,
      lastDay: '2026-03-05',
      role: 'leader of the council',
      isShown: 1,
    });
    expect(await library.occurrences.where('doc').equals(1).toArray()).toMatchObject([
      { person: 'priya-raman', company: ['tom-ashgrove'] },
      { person: 'tom-ashgrove', company: ['priya-raman'] },
    ]);
  });

  test('persons of one name stay two', async () => {
    await save('a', [named('John Smith', 'coach of the Rovers')], ['football']);
    await save('b', [named('John Smith', 'senator from Ohio')], ['Congress']);
    await save('c', [named('John Smith', 'head coach')], ['football']);
    await connectArticles(library);
    const persons = await library.persons.toArray();
    expect(persons.map(({ key, articles }) => [key, articles])).toEqual([
      ['john-smith', 2],
      ['john-smith~2', 1],
    ]);
  });

  test('what is saved again in another form counts once', async () => {
    await save('a', [named('Priya Raman', 'council leader')], ['Elmford']);
    const before = await derived();
    const again = madeUpArticle('a', { published: '2026-03-01', text: ['Another text.'] });
    mustGet(await saveArticle(again, digest([named('Tom Ashgrove')], ['Cuts']), now, library));
    await connectArticles(library);
    expect(await library.persons.toCollection().primaryKeys()).toEqual(['tom-ashgrove']);
    expect(await library.topics.toCollection().primaryKeys()).toEqual(['cuts']);
    mustGet(
      await saveArticle(
        madeUpArticle('a', { published: '2026-03-01', text: ['a one two three.'] }),
        digest([named('Priya Raman', 'council leader')], ['Elmford']),
        now,
        library,
      ),
    );
    expect(await derived()).toEqual(before);
  });
});

test('the trash is connected with nothing, and what comes back from it is', async () => {
  await save('a', [named('Priya Raman')], ['Elmford']);
  await save('b', [named('Priya Raman')], ['Elmford']);
  const before = await derived();
  const undo = mustGet(await changeSaved(['news.example/b'], { isDeleted: true }, now, library));
  expect(await library.persons.get('priya-raman')).toMatchObject({ articles: 1 });
  expect(await library.topics.get('elmford')).toMatchObject({ articles: 1 });
  expect(await library.connections.count()).toBe(1);
  mustGet(await undoChange(undo, now, library));
  expect(await derived()).toEqual(before);
  mustGet(await changeSaved(['news.example/a', 'news.example/b'], { isDeleted: true }, now, library));
  mustGet(await emptyTrash(library));
  expect((await derived()).flat()).toEqual([]);
});

describe('stories', () => {
  const family = storyPairs.filter(({ name }) => name.startsWith('rocket'));
  const of = (kind: string) => family.find((pair) => pair.kind === kind)?.second;
  const saveAll = async (library_: LibraryDatabase) => {
    const articles = [family[0]?.first, of('copy'), of('follow-up'), of('same people')];
    for (const [at, written] of articles.entries()) {
      if (!written) throw new Error('missing');
      const article = { ...written.article, url: `https://news.example/${at}` };
      mustGet(await saveArticle(article, written.digest, now, library_));
    }
  };

  test('a copy and a follow-up join the story, another article on the same person does not', async () => {
    await saveAll(library);
    await connectArticles(library);
    const connections = await library.connections.toArray();
    expect(connections.map(({ story }) => story)).toEqual([
      'news.example/0',
      'news.example/0',
      'news.example/0',
      'news.example/3',
    ]);
    expect(await library.stories.toArray()).toMatchObject([
      { story: 'news.example/0', articles: 3, isShown: 1, firstDay: '2026-04-07', lastDay: '2026-04-16' },
      { story: 'news.example/3', articles: 1, isShown: 0 },
    ]);
  });

  test('in one transaction they join likewise', async () => {
    const written = [family[0]?.first, of('copy'), of('follow-up'), of('same people')];
    const records = written.flatMap((each, at) =>
      each ? [madeUpSaved(String(at), { article: each.article, digest: each.digest })] : [],
    );
    mustGet(await restoreArticles(records, 'keep', library));
    await connectArticles(library);
    expect((await library.connections.toArray()).map(({ story }) => story)).toEqual([
      'news.example/0',
      'news.example/0',
      'news.example/0',
      'news.example/3',
    ]);
  });
});

test('a library saved before is connected by a rebuild in the same way', async () => {
  const records = storyPairs.flatMap(({ first, second }, at) => [
    madeUpSaved(`${at}a`, { article: first.article, digest: first.digest }),
    madeUpSaved(`${at}b`, { article: second.article, digest: second.digest }),
  ]);
  mustGet(await restoreArticles(records, 'keep', library));
  const before = await derived();
  const { persons, occurrences, topics, connections, traits, stories } = library;
  for (const table of [persons, occurrences, topics, connections, traits, stories]) await table.clear();
  await library.meta.put({ name: 'connectionsUpTo', value: 0 });
  const steps: number[] = [];
  await connectArticles(library, ({ done }) => steps.push(done));
  expect(steps.at(-1)).toBe(120);
  expect(await derived()).toEqual(before);
});

test('erasing everything erases this too', async () => {
  await save('a', [named('Priya Raman')], ['Elmford']);
  mustGet(await eraseEverything(library));
  expect((await derived()).flat()).toEqual([]);
  await save('b', [named('Priya Raman')]);
  await connectArticles(library);
  expect(await library.persons.count()).toBe(1);
});

describe('behind the save', () => {
  test('articles are connected by and by, whoever asks', async () => {
    await save('a', [named('Priya Raman')]);
    expect(await library.persons.count()).toBe(0);
    await vi.waitFor(async () => expect(await library.persons.count()).toBe(1));
  });

  test('a page that closes at once after saving leaves it to the next', async () => {
    await save('a', [named('Priya Raman')]);
    library.close();
    library = openPage();
    expect(mustGet(await personPage('priya-raman', library))?.articles).toBe(1);
  });

  test('a popup knows the story of what another saved just now', async () => {
    const pair = storyPairs.find(({ kind }) => kind === 'copy');
    if (!pair) throw new Error('missing');
    const { first, second } = pair;
    mustGet(await saveArticle(first.article, first.digest, now, library));
    library.close();
    library = openPage();
    expect(mustGet(await findStory(second.article, second.digest, now, library))?.others).toBe(1);
  });

  test('a page that watches connects what is open too, and sees later saves', async () => {
    await save('a', [named('Priya Raman')]);
    library.close();
    library = openPage();
    const counts: number[] = [];
    const failures: LibraryFailure[] = [];
    const stop = watch(
      () => personPage('priya-raman', library),
      (person) => counts.push(person?.articles ?? 0),
      (failure) => failures.push(failure),
      library,
    );
    await vi.waitFor(() => expect(counts.at(-1)).toBe(1));
    await save('b', [named('Priya Raman')], [], '2026-03-05');
    await vi.waitFor(() => expect(counts.at(-1)).toBe(2));
    stop();
    expect(failures).toEqual([]);
  });
});
