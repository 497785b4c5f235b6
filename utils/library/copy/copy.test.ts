import type { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SavedArticle } from '@/utils/model/saved-article';
import { changeSaved } from '../articles/change-saved';
import { eraseEverything } from '../articles/empty-trash';
import { eraseArticles } from '../articles/erase-articles';
import { putRecords } from '../articles/put-records';
import { saveArticle } from '../articles/save-article';
import { storageFigures } from '../health/storage-figures';
import type { LibraryDatabase } from '../store/database';
import { fakeBuckets } from '../testing/fake-buckets';
import { madeUpArticle, madeUpDigest, madeUpSaved } from '../testing/made-up';
import { freshStore, mustGet, openPage } from '../testing/test-library';
import { CopyStore, copiedLibraries } from './copy-store';
import { completeCopy } from './keep-copy';
import { copiedArticles, dropLostCopies, lostCopies } from './lost-copies';

/** Long enough for a machine that has much else to do. */
const soon = { timeout: 15_000 };
const now = new Date('2026-03-02T12:00:00Z');
let library: LibraryDatabase;
let copies: IDBFactory;

beforeEach(() => {
  freshStore();
  copies = fakeBuckets();
  library = openPage();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const manySaved = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    record: { saved: madeUpSaved(`many-${at}`), revisions: [], images: [] },
    basis: null,
  }));

const save = async (path: string, text = 'It closed.') =>
  mustGet(await saveArticle(madeUpArticle(path, { text: [text] }), madeUpDigest(), now, library)).saved.id;
/** Does the work when what is to be copied next has been read and is not yet written. */
function amidACopy(work: () => Promise<void>) {
  const write = CopyStore.prototype.transaction as (...all: unknown[]) => unknown;
  return vi.spyOn(CopyStore.prototype, 'transaction').mockImplementationOnce(async function (
    this: CopyStore,
    ...asked: unknown[]
  ) {
    await work();
    return write.apply(this, asked);
  } as never);
}

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

test('what is confirmed to be saved, changed or erased is so in the copy, too', async () => {
  const [a, b] = [await save('a'), await save('b')];
  const id = await libraryId();
  expect(await copied()).toEqual({ [id]: [a, b] });
  mustGet(await changeSaved([a], { addTags: ['later'] }, now, library));
  mustGet(await eraseArticles([b], library));
  expect(await copied()).toEqual({ [id]: [a] });
  const store = new CopyStore(copies, id);
  expect(await store.articles.toArray()).toMatchObject([
    { saved: { id: a, tags: ['later'], article: { title: 'Story a' } } },
  ]);
  store.close();
  await vi.waitFor(async () => expect(await library.copyDue.count()).toBe(0), soon);
});

test('a batch of an import is confirmed once all of it is in the copy', async () => {
  const records = manySaved(100);
  mustGet(await putRecords(records, library));
  expect(await copied()).toEqual({ [await libraryId()]: records.map(({ record }) => record.saved.id) });
});

test('what is being copied holds up no save for longer than a chunk', async () => {
  vi.unstubAllGlobals();
  mustGet(await putRecords(manySaved(60), library));
  copies = fakeBuckets();
  let saving: Promise<string> | null = null;
  amidACopy(async () => {
    saving = save('late');
    await vi.waitUntil(async () => (await library.rows.count()) === 61, soon);
  });
  const completing = completeCopy(library);
  await vi.waitUntil(() => saving !== null, soon);
  const late = await saving;
  expect(Object.values(await copied())[0]).toContain(late);
  expect(await library.copyDue.count()).toBeGreaterThan(0);
  await completing;
  await vi.waitFor(async () => expect(await library.copyDue.count()).toBe(0), soon);
});

test('a copy that cannot be written keeps no save from being confirmed, and is made up for by the next one', async () => {
  vi.spyOn(CopyStore.prototype, 'transaction').mockImplementationOnce((() =>
    Promise.reject(new DOMException('', 'QuotaExceededError'))) as never);
  const a = await save('a');
  expect(await copied()).toEqual({});
  expect(mustGet(await storageFigures(library)).uncopied).toBe(1);
  const b = await save('b');
  await vi.waitFor(async () => expect(await copied()).toEqual({ [await libraryId()]: [a, b] }), soon);
});

test('a copy that never answers is waited for once, and no longer than some seconds', async () => {
  const reached = new Promise<void>((reach) => {
    vi.spyOn(CopyStore.prototype, 'transaction').mockImplementationOnce((() => {
      reach();
      return new Promise(() => undefined);
    }) as never);
  });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const confirmed = vi.fn();
  const saving = save('a').then(confirmed);
  await reached;
  expect(confirmed).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(10_000);
  await saving;
  await save('b');
  expect(await library.rows.count()).toBe(2);
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
  await vi.waitFor(async () => expect(await library.copyDue.count()).toBe(0), soon);
  let second: Promise<unknown> | null = null;
  const intercepted = amidACopy(async () => {
    second = changeSaved([a], { addTags: ['second'] }, now, library);
    await vi.waitUntil(async () => (await library.rows.get(1))?.tags.includes('second'), soon);
  });
  mustGet(await changeSaved([a], { addTags: ['first'] }, now, library));
  await second;
  await vi.waitFor(async () => expect(await library.copyDue.count()).toBe(0), soon);
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
