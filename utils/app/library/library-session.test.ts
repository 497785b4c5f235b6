import { afterEach, describe, expect, test, vi } from 'vitest';
import { wholeLibrary } from '@/utils/model/library-view';
import { fail } from '@/utils/model/result';
import { libraryRow } from '../testing/fake-library';
import { settled } from '../testing/fake-watch';
import { libraryPage, now } from '../testing/library-page';
import type { LibrarySession } from './library-session';

const broken = { kind: 'corrupt', message: '' } as const;
afterEach(() => void vi.useRealTimers());

describe('the list', () => {
  test('is what the address asks for', async () => {
    const { library, state } = await libraryPage({ search: '?shelf=unread&sort=length&order=reversed' });
    const [[filter, order] = []] = library.askedFor('listKeys');
    expect(filter).toMatchObject({ shelf: 'unread' });
    expect(order).toEqual({ sort: 'length', isReversed: true });
    expect([...(state().keys ?? [])]).toEqual([1, 2, 3, 4, 5]);
    expect(state().rowOf(3)?.title).toBe('Article 3');
  });

  test('follows changes, also of its rows', async () => {
    const { library, state, changed } = await libraryPage();
    library.rows = [libraryRow(9), libraryRow(1, { isStarred: true })];
    await changed();
    expect([...(state().keys ?? [])]).toEqual([9, 1]);
    await settled();
    expect(state().rowOf(1)?.isStarred).toBe(true);
  });

  test('a library that does not open is told; one that fails later keeps its list', async () => {
    const never = await libraryPage({ failure: broken });
    expect(never.state()).toMatchObject({ keys: null, failure: broken });
    const later = await libraryPage();
    later.library.failure = broken;
    await later.changed();
    expect(later.state().failure).toBeNull();
    expect(later.state().keys).toHaveLength(5);
  });

  test('another list begins at its top, with nothing selected and no row in focus', async () => {
    const { session, state, steps, library } = await libraryPage();
    session.setPlace(3);
    expect(steps).toEqual(['?at=3']);
    session.rows.setActive(2);
    session.selected.tick(1, false);
    session.show({ ...state().view, shelf: 'starred' });
    await settled();
    expect(state()).toMatchObject({ activeIndex: -1, selectedKeys: [], view: { firstRow: 0 } });
    expect(steps).toEqual(['?shelf=starred']);
    expect(library.askedFor('listKeys')).toHaveLength(2);
    expect(library.askedFor('facets').at(-1)).toEqual([{ shelf: 'starred', facets: wholeLibrary.facets }, '']);
  });

  test('a search shows where its words were found: the first with the list, the others as they come into view', async () => {
    vi.useFakeTimers();
    const opening = libraryPage({ search: '?q=harbour' });
    await vi.advanceTimersByTimeAsync(300);
    const { library, state } = await opening;
    await vi.advanceTimersByTimeAsync(300);
    expect(state().isComplete).toBe(false);
    expect(state().hitOf(1)).toEqual({ titleRanges: [], sentence: null });
    expect(state().hitOf(4)?.sentence?.text).toBe('harbour in 4');
    expect(library.askedFor('matchingSentence')).toEqual([2, 3, 4, 5].map((key) => ['harbour', key]));
  });

  test('counts are of what the search finds; one that finds nothing is explained, once', async () => {
    const { library, state, changed, session } = await libraryPage({ search: '?q=zeppelin', count: 0 });
    await settled();
    expect(library.askedFor('facets').at(-1)?.[1]).toBe('zeppelin');
    expect(state().whyNothing).toEqual({ missing: ['zeppelin'], without: [] });
    await changed();
    expect(library.askedFor('whyNothing')).toEqual([['zeppelin']]);
    session.show({ ...state().view, text: '' });
    expect(state().whyNothing).toBeNull();
  });

  test('without filters and search it is the whole shelf again', async () => {
    const { session, state } = await libraryPage({ search: '?q=x&shelf=archived&tag=a' });
    session.showWholeShelf();
    expect(state().view).toEqual({ ...wholeLibrary, shelf: 'archived' });
  });

  test('counts are asked for once the first rows are there', async () => {
    const { library, state } = await libraryPage();
    const names = library.calls.map(([name]) => name);
    const [first, second] = names.filter((name) => name === 'facets' || name === 'rowsByKeys');
    expect([first, second]).toEqual(['rowsByKeys', 'facets']);
    expect(state().counts?.shelves.all).toBe(0);
    const empty = await libraryPage({ count: 0 });
    expect(empty.state().counts?.shelves.all).toBe(0);
  });
});

describe('reading', () => {
  test('an opened article is a step of its own, so that Back closes it', async () => {
    const { session, state, steps, goBack } = await libraryPage();
    session.opener.open(libraryRow(2));
    expect(steps).toEqual(['', '?open=news.example%2F2']);
    expect(state()).toMatchObject({ openIndex: 1, previousIndex: 0, nextIndex: 2 });
    await goBack();
    expect(state().view.openId).toBeNull();
  });

  test('the next article is opened in its place, and closed', async () => {
    const { session, state, steps } = await libraryPage();
    session.opener.open(libraryRow(2));
    await session.opener.openBeside(1);
    expect(state().view.openId).toBe('news.example/3');
    expect(state().activeIndex).toBe(2);
    await session.opener.openBeside(-1);
    expect(steps).toHaveLength(2);
    session.opener.close();
    expect(state().view.openId).toBeNull();
  });

  test('beside the last there is none', async () => {
    const { session, state } = await libraryPage();
    session.opener.open(libraryRow(5));
    await session.opener.openBeside(1);
    expect(state().view.openId).toBe('news.example/5');
  });

  test('one that leaves the list keeps its place between its neighbours', async () => {
    const { session, state, library, changed } = await libraryPage();
    session.opener.open(libraryRow(3));
    library.rows = library.rows.filter(({ key }) => key !== 3);
    await changed();
    expect(state()).toMatchObject({ openIndex: -1, previousIndex: 1, nextIndex: 2 });
  });

  test('a row that cannot be read is told', async () => {
    const { session, state, library, said, changed } = await libraryPage();
    library.rows = [...library.rows, libraryRow(6)];
    vi.spyOn(library, 'rowsByKeys').mockResolvedValue(fail(broken));
    await changed();
    await session.opener.openAt(5);
    expect(said()).toEqual({ kind: 'failed' });
    expect(state().view.openId).toBeNull();
  });
});

describe('one article', () => {
  test('is changed, and changed back', async () => {
    const { session, library, said } = await libraryPage();
    await session.triage.act('archive', libraryRow(2));
    expect(library.askedFor('changeSaved')).toEqual([[['news.example/2'], { isArchived: true }]]);
    expect(said()).toEqual({ kind: 'acted', action: 'archive', count: 1 });
    session.announcer.undoLast();
    await settled();
    expect(library.askedFor('undoChange')).toEqual([['news.example/2']]);
  });

  test('a change that fails is told', async () => {
    const { session, library, said } = await libraryPage();
    library.failure = { kind: 'quota', message: '' };
    await session.triage.act('star', libraryRow(2));
    expect(said()).toEqual({ kind: 'full' });
  });
});

describe('the selection', () => {
  test('rows are ticked, in ranges, all, none', async () => {
    const { session, state } = await libraryPage();
    session.selected.tick(1, false);
    session.selected.tick(3, true);
    expect(state().selectedKeys).toEqual([2, 3, 4]);
    session.selected.tickAll();
    expect(state().selectedKeys).toHaveLength(5);
    session.selected.clear();
    expect(state().selectedKeys).toEqual([]);
  });

  test('what is done to it is done to all of it, and it is over', async () => {
    const { session, state, library } = await libraryPage();
    session.selected.tick(0, false);
    session.selected.tick(4, false);
    await session.selected.act('star');
    expect(library.askedFor('changeSaved')).toEqual([[['news.example/1', 'news.example/5'], { isStarred: true }]]);
    expect(state().selectedKeys).toEqual([]);
  });

  test('erasing asks first, then there is no way back', async () => {
    const { session, state, library, said } = await libraryPage();
    session.selected.tick(0, false);
    await session.selected.act('erase');
    expect(state().dialog).toEqual({ kind: 'erase' });
    expect(library.askedFor('eraseArticles')).toEqual([]);
    await session.selected.erase();
    expect(library.askedFor('eraseArticles')).toEqual([['news.example/1']]);
    expect(said()).toEqual({ kind: 'erased', count: 1 });
    expect(session.announcer.state.get()?.undo).toBeNull();
  });

  test.each<[string, (session: LibrarySession) => Promise<void>]>([
    ['an action', ({ selected }) => selected.act('read')],
    ['erasing', ({ selected }) => selected.erase()],
    ['an export', ({ exports }) => exports.exportSelected()],
  ])('a failure in %s is told, and the selection stays', async (_, carryOut) => {
    const { session, state, library, said } = await libraryPage();
    session.selected.tick(0, false);
    library.failure = broken;
    await carryOut(session);
    expect(said()).toEqual({ kind: 'failed' });
    expect(state().selectedKeys).toEqual([1]);
  });
});

describe('the trash', () => {
  test('is emptied when the reader has said so', async () => {
    const { session, state, library, said } = await libraryPage();
    session.dialogs.askToEmptyTrash();
    expect(state().dialog).toEqual({ kind: 'empty-trash' });
    expect(library.askedFor('emptyTrash')).toEqual([]);
    await session.emptyTrash();
    session.dialogs.close();
    expect(said()).toEqual({ kind: 'trash-emptied', count: 4 });
    expect(state().dialog).toBeNull();
  });

  test('a failure is told', async () => {
    const { session, library, said } = await libraryPage();
    library.failure = broken;
    await session.emptyTrash();
    expect(said()).toEqual({ kind: 'failed' });
  });

  test('old articles in it go and the index is completed once the page has been open for a while', async () => {
    vi.useFakeTimers();
    const opening = libraryPage();
    await vi.advanceTimersByTimeAsync(200);
    const { library, session } = await opening;
    expect(library.askedFor('purgeTrash')).toEqual([]);
    await vi.advanceTimersByTimeAsync(4_000);
    expect(library.askedFor('purgeTrash')).toEqual([[now]]);
    expect(library.askedFor('completeIndex')).toEqual([[]]);
    session.stop();
  });
});

describe('an export', () => {
  test('of what is listed', async () => {
    const { session, state, openExport, end } = await libraryPage({ search: '?shelf=starred' });
    await session.exports.exportListed();
    const request = {
      scope: {
        filter: { shelf: 'starred', facets: wholeLibrary.facets },
        order: expect.objectContaining({ sort: 'saved' }),
      },
      first: 'markdown',
    };
    expect(openExport.mock.calls[0]?.[0]).toEqual(request);
    expect(state().dialog?.kind).toBe('export');
    end();
    expect(state().dialog).toBeNull();
  });

  test('of everything, where nothing narrows the list', async () => {
    const { session, openExport } = await libraryPage();
    await session.exports.exportListed();
    expect(openExport.mock.calls[0]?.[0]).toEqual({ scope: 'complete', first: 'markdown' });
  });

  test('of what a search found', async () => {
    const { session, openExport } = await libraryPage({ search: '?q=harbour', count: 2 });
    await session.exports.exportListed();
    expect(openExport.mock.calls[0]?.[0].scope).toEqual({ ids: ['news.example/1', 'news.example/2'] });
  });

  test('of the selection, and of the open article', async () => {
    const { session, openExport } = await libraryPage();
    await session.exports.exportOpen();
    expect(openExport).not.toHaveBeenCalled();
    session.selected.tick(1, false);
    await session.exports.exportSelected();
    session.opener.open(libraryRow(4));
    await session.exports.exportOpen();
    expect(openExport.mock.calls.map(([request]) => request.scope)).toEqual([
      { ids: ['news.example/2'] },
      { ids: ['news.example/4'] },
    ]);
  });

  test('as a backup, also where the address asks for one', async () => {
    const backup = { scope: 'complete', first: 'backup' };
    const { session, openExport } = await libraryPage();
    await session.dialogs.backUp();
    expect(openExport.mock.calls[0]?.[0]).toEqual(backup);
    const asked = await libraryPage({ search: '?do=backup' });
    expect(asked.openExport.mock.calls[0]?.[0]).toEqual(backup);
    expect(asked.state().dialog?.kind).toBe('export');
  });

  test('that cannot be loaded is told, and given up', async () => {
    const { session, state, openExport } = await libraryPage();
    openExport.mockRejectedValueOnce(new TypeError('no such file'));
    await expect(session.dialogs.backUp()).rejects.toThrow('no such file');
    expect(state().dialog).toEqual({ kind: 'not-loaded' });
    session.dialogs.close();
    expect(state().dialog).toBeNull();
  });
});

describe('what the page offers beside', () => {
  test('an import', async () => {
    const { session, state, end } = await libraryPage();
    await session.dialogs.importFiles();
    expect(state().dialog?.kind).toBe('import');
    end();
    expect(state().dialog).toBeNull();
  });

  test('help with the keys, and the options', async () => {
    const { session, state, openPage } = await libraryPage();
    session.dialogs.showHelp();
    expect(state().dialog).toEqual({ kind: 'help' });
    session.openOptions();
    expect(openPage).toHaveBeenCalledExactlyOnceWith('/options.html');
  });

  test('a reminder, once fifty articles are in no backup, until it is put off or done', async () => {
    const { session, state, backups, backedUp, library } = await libraryPage({
      unsaved: 50,
      lastBackup: { at: '2026-01-01T00:00:00.000Z', putOffAt: null },
    });
    await settled();
    expect(state().unsavedCount).toBe(50);
    await session.putOffBackup();
    expect(backups.putOff).toHaveBeenCalledExactlyOnceWith(now);
    library.unsaved = 0;
    backedUp({ at: '2026-01-01T00:00:00.000Z', putOffAt: now.toISOString() });
    await settled();
    expect(library.askedFor('countSavedSince').at(-1)).toEqual([now.toISOString()]);
    expect(state().unsavedCount).toBeNull();
    const few = await libraryPage({ unsaved: 49 });
    await settled();
    expect(few.state().unsavedCount).toBeNull();
  });

  test('what the browser has lost, with the last backup, until the reader gives it up', async () => {
    const lost = { count: 1240, at: '2026-03-02T12:00:00.000Z' };
    const lastBackup = { at: '2026-01-01T00:00:00.000Z', putOffAt: null };
    const { session, state, missing } = await libraryPage({ count: 0, lost, lastBackup });
    expect(state().missed).toEqual({ ...lost, lastBackupAt: lastBackup.at, broughtBack: 0 });
    expect(missing.bringBack).toHaveBeenCalledOnce();
    await session.forgetLost();
    expect(missing.forget).toHaveBeenCalledOnce();
    expect(state().missed).toBeNull();
    expect((await libraryPage()).state().missed).toBeNull();
  });

  test('what came back from the second copy, also once nothing is lost any more, until the reader has seen it', async () => {
    const lost = { count: 3, at: '2026-03-02T12:00:00.000Z' };
    const { session, state, missing, changed } = await libraryPage({ count: 3, lost, broughtBack: 3 });
    expect(state().missed).toMatchObject({ count: 3, broughtBack: 3 });
    missing.note.mockResolvedValue(null);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      changed();
      await vi.advanceTimersByTimeAsync(1_500);
    } finally {
      vi.useRealTimers();
    }
    expect(missing.note).toHaveBeenCalledTimes(3);
    expect(state().missed).toMatchObject({ broughtBack: 3 });
    expect(missing.bringBack).toHaveBeenCalledOnce();
    await session.forgetLost();
    expect(state().missed).toBeNull();
  });

  test('a copy that cannot be read leaves what is lost as it is', async () => {
    const lost = { count: 3, at: '2026-03-02T12:00:00.000Z' };
    const { state } = await libraryPage({ count: 0, lost, broughtBack: new Error('no bucket') });
    expect(state().missed).toMatchObject({ count: 3, broughtBack: 0 });
  });

  test('the library is counted again once it has been still for a while', async () => {
    const { missing, changed, session } = await libraryPage();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      for (let write = 0; write < 3; write += 1) {
        changed();
        await vi.advanceTimersByTimeAsync(900);
      }
      expect(missing.note).toHaveBeenCalledTimes(1);
      await vi.advanceTimersByTimeAsync(200);
      expect(missing.note).toHaveBeenCalledTimes(2);
      session.stop();
    } finally {
      vi.useRealTimers();
    }
  });

  test('once the page is left nothing is watched', async () => {
    const { session, watchedCount } = await libraryPage();
    expect(watchedCount()).toBeGreaterThan(0);
    session.stop();
    expect(watchedCount()).toBe(0);
  });
});
