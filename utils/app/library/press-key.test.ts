import { expect, test, vi } from 'vitest';
import { keyActions } from '@/utils/model/key-action';
import { libraryRow } from '../testing/fake-library';
import { settled } from '../testing/fake-watch';
import { libraryPage } from '../testing/library-page';
import { leaveSearch, pressKey } from './press-key';

async function keyboard() {
  const page = await libraryPage();
  const focus = { isInList: vi.fn(() => true), toFirstRow: vi.fn(), toSearch: vi.fn(), leave: vi.fn() };
  const press = async (key: string) => {
    const action = keyActions.find((each) => each.key === key)?.action;
    if (!action) throw new Error(`no key ${key}`);
    pressKey(action, page.session, focus);
    await settled();
  };
  return { ...page, focus, press };
}

test('j and k go through the list and stop at its ends', async () => {
  const { press, state } = await keyboard();
  for (const key of ['j', 'j', 'k']) await press(key);
  expect(state().activeIndex).toBe(0);
  await press('k');
  expect(state().activeIndex).toBe(0);
  for (let step = 0; step < 9; step += 1) await press('j');
  expect(state().activeIndex).toBe(4);
});

test('o opens the row in focus; then j and k lead to the articles beside it', async () => {
  const { press, state } = await keyboard();
  await press('o');
  expect(state().view.openId).toBeNull();
  await press('j');
  await press('o');
  expect(state().view.openId).toBe('news.example/1');
  await press('j');
  expect(state().view.openId).toBe('news.example/2');
  await press('k');
  expect(state().view.openId).toBe('news.example/1');
});

test.each([
  ['s', { isStarred: true }],
  ['e', { isArchived: true }],
  ['#', { isDeleted: true }],
  ['m', { isRead: true }],
])('%s acts on the row in focus, else on what is ticked', async (key, change) => {
  const { press, library } = await keyboard();
  await press(key);
  expect(library.askedFor('changeSaved')).toEqual([]);
  await press('j');
  await press(key);
  expect(library.askedFor('changeSaved')).toEqual([[['news.example/1'], change]]);
  await press('x');
  await press('j');
  await press('j');
  await press('x');
  await press(key);
  expect(library.askedFor('changeSaved').at(-1)).toEqual([['news.example/1', 'news.example/3'], change]);
});

test('a switch that is on goes off', async () => {
  const { press, library, changed } = await keyboard();
  library.rows = library.rows.map((row) => ({ ...row, isStarred: true }));
  await changed();
  await press('j');
  await press('s');
  expect(library.askedFor('changeSaved')).toEqual([[['news.example/1'], { isStarred: false }]]);
});

test('while an article is read the keys are about it, unless the focus is in the list', async () => {
  const { press, library, session, focus } = await keyboard();
  await press('j');
  session.open(libraryRow(4));
  focus.isInList.mockReturnValue(false);
  await press('s');
  focus.isInList.mockReturnValue(true);
  await press('s');
  expect(library.askedFor('changeSaved').map(([ids]) => ids)).toEqual([['news.example/4'], ['news.example/1']]);
});

test('z takes the latest back', async () => {
  const { press, library, said } = await keyboard();
  await press('j');
  await press('#');
  await press('z');
  expect(library.askedFor('undoChange')).toEqual([['news.example/1']]);
  expect(said()).toEqual({ kind: 'undone' });
});

test('Escape closes the article, then the selection, then leaves the focus', async () => {
  const { press, state, session, focus } = await keyboard();
  session.tick(0, false);
  session.open(libraryRow(2));
  await press('Escape');
  expect(state().view.openId).toBeNull();
  expect(state().selectedKeys).toEqual([1]);
  await press('Escape');
  expect(state().selectedKeys).toEqual([]);
  expect(focus.leave).not.toHaveBeenCalled();
  await press('Escape');
  expect(focus.leave).toHaveBeenCalledOnce();
});

test('/ goes to the search and ? shows the keys; h is the reader’s', async () => {
  const { press, state, focus, library } = await keyboard();
  await press('/');
  expect(focus.toSearch).toHaveBeenCalledOnce();
  const before = library.calls.length;
  await press('h');
  expect(library.calls.length).toBe(before);
  await press('?');
  expect(state().dialog).toEqual({ kind: 'help' });
});

test('the search is left for the first row', async () => {
  const { session, state, focus } = await keyboard();
  leaveSearch(session, focus);
  expect(state().activeIndex).toBe(0);
  expect(focus.toFirstRow).toHaveBeenCalledOnce();
});

test('the row in focus stays the same article when others come in above it, and its place is taken when it goes', async () => {
  const { press, state, library, changed } = await keyboard();
  await press('j');
  await press('j');
  library.rows = [libraryRow(9), ...library.rows];
  await changed();
  expect(state().activeIndex).toBe(2);
  library.rows = library.rows.filter(({ key }) => key !== 2);
  await changed();
  expect(state().activeIndex).toBe(2);
  library.rows = library.rows.slice(0, 1);
  await changed();
  expect(state().activeIndex).toBe(0);
  library.rows = [];
  await changed();
  expect(state().activeIndex).toBe(-1);
});
