import { beforeEach, describe, expect, test } from 'vitest';
import { storyPairs } from '@/utils/across/stories/cases/story-pair';
import type { Article } from '@/utils/model/article';
import { saveArticle } from '../articles/save-article';
import type { LibraryDatabase } from '../store/database';
import { freshStore, mustGet, openPage } from '../testing/test-library';
import { reconnectEverything } from './reconnect-everything';
import {
  exportStoryChoices,
  leaveStory,
  listStories,
  moveToStory,
  restoreStoryChoices,
  storyOf,
  storyPage,
  undoStoryMove,
} from './stories';
import { findStory } from './story-of-page';

const now = new Date('2026-07-02T10:00:00Z');
let library: LibraryDatabase;
const rocket = storyPairs.filter(({ name }) => name.startsWith('rocket'));
const written = [rocket[0]?.first, rocket[0]?.second, rocket[2]?.second, rocket[3]?.second].flatMap((each, at) =>
  each ? [{ ...each, article: { ...each.article, url: `https://news.example/${at}` } }] : [],
);
const id = (at: number) => `news.example/${at}`;

beforeEach(async () => {
  freshStore();
  library = openPage();
  for (const { article, digest } of written) mustGet(await saveArticle(article, digest, now, library));
});

test('a story has its articles as they came, and what each added', async () => {
  const page = mustGet(await storyPage(id(0), library));
  expect(page?.title).toBe(written[0]?.article.title);
  expect(page?.language).toBe('en');
  expect(page?.articles.map(({ language }) => language)).toEqual(['en', 'en', 'en']);
  expect(page?.articles.map(({ articleId, added }) => [articleId, added.length])).toEqual([
    [id(0), 7],
    [id(1), 0],
    [id(2), 5],
  ]);
  expect(mustGet(await listStories({ limit: 5 }, library))).toMatchObject({
    stories: [{ story: id(0), articles: 3, language: 'en' }],
    total: 1,
  });
  expect(mustGet(await storyPage('none', library))).toBeNull();
});

test('of a story that went on for very long the latest articles are read; it keeps its title, and no claim is made about the others', async () => {
  const [first, second] = written;
  if (!first || !second) throw new Error('missing');
  for (let at = 10; at < 131; at += 1) {
    const published = `2026-08-01T${String(at % 24).padStart(2, '0')}:00:00Z`;
    const article = { ...second.article, url: `https://news.example/${at}`, published };
    mustGet(await saveArticle(article, second.digest, now, library));
    mustGet(await moveToStory(id(at), id(0), now, library));
  }
  const page = mustGet(await storyPage(id(0), library));
  expect(page).toMatchObject({ title: first.article.title, earlier: 4 });
  expect(page?.articles).toHaveLength(120);
  expect(page?.articles.map(({ articleId }) => articleId)).not.toContain(id(0));
}, 60_000);

describe('how many more are saved', () => {
  test.each([
    ['of a saved one', 1, 2],
    ['of one alone', 3, null],
  ])('%s', async (_, at, others) => {
    const each = written[at];
    if (!each) throw new Error('missing');
    expect(mustGet(await findStory(each.article, each.digest, now, library))?.others ?? null).toBe(others);
  });
  test('of one that is not saved', async () => {
    const edited = rocket[1]?.second;
    if (!edited) throw new Error('missing');
    const article = { ...edited.article, url: 'https://other.example/new' };
    expect(mustGet(await findStory(article, edited.digest, now, library))).toMatchObject({ story: id(0), others: 3 });
  });
});

describe('what a page adds to the story', () => {
  test('its sentences that no saved article of it has', async () => {
    const edited = rocket[1]?.second;
    if (!edited) throw new Error('missing');
    const page = (blocks: Article['blocks']) => ({ ...edited.article, blocks, url: 'https://other.example/new' });
    const added = async (article: Article) =>
      mustGet(await findStory(article, edited.digest, now, library))?.added?.map(({ block }) => block);
    const { blocks } = edited.article;
    expect(await added(page(blocks))).toEqual([]);
    const text = 'Nobody on the island had ever seen a heron eat 17 frogs in one morning.';
    expect(await added(page([...blocks, { type: 'paragraph', text, marks: [] }]))).toEqual([blocks.length]);
  });
  test('of a saved one it is not asked', async () => {
    const [first] = written;
    if (!first) throw new Error('missing');
    expect(mustGet(await findStory(first.article, first.digest, now, library))?.added).toBeNull();
  });
});

describe('by hand', () => {
  test('an article leaves its story, for good, and comes back', async () => {
    const undo = mustGet(await leaveStory(id(0), now, library));
    expect(mustGet(await storyPage(id(0), library))?.articles.map(({ articleId }) => articleId)).toEqual([
      id(1),
      id(2),
    ]);
    mustGet(await reconnectEverything(undefined, library));
    expect(mustGet(await storyOf(id(0), library))).not.toBe(mustGet(await storyOf(id(1), library)));
    expect(mustGet(await storyOf(id(1), library))).toBe(mustGet(await storyOf(id(2), library)));
    mustGet(await undoStoryMove({ ...undo, story: mustGet(await storyOf(id(1), library)) ?? '' }, library));
    expect((await library.stories.toArray()).map(({ articles }) => articles).sort()).toEqual([1, 3]);
  });
  test('an article is put into a story, and this goes along in the backup', async () => {
    mustGet(await moveToStory(id(3), id(0), now, library));
    expect(mustGet(await storyPage(id(0), library))?.articles.map(({ isChosen }) => isChosen)).toContain(true);
    const file = JSON.parse(JSON.stringify(mustGet(await exportStoryChoices(library))));
    freshStore();
    library = openPage();
    for (const { article, digest } of written) mustGet(await saveArticle(article, digest, now, library));
    expect(mustGet(await restoreStoryChoices(file, library))).toBe(1);
    expect(mustGet(await storyPage(id(0), library))?.articles).toHaveLength(4);
  });
  test('one that is gone cannot be moved', async () => {
    expect(await leaveStory('none', now, library)).toMatchObject({ error: { kind: 'gone' } });
  });
});
