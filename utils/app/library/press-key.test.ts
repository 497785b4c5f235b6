import { describe, expect, test, vi } from 'vitest';
import { keyActions } from '@/utils/model/key-action';
import { succeed } from '@/utils/model/result';
import { type FakeLibrary, libraryRow } from '../testing/fake-library';
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
  const { press, library, session } = await keyboard();
  await press(key);
  expect(library.askedFor('changeSaved')).toEqual([]);
  await press('j');
  await press(key);
  expect(library.askedFor('changeSaved')).toEqual([[['news.example/1'], change]]);
  session.rows.setActive(0);
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
  session.opener.open(libraryRow(4));
  focus.isInList.mockReturnValue(false);
  await press('s');
  focus.isInList.mockReturnValue(true);
  session.rows.setActive(0);
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
  session.selected.tick(0, false);
  session.opener.open(libraryRow(2));
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

describe('triage goes on by itself', () => {
  const acted = (library: FakeLibrary) => library.askedFor('changeSaved').map(([ids]) => (ids as string[])[0]);

  test.each(['s', 'e', '#'])('%s ten times in a row is ten articles, however slowly the list follows', async (key) => {
    const { press, library, state } = await keyboard();
    await press('j');
    for (let step = 0; step < 4; step += 1) await press(key);
    expect(acted(library)).toEqual([1, 2, 3, 4].map((number) => `news.example/${number}`));
    expect(state().activeIndex).toBe(4);
  });

  test('the cursor stays on the next article when the list has followed', async () => {
    const { press, library, changed, state } = await keyboard();
    await press('j');
    await press('j');
    await press('e');
    library.rows = library.rows.filter(({ key }) => key !== 2);
    await changed();
    expect(state().activeIndex).toBe(1);
    expect(state().keys?.[1]).toBe(3);
  });

  test('behind the last row it is the one before', async () => {
    const { press, library, changed, state, session } = await keyboard();
    session.rows.setActive(4);
    await press('e');
    library.rows = library.rows.filter(({ key }) => key !== 5);
    await changed();
    expect(state().activeIndex).toBe(3);
  });

  test.each(['s', 'e', '#'])('%s in the reader opens the next article', async (key) => {
    const { press, library, state, session, focus } = await keyboard();
    session.opener.open(libraryRow(2));
    focus.isInList.mockReturnValue(false);
    await press(key);
    await press(key);
    expect(acted(library)).toEqual(['news.example/2', 'news.example/3']);
    expect(state().view.openId).toBe('news.example/4');
    expect(state().activeIndex).toBe(3);
  });

  test('behind the last article the reader closes; a star leaves it open', async () => {
    const { press, state, session, focus } = await keyboard();
    session.opener.open(libraryRow(5));
    focus.isInList.mockReturnValue(false);
    await press('s');
    expect(state().view.openId).toBe('news.example/5');
    await press('e');
    expect(state().view.openId).toBeNull();
  });

  test('m marks where it is', async () => {
    const { press, state } = await keyboard();
    await press('j');
    await press('m');
    expect(state().activeIndex).toBe(0);
  });

  test('undo puts the cursor on what came back, in the list', async () => {
    const { press, library, changed, state } = await keyboard();
    await press('j');
    await press('j');
    await press('e');
    const before = library.rows;
    library.rows = before.filter(({ key }) => key !== 2);
    await changed();
    await press('j');
    await press('z');
    expect(state().activeIndex).toBe(2);
    library.rows = before;
    await changed();
    expect(state().activeIndex).toBe(1);
    expect(state().keys?.[1]).toBe(2);
  });

  test('undo opens again what was being read', async () => {
    const { press, state, session, focus } = await keyboard();
    session.opener.open(libraryRow(2));
    focus.isInList.mockReturnValue(false);
    await press('#');
    expect(state().view.openId).toBe('news.example/3');
    await press('z');
    expect(state().view.openId).toBe('news.example/2');
  });

  test('undo of what was done to several puts it on the first of them', async () => {
    const { press, state, session } = await keyboard();
    session.selected.tick(1, false);
    session.selected.tick(3, false);
    await press('e');
    session.rows.setActive(4);
    await press('z');
    expect(state().activeIndex).toBe(1);
  });

  test('an article on its way into the reader is what the keys are about; one that is not there yet is not touched', async () => {
    const { press, library, session, state, focus, changed } = await keyboard();
    session.opener.open(libraryRow(2));
    focus.isInList.mockReturnValue(false);
    library.rows = [...library.rows, libraryRow(6)];
    let give = () => {};
    const rows = vi.spyOn(library, 'rowsByKeys').mockImplementation(
      () =>
        new Promise((resolve) => {
          give = () => resolve(succeed([libraryRow(6)]));
        }),
    );
    await changed();
    const opening = session.opener.openAt(5);
    expect(state().isOpening).toBe(true);
    await press('e');
    expect(library.askedFor('changeSaved')).toEqual([]);
    give();
    await opening;
    rows.mockRestore();
    expect(state().view.openId).toBe('news.example/6');
    expect(state().isOpening).toBe(false);
  });

  test('an article that left the list while it is read is still what the keys are about', async () => {
    const { press, library, changed, session, state, focus } = await keyboard();
    session.rows.setActive(1);
    session.opener.open(libraryRow(2));
    focus.isInList.mockReturnValue(true);
    // Read long enough, it leaves the list of the unread; the focus is on the row that took its place.
    library.rows = library.rows.filter(({ key }) => key !== 2);
    await changed();
    session.rows.setActive(1);
    await press('e');
    expect(acted(library)).toEqual(['news.example/2']);
    expect(state().view.openId).toBe('news.example/3');
    // Once the reader has gone to another row, that one is meant.
    await press('k');
    library.rows = library.rows.filter(({ key }) => key !== 1);
    await changed();
    session.rows.setActive(2);
    await press('e');
    expect(acted(library).at(-1)).toBe('news.example/5');
  });
});

describe('those to be read next', () => {
  test('q puts one there; J and K move it, and the cursor with it', async () => {
    const { press, library, session, state, said } = await keyboard();
    await press('j');
    await press('q');
    expect(library.askedFor('changeSaved')).toEqual([[['news.example/1'], { queuePlace: 'last' }]]);
    await press('J');
    expect(library.askedFor('moveInQueue')).toEqual([]);
    session.show({ ...state().view, shelf: 'queue' });
    await settled();
    await press('j');
    await press('J');
    expect(library.askedFor('moveInQueue')).toEqual([['news.example/1', 'news.example/3']]);
    expect(said()).toEqual({ kind: 'moved', place: 2, total: 5 });
    session.rows.setActive(4);
    await press('J');
    await press('K');
    expect(library.askedFor('moveInQueue').at(-1)).toEqual(['news.example/5', 'news.example/4']);
    session.rows.setActive(3);
    await press('J');
    expect(library.askedFor('moveInQueue').at(-1)).toEqual(['news.example/4', null]);
    await press('z');
    expect(library.askedFor('undoChange')).toEqual([['news.example/4']]);
  });
});
