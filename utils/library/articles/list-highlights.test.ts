import { beforeEach, expect, test } from 'vitest';
import type { Highlight } from '@/utils/model/saved-article';
import type { LibraryDatabase } from '../store/database';
import { madeUpArticle, madeUpDigest } from '../testing/made-up';
import { freshStore, mustGet, openPage } from '../testing/test-library';
import { changeSaved, undoChange } from './change-saved';
import { type HighlightsRequest, listHighlights } from './list-highlights';
import { saveArticle } from './save-article';

const now = new Date('2026-03-02T10:00:00.000Z');
const mark = (id: string, day: number, more: Partial<Highlight> = {}): Highlight => ({
  id,
  quote: `the words of ${id}`,
  prefix: '',
  suffix: '',
  colour: 'yellow',
  note: null,
  createdAt: `2026-03-0${day}T10:00:00.000Z`,
  ...more,
});
let library: LibraryDatabase;

beforeEach(async () => {
  freshStore();
  library = openPage();
  for (const name of ['ferry', 'bridge', 'quay', 'plain'])
    mustGet(await saveArticle({ ...madeUpArticle(name), title: `About the ${name}` }, madeUpDigest(), now, library));
  await change('ferry', { putHighlights: [mark('f1', 1), mark('f2', 5, { colour: 'blue', note: 'Zürich' })] });
  await change('bridge', { putHighlights: [mark('b1', 3)], addTags: ['loan', 'alpha'] });
  await change('quay', { putHighlights: [mark('q1', 4, { colour: 'pink' })], isDeleted: true });
});

const change = async (name: string, wanted: Parameters<typeof changeSaved>[1]) =>
  mustGet(await changeSaved([`news.example/${name}`], wanted, now, library));
const found = async (request: Partial<HighlightsRequest> = {}) =>
  mustGet(await listHighlights({ limit: 9, ...request }, library));
const ids = async (request?: Partial<HighlightsRequest>) =>
  (await found(request)).articles.map(({ highlights }) => highlights.map(({ id }) => id).join(' '));

test('all passages by article, the one last marked first, without the trash', async () => {
  expect(await ids()).toEqual(['f1 f2', 'b1']);
  expect(await found()).toMatchObject({
    articleCount: 2,
    highlightCount: 3,
    colours: { yellow: 2, blue: 1 },
    tags: ['alpha', 'loan'],
    articles: [{ title: 'About the ferry', language: 'en', url: expect.stringContaining('ferry') }, {}],
  });
});

test('by words of passage, note or headline, by colour, by tag', async () => {
  expect(await ids({ typed: 'zurich' })).toEqual(['f2']);
  expect(await ids({ typed: 'BRIDGE words' })).toEqual(['b1']);
  expect(await ids({ typed: 'bridge ferry' })).toEqual([]);
  expect(await ids({ colour: 'blue' })).toEqual(['f2']);
  // How many there are of the others does not hang on the one that is chosen.
  expect((await found({ colour: 'blue' })).colours).toEqual({ yellow: 2, blue: 1 });
  expect(await ids({ tag: 'loan' })).toEqual(['b1']);
});

test('no more articles than asked for, and how many there are', async () => {
  expect(await ids({ limit: 1 })).toEqual(['f1 f2']);
  expect(await found({ limit: 1 })).toMatchObject({ articleCount: 2, highlightCount: 3 });
});

test('one taken off is gone with its article, and back with the undo', async () => {
  const undos = await change('bridge', { removeHighlights: ['b1'] });
  expect(await ids()).toEqual(['f1 f2']);
  mustGet(await undoChange(undos, now, library));
  expect(await ids()).toEqual(['f1 f2', 'b1']);
});

test('a highlight stays listed when the page is saved once more', async () => {
  mustGet(await saveArticle({ ...madeUpArticle('ferry'), title: 'The ferry, later' }, madeUpDigest(), now, library));
  expect(await ids()).toEqual(['f1 f2', 'b1']);
});
