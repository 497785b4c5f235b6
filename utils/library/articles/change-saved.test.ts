import { beforeEach, expect, test } from 'vitest';
import type { Highlight } from '@/utils/model/saved-article';
import type { LibraryDatabase } from '../store/database';
import { madeUpArticle, madeUpDigest } from '../testing/made-up';
import { freshStore, mustGet, openPage } from '../testing/test-library';
import { type Change, changeSaved, undoChange } from './change-saved';
import { getSaved } from './get-saved';
import { saveArticle } from './save-article';

const id = 'news.example/bridge';
const noon = new Date('2026-03-02T12:00:00Z');
const later = new Date('2026-03-02T12:00:05Z');
let library: LibraryDatabase;

beforeEach(async () => {
  freshStore();
  library = openPage();
  mustGet(await saveArticle(madeUpArticle('bridge'), madeUpDigest(), noon, library));
});

const read = async (page = library) => mustGet(await getSaved(id, page));
const change = async (what: Change, page = library) => mustGet(await changeSaved([id], what, later, page));
const passage: Highlight = {
  id: 'h1',
  quote: 'closed the bridge',
  prefix: 'It ',
  suffix: '.',
  colour: 'blue',
  note: null,
  createdAt: noon.toISOString(),
};

test.each<[string, Change]>([
  ['read', { isRead: true }],
  ['star', { isStarred: true }],
  ['archive', { isArchived: true }],
  ['trash', { isDeleted: true }],
  ['tags', { addTags: [' local ', 'local', 'roads'] }],
  ['note', { note: { text: 'ask Ann', was: null } }],
  ['highlight', { putHighlights: [passage] }],
  ['progress', { progress: 0.4 }],
])('%s is changed and led back exactly', async (_, what) => {
  const before = await read();
  const undos = await change(what);
  const after = await read();
  expect(after).not.toEqual(before);
  expect(after?.updatedAt).toBe(later.toISOString());
  expect(mustGet(await undoChange(undos, later, library))).toEqual([id]);
  expect(await read()).toEqual({ ...before, updatedAt: later.toISOString() });
});

test('a change that changes nothing writes nothing and has no undo', async () => {
  expect(await change({ isRead: false, removeTags: ['none'], note: { text: ' ', was: null } })).toEqual([]);
  expect((await read())?.updatedAt).toBe(noon.toISOString());
});

test('two tabs edit other fields, and both edits stand', async () => {
  const other = openPage();
  await Promise.all([
    change({ isStarred: true, addTags: ['a'] }),
    change({ addTags: ['b'], note: { text: 'from the other tab', was: null } }, other),
  ]);
  const saved = await read();
  expect(saved).toMatchObject({ isStarred: true, note: 'from the other tab' });
  expect([...(saved?.tags ?? [])].sort()).toEqual(['a', 'b']);
});

test('a note written in another tab meanwhile is not lost', async () => {
  await change({ note: { text: 'first', was: null } });
  await change({ note: { text: 'second', was: 'first' } });
  await change({ note: { text: 'mine', was: 'first' } });
  expect((await read())?.note).toBe('second\n\nmine');
});

test('undo leaves alone what was edited again', async () => {
  const undos = await change({ isRead: true, addTags: ['a'] });
  await change({ addTags: ['b'], progress: 0.9 });
  await change({ isRead: false });
  await undoChange(undos, later, library);
  expect(await read()).toMatchObject({ readAt: null, tags: ['b'], progress: 0.9 });
});

test('a highlight takes a note, and undo brings the earlier one', async () => {
  await change({ putHighlights: [passage] });
  const undos = await change({ putHighlights: [{ ...passage, note: 'why?' }] });
  expect((await read())?.highlights).toEqual([{ ...passage, note: 'why?' }]);
  await undoChange(undos, later, library);
  expect((await read())?.highlights).toEqual([passage]);
  const removal = await change({ removeHighlights: ['h1'] });
  expect((await read())?.highlights).toEqual([]);
  await undoChange(removal, later, library);
  expect((await read())?.highlights).toEqual([passage]);
});
