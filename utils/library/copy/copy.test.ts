import type { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SavedArticle } from '@/utils/model/saved-article';
import { changeSaved } from '../articles/change-saved';
import { eraseEverything } from '../articles/empty-trash';
import { eraseArticles } from '../articles/erase-articles';
import { saveArticle } from '../articles/save-article';
import type { LibraryDatabase } from '../store/database';
import { fakeBuckets } from '../testing/fake-buckets';
import { madeUpArticle, madeUpDigest } from '../testing/made-up';
import { freshStore, mustGet, openPage } from '../testing/test-library';
import { CopyStore, copiedLibraries } from './copy-store';
import { completeCopy } from './keep-copy';
import { copiedArticles, dropLostCopies, lostCopies } from './lost-copies';

const now = new Date('2026-03-02T12:00:00Z');
let library: LibraryDatabase;
let copies: IDBFactory;

beforeEach(() => {
  freshStore();
  copies = fakeBuckets();
  library = openPage();
});
afterEach(() => vi.unstubAllGlobals());

const save = async (path: string, text = 'It closed.') =>
  mustGet(await saveArticle(madeUpArticle(path, { text: [text] }), madeUpDigest(), now, library)).saved.id;
const libraryId = async () => (await library.meta.get('libraryId'))?.value ?? 0;

/** What the copies hold of each library. */
async function copied(): Promise<Record<string, unknown>> {
  const held: Record<string, unknown> = {};
  for (const id of await copiedLibraries(copies)) {
    const ids: string[] = [];
    for await (const saved of copiedArticles(id)) ids.push((saved as SavedArticle).id);
    held[id] = ids;
  }
  return held;
}

test('what is saved, changed and erased is so in the copy, too', async () => {
  const [a, b] = [await save('a'), await save('b')];
  const id = await libraryId();
  await vi.waitFor(async () => expect(await copied()).toEqual({ [id]: [a, b] }));
  mustGet(await changeSaved([a], { addTags: ['later'] }, now, library));
  mustGet(await eraseArticles([b], library));
  await vi.waitFor(async () => expect(await copied()).toEqual({ [id]: [a] }));
  await vi.waitFor(async () => expect(await library.copyDue.count()).toBe(0));
  const store = new CopyStore(copies, id);
  expect(await store.articles.toArray()).toMatchObject([
    { saved: { id: a, tags: ['later'], article: { title: 'Story a' } } },
  ]);
  store.close();
});

test('what was saved before there was a copy, and what a page had no time for, is copied by the next one', async () => {
  vi.unstubAllGlobals();
  const early = await save('early');
  expect(await library.copyDue.count()).toBe(0);
  copies = fakeBuckets();
  const late = await save('late');
  library.close();
  library = openPage();
  await completeCopy(library);
  const id = await libraryId();
  expect(await copied()).toEqual({ [id]: [early, late] });
  expect(await library.copyDue.count()).toBe(0);
});

test('an article written again while it is copied is copied once more', async () => {
  const a = await save('a');
  await vi.waitFor(async () => expect(await library.copyDue.count()).toBe(0));
  mustGet(await changeSaved([a], { addTags: ['first'] }, now, library));
  const write = CopyStore.prototype.transaction;
  const intercepted = vi.spyOn(CopyStore.prototype, 'transaction').mockImplementationOnce(async function (
    this: CopyStore,
    ...asked: unknown[]
  ) {
    mustGet(await changeSaved([a], { addTags: ['second'] }, now, library));
    return (write as (...all: unknown[]) => unknown).apply(this, asked);
  } as never);
  await vi.waitFor(async () => expect(await library.copyDue.count()).toBe(0));
  expect(intercepted).toHaveBeenCalledTimes(2);
  const saved: unknown[] = [];
  for await (const each of copiedArticles(await libraryId())) saved.push(each);
  expect(saved).toMatchObject([{ id: a, tags: ['first', 'second'] }]);
});

test('a damaged article stays in the copy as it was when it was sound', async () => {
  await save('a');
  await completeCopy(library);
  await library.bodies.update(1, { article: null as never });
  await library.copyDue.put({ doc: 1, generation: 99 });
  await completeCopy(library);
  expect(await library.copyDue.count()).toBe(0);
  for await (const saved of copiedArticles(await libraryId()))
    expect(saved).toMatchObject({ id: 'news.example/a', article: { title: 'Story a' } });
  expect.assertions(2);
});

test.each([Number.NaN, undefined, 'x'])(
  'that an article is due, damaged to %s, holds up no copying',
  async (generation) => {
    const id = await save('a');
    await library.copyDue.bulkPut([
      { doc: 1, generation },
      { doc: 'x', generation },
    ] as never);
    await completeCopy(library);
    expect(await copied()).toEqual({ [await libraryId()]: [id] });
    expect(await library.copyDue.count()).toBe(0);
  },
);

test('the copy of a library that is gone is told, kept, and dropped when it is given up', async () => {
  const a = await save('a');
  await completeCopy(library);
  const lost = await libraryId();
  expect(await lostCopies(library)).toEqual([]);
  freshStore();
  library = openPage();
  const b = await save('b');
  await completeCopy(library);
  expect(await lostCopies(library)).toEqual([lost]);
  expect(await copied()).toEqual({ [lost]: [a], [await libraryId()]: [b] });
  await dropLostCopies(library);
  expect(await copied()).toEqual({ [await libraryId()]: [b] });
});

test('who erases everything erases all copies', async () => {
  await save('a');
  await completeCopy(library);
  freshStore();
  library = openPage();
  await save('b');
  await completeCopy(library);
  mustGet(await eraseEverything(library));
  expect(await copied()).toEqual({ [await libraryId()]: [] });
  expect(await library.copyDue.count()).toBe(0);
});
