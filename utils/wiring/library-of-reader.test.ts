import { beforeAll, expect, test } from 'vitest';
import { saveArticle } from '@/utils/library/articles/save-article';
import { madeUpArticle, madeUpDigest } from '@/utils/library/testing/made-up';
import { freshStore, mustGet } from '@/utils/library/testing/test-library';
import { libraryOfReader } from './library-of-reader';

const text = ['The bridge of Elmford was shut on Monday after a barge had struck its northern pier at night.'];
const now = (day: number) => new Date(Date.UTC(2026, 2, day));
const people = ['Ann Lee', 'Bo Grant'];
const id = 'news.example/bridge';

beforeAll(async () => {
  freshStore();
  const digest = madeUpDigest(people, ['Bridges']);
  mustGet(await saveArticle(madeUpArticle('bridge', { text }), digest, now(2)));
  const rewritten = [...text, 'It opens again on Friday.'];
  mustGet(await saveArticle(madeUpArticle('bridge', { text: rewritten }), digest, now(3)));
  mustGet(await saveArticle(madeUpArticle('copy', { title: 'Story bridge', text: rewritten }), digest, now(3)));
  mustGet(await saveArticle(madeUpArticle('alone', { text: ['Bread is dear.'] }), madeUpDigest(), now(3)));
});

test('what the reader changes is written, and taken back', async () => {
  const undos = mustGet(await libraryOfReader.changeSaved([id], { addTags: ['local'] }, now(4)));
  const { tags } = await libraryOfReader.loadQueries();
  expect(mustGet(await tags())).toEqual(['local']);
  mustGet(await libraryOfReader.undoChange(undos, now(4)));
  expect(mustGet(await tags())).toEqual([]);
  expect(mustGet(await libraryOfReader.getSaved(id))?.tags).toEqual([]);
});

test('what else is saved on a story, and of the article before, is counted', async () => {
  const { alsoSaved } = await libraryOfReader.loadQueries();
  expect(mustGet(await alsoSaved(id))).toEqual({ story: { key: expect.any(String), others: 1 }, earlierVersions: 1 });
  expect(mustGet(await alsoSaved('news.example/alone'))).toEqual({ story: null, earlierVersions: 0 });
});

test('a text arranged anew takes the place of the saved one', async () => {
  const saved = mustGet(await libraryOfReader.getSaved(id));
  if (!saved) throw new Error('not saved');
  const shorter = { ...saved.article, blocks: saved.article.blocks.slice(0, 1) };
  expect(mustGet(await libraryOfReader.replaceText(id, shorter, saved.digest, now(5)))).toBe(true);
  expect(mustGet(await libraryOfReader.getSaved(id))?.article.blocks).toHaveLength(1);
});
