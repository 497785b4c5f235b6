import { beforeAll, expect, test } from 'vitest';
import { changeSaved } from '@/utils/library/articles/change-saved';
import { eraseArticles } from '@/utils/library/articles/erase-articles';
import { saveArticle } from '@/utils/library/articles/save-article';
import { type LibraryDatabase, theLibrary } from '@/utils/library/store/database';
import { madeUpArticle, madeUpDigest } from '@/utils/library/testing/made-up';
import { freshStore, mustGet } from '@/utils/library/testing/test-library';
import { putOnKilledShelf, unsaidIn } from './shelf-in-page';

const now = new Date('2026-03-02T12:00:00Z');
let library: LibraryDatabase;

const save = async (path: string) => mustGet(await saveArticle(madeUpArticle(path), madeUpDigest(), now)).saved.id;
const unsaidOf = async (id: string) => (await unsaidIn(library)).filter((line) => line.includes(id));

beforeAll(async () => {
  freshStore();
  library = theLibrary();
  await save('before-the-shelf');
  await putOnKilledShelf();
});

test('nothing is unsaid of what was saved, tagged and erased', async () => {
  const [kept, erased] = [await save('kept'), await save('erased')];
  mustGet(await changeSaved([kept], { addTags: ['later'] }, now));
  mustGet(await eraseArticles([erased]));
  expect(await unsaidIn(library)).toEqual([]);
});

test('an article of which nothing is noted is told', async () => {
  const id = await save('not-noted');
  await library.stamps.delete(`a:${id}`);
  expect(await unsaidOf(id)).toEqual([`nothing is noted of ${id}`]);
});

test('a tag that was not noted is told', async () => {
  const id = await save('tagged');
  await library.rows.where({ id }).modify({ tags: ['another'] });
  expect(await unsaidOf(id)).toEqual([`other tags are noted of ${id}`]);
});

test('what is noted and not due to be carried out is told', async () => {
  const id = await save('not-due');
  await library.outbox.filter((outgoing) => outgoing.id === `a:${id}`).delete();
  expect(await unsaidOf(id)).toEqual([expect.stringContaining('would not be carried out')]);
});
