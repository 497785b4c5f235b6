import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { LibraryFailure } from '@/utils/library/store/library-failure';
import { fail, succeed } from '@/utils/model/result';
import { defaultSettings } from '@/utils/model/settings';
import type { ReadFailure } from '../ports';
import { fakePopupPorts } from '../testing/fake-popup-ports';
import {
  sampleArticle as article,
  sampleNow as now,
  sampleDigest,
  sampleSaved as saved,
} from '../testing/sample-article';
import { PopupSession } from './popup-session';

const full: LibraryFailure = { kind: 'quota', message: 'the disk is full' };
const span = { block: 0, start: 0, end: 9 };

let ports: ReturnType<typeof fakePopupPorts>;
let session: PopupSession;
beforeEach(() => {
  ports = fakePopupPorts();
  session = new PopupSession(ports);
});

const view = () => session.view.get();
const state = () => view().state;
const save = () => {
  const shown = state();
  return shown.kind === 'digest' ? shown.save : null;
};
const started = async () => {
  await session.start();
  return view();
};

describe('opening the popup', () => {
  test('shows the title of the tab while the page is read, then the digest, then how the library has it', async () => {
    const seen: string[] = [];
    session.view.subscribe(() => {
      const shown = state();
      seen.push(shown.kind === 'digest' ? `digest, ${shown.save.kind}` : shown.kind === 'working' ? shown.title : '');
    });
    await started();
    expect(seen.slice(0, 3)).toEqual(['A tab', 'digest, looking', 'digest, unsaved']);
    expect(ports.tab.read).toHaveBeenCalledWith(7, false);
  });

  test('the digest is loaded while the page is being read, not after it', async () => {
    ports.tab.read.mockImplementation(async () => {
      expect(ports.digest).toHaveBeenCalledTimes(1);
      return succeed(article);
    });
    expect((await started()).state.kind).toBe('digest');
  });

  test('the summary has the length the reader has set', async () => {
    ports.chosen.summaryLength = 'long';
    expect((await started()).state).toMatchObject({ digest: { summary: { length: 5 } } });
  });

  test.each<[ReadFailure, object]>([
    [
      { kind: 'not-an-article', reason: 'listing' },
      { kind: 'not-article', reason: 'listing', title: 'A tab' },
    ],
    [{ kind: 'restricted' }, { kind: 'restricted', reason: 'browser-page' }],
    [{ kind: 'timeout' }, { kind: 'failed', reason: 'timeout' }],
  ])('a page that cannot be read (%j) has its screen', async (failure, screen) => {
    ports.tab.read.mockResolvedValue(fail(failure));
    expect((await started()).state).toEqual(screen);
    expect(ports.library.find).not.toHaveBeenCalled();
  });

  test('without a tab nothing is read', async () => {
    ports.tab.active.mockResolvedValue(null);
    expect((await started()).state).toEqual({ kind: 'failed', reason: 'tab-gone' });
    expect(ports.tab.read).not.toHaveBeenCalled();
  });

  test('a bug does not leave grey lines', async () => {
    ports.digest.mockRejectedValue(new Error('no such file'));
    await expect(session.start()).rejects.toThrow('no such file');
    expect(state()).toEqual({ kind: 'failed', reason: 'unreadable' });
  });

  test('a bug behind the digest takes nothing of it away', async () => {
    ports.library.findStory.mockRejectedValue(new Error('a bug'));
    await expect(session.start()).rejects.toThrow('a bug');
    expect(state()).toMatchObject({ kind: 'digest', save: { kind: 'unsaved' } });
  });
});

describe('another length of the summary', () => {
  const summary = () => {
    const shown = state();
    return shown.kind === 'digest' ? shown.digest.summary.length : null;
  };

  test('is made of the same page, and what was put right stays right', async () => {
    await started();
    await session.correct({ kind: 'not-person', name: 'Ada Quill' });
    await session.resize('long');
    expect(summary()).toBe(5);
    expect(state()).toMatchObject({ digest: { people: [] }, save: { kind: 'unsaved' } });
    expect(ports.tab.read).toHaveBeenCalledTimes(1);
  });

  test('of two lengths the one asked for last is shown, though the other comes after it', async () => {
    await started();
    let isLongReady = (): void => undefined;
    const waiting = new Promise<void>((ready) => {
      isLongReady = ready;
    });
    ports.digest.mockImplementationOnce(async () => {
      await waiting;
      return sampleDigest;
    });
    const long = session.resize('long');
    await vi.dynamicImportSettled();
    await session.resize('short');
    const short = summary();
    isLongReady();
    await long;
    expect(summary()).toBe(short);
  });

  test('the same once more makes nothing, nor does one before there is a digest', async () => {
    await session.resize('long');
    await started();
    const before = state();
    await session.resize('medium');
    expect(state()).toBe(before);
  });
});

describe('the side panel', () => {
  test('opens beside the tab in the place of the popup, within the click', async () => {
    await started();
    const opened = session.openPanel();
    expect(ports.openPanel).toHaveBeenCalledExactlyOnceWith(7);
    await opened;
    expect(ports.closePopup).toHaveBeenCalledOnce();
  });

  test('that the browser refuses is told, and the popup stays', async () => {
    ports.openPanel.mockResolvedValue(false);
    await started();
    await session.openPanel();
    expect(view().message).toBe('popup.panelNotOpened');
    expect(ports.closePopup).not.toHaveBeenCalled();
  });

  test('is not offered where the browser has none', () => {
    expect(session.actions().onOpenPanel).toBeTypeOf('function');
    expect(new PopupSession({ ...ports, openPanel: null }).actions().onOpenPanel).toBeNull();
  });
});

describe('what the library knows', () => {
  test('an article that is saved, looked for where a save would put it, and marked on the button', async () => {
    ports.library.find.mockResolvedValue(succeed({ saved, beside: null }));
    await started();
    expect(save()).toEqual({ kind: 'saved', id: 'example.org/bridge', savedAt: saved.savedAt });
    expect(ports.library.find).toHaveBeenCalledWith(article);
    expect(ports.tab.markSaved).toHaveBeenCalledWith(7);
  });

  test('one that has changed since, with what changed', async () => {
    const blocks = [
      { type: 'paragraph', text: 'The bridge stays shut until May, the board said.', marks: [] },
    ] as const;
    ports.library.find.mockResolvedValue(
      succeed({ saved: { ...saved, article: { ...article, blocks } }, beside: null }),
    );
    expect((await started()).state).toMatchObject({ save: { kind: 'changed' }, difference: expect.any(Object) });
  });

  test('one in the trash counts as not saved', async () => {
    ports.library.find.mockResolvedValue(succeed({ saved: { ...saved, deletedAt: saved.savedAt }, beside: null }));
    await started();
    expect(save()).toEqual({ kind: 'unsaved' });
    expect(ports.tab.markSaved).not.toHaveBeenCalled();
  });

  test.each([
    ['cannot be read', () => ports.library.find.mockResolvedValue(fail({ kind: 'blocked', message: '' })), 'blocked'],
    ['would not last', () => ports.library.isLasting.mockReturnValue(false), 'unavailable'],
  ])('a library that %s is said, and asked nothing more', async (_, arrange, reason) => {
    arrange();
    await started();
    expect(save()).toEqual({ kind: 'unavailable', reason });
    expect(ports.library.findStory).not.toHaveBeenCalled();
  });

  test('the people it has pages of and the story the article belongs to', async () => {
    ports.library.find.mockResolvedValue(succeed({ saved, beside: null }));
    ports.library.findPersonKey.mockResolvedValue(succeed('quill'));
    ports.library.findStory.mockResolvedValue(succeed({ story: 'bridge', others: 2, added: [span] }));
    expect((await started()).state).toMatchObject({
      connections: { persons: { 'Ada Quill': 'quill' }, story: { key: 'bridge', others: 2, added: [span] } },
    });
    expect(ports.library.findPersonKey).toHaveBeenCalledWith('Ada Quill', saved.id);
  });

  test('links that fail are left out', async () => {
    ports.library.findPersonKey.mockResolvedValue(fail(full));
    ports.library.findStory.mockResolvedValue(fail(full));
    expect((await started()).state).toMatchObject({ connections: { persons: {}, story: null } });
  });
});

describe('Show', () => {
  test('shows the passage in the page and says nothing', async () => {
    await started();
    await session.show(span);
    expect(ports.tab.show).toHaveBeenCalledWith(7, expect.objectContaining({ text: 'Ada Quill' }));
    expect(view().message).toBeNull();
  });

  test('a passage the page no longer has is said', async () => {
    await started();
    ports.tab.show.mockResolvedValue(false);
    await session.show(span);
    expect(view().message).toBe('popup.notInPage');
    expect(state().kind).toBe('digest');
  });
});

describe('Save', () => {
  test('says "saving", then that it is saved, and marks the button', async () => {
    ports.chosen.keepImages = 'never';
    await started();
    const seen: unknown[] = [];
    session.view.subscribe(() => seen.push(save()?.kind));
    await session.save();
    expect(seen.slice(0, 2)).toEqual(['saving', 'just-saved']);
    expect(save()).toEqual({
      ...{ kind: 'just-saved', id: saved.id, savedAt: saved.savedAt, isNew: true, replacedAt: null },
      kept: { tags: [], note: null },
      knownTags: ['harbour', 'tolls'],
    });
    expect(ports.library.save).toHaveBeenCalledWith(article, expect.objectContaining({ version: 1 }), now, []);
    expect(ports.tab.markSaved).toHaveBeenCalledWith(7);
    expect(ports.tab.images).not.toHaveBeenCalled();
    expect(ports.openPage).not.toHaveBeenCalled();
    expect(ports.closePopup).not.toHaveBeenCalled();
  });

  test('tells which article stands under the address that the page gives', async () => {
    const beside = { id: 'news.example/other', title: 'Another story' };
    ports.library.find.mockResolvedValue(succeed({ saved: null, beside }));
    await started();
    expect(state()).toMatchObject({ save: { kind: 'unsaved' }, beside });
    ports.library.save.mockResolvedValue(succeed({ saved, outcome: 'added', replacedAt: null, beside: null }));
    await session.save();
    expect(state()).toMatchObject({ save: { kind: 'just-saved' }, beside: null });
  });

  test('an article that was there already is not new', async () => {
    await started();
    ports.library.save.mockResolvedValue(succeed({ saved, outcome: 'updated', replacedAt: null, beside: null }));
    await session.save();
    expect(save()).toMatchObject({ kind: 'just-saved', isNew: false });
  });

  test('a save that fails says why and marks nothing', async () => {
    await started();
    ports.library.save.mockResolvedValue(fail(full));
    await session.save();
    expect(save()).toEqual({ kind: 'failed', reason: 'quota' });
    expect(ports.tab.markSaved).not.toHaveBeenCalled();
  });

  test('keeps the images the reader wants kept', async () => {
    const image = { src: 'https://example.org/bridge.jpg', blob: new Blob(['…']), widthPx: 1, heightPx: 1 };
    ports.chosen.keepImages = 'lead';
    ports.tab.images.mockResolvedValue([image]);
    await started();
    await session.save();
    expect(ports.tab.images).toHaveBeenCalledWith(7, [image.src], { isNobodyAsked: true });
    expect(ports.library.saveImages).toHaveBeenCalledWith([{ ...image, articleId: saved.id }]);
  });

  test.each([
    ['close', () => expect(ports.closePopup).toHaveBeenCalledTimes(1)],
    ['open-reader', () => expect(ports.openPage).toHaveBeenCalledWith('/reader.html?id=example.org%2Fbridge')],
  ] as const)('goes on as the reader has set: %s', async (afterSave, check) => {
    ports.chosen.afterSave = afterSave;
    await started();
    await session.save();
    check();
  });

  test('nothing is saved before there is a digest', async () => {
    await session.save();
    expect(ports.library.save).not.toHaveBeenCalled();
  });
});

describe('tags and note beside what was saved just now', () => {
  const typed = { tags: 'harbour, #tolls', note: ' For Monday ' };
  const kept = { tags: ['harbour', 'tolls'], note: 'For Monday' };

  test('are kept with the article', async () => {
    await started();
    await session.save();
    await session.keepWords(typed);
    const change = { addTags: kept.tags, removeTags: [], note: { text: 'For Monday', was: null } };
    expect(ports.library.change).toHaveBeenCalledWith(saved.id, change, now);
    expect(save()).toMatchObject({ kind: 'just-saved', kept });
  });

  test('are changed from what was kept before; the same ones again change nothing', async () => {
    await started();
    await session.save();
    await session.keepWords(typed);
    await session.keepWords(typed);
    expect(ports.library.change).toHaveBeenCalledTimes(1);
    await session.keepWords({ ...typed, tags: 'harbour' });
    expect(ports.library.change).toHaveBeenLastCalledWith(saved.id, { addTags: [], removeTags: ['tolls'] }, now);
  });

  test('are shown as kept only once they are, and a change meanwhile starts from them', async () => {
    await started();
    await session.save();
    let commit = () => {};
    ports.library.change.mockImplementationOnce(
      () =>
        new Promise((done) => {
          commit = () => done(succeed(undefined as never));
        }),
    );
    const first = session.keepWords({ tags: 'harbour', note: '' });
    const second = session.keepWords(typed);
    await vi.waitFor(() => expect(ports.library.change).toHaveBeenCalledTimes(1));
    expect(save()).toMatchObject({ kept: { tags: [], note: null } });
    commit();
    await Promise.all([first, second]);
    const change = { addTags: ['tolls'], removeTags: [], note: { text: 'For Monday', was: null } };
    expect(ports.library.change).toHaveBeenLastCalledWith(saved.id, change, now);
    expect(save()).toMatchObject({ kept });
  });

  test('are written though something broke while earlier ones were', async () => {
    await started();
    await session.save();
    ports.library.change.mockRejectedValueOnce(new Error('a bug'));
    await expect(session.keepWords({ tags: 'harbour', note: '' })).rejects.toThrow('a bug');
    await session.keepWords(typed);
    expect(save()).toMatchObject({ kept });
  });

  test('that cannot be kept are said so; the save stands', async () => {
    await started();
    await session.save();
    ports.library.change.mockResolvedValue(fail(full));
    await session.keepWords(typed);
    expect(view().message).toBe('popup.wordsNotKept');
    expect(save()).toMatchObject({ kind: 'just-saved', kept: { tags: [], note: null } });
  });

  test('are nothing to a page that was saved earlier', async () => {
    ports.library.find.mockResolvedValue(succeed({ saved, beside: null }));
    await started();
    await session.keepWords(typed);
    expect(ports.library.change).not.toHaveBeenCalled();
  });

  test('can be written though the tags in use cannot be read', async () => {
    ports.library.tags.mockResolvedValue(fail(full));
    await started();
    await session.save();
    expect(save()).toMatchObject({ kind: 'just-saved', knownTags: [] });
  });
});

describe('Undo', () => {
  test('puts what was just saved into the trash and says so', async () => {
    await started();
    await session.save();
    await session.undoSave();
    expect(ports.library.moveToTrash).toHaveBeenCalledWith(saved.id, now);
    expect(save()).toEqual({ kind: 'unsaved' });
    expect(view().message).toBe('popup.undone');
  });

  test('of one that was saved out of the trash puts it back there', async () => {
    ports.library.find.mockResolvedValue(succeed({ saved: { ...saved, deletedAt: saved.savedAt }, beside: null }));
    ports.library.save.mockResolvedValue(succeed({ saved, outcome: 'unchanged', replacedAt: null, beside: null }));
    await started();
    await session.save();
    expect(save()).toMatchObject({ kind: 'just-saved', isNew: true });
    await session.undoSave();
    expect(ports.library.moveToTrash).toHaveBeenCalledWith(saved.id, now);
  });

  test('one that fails says why', async () => {
    await started();
    await session.save();
    ports.library.moveToTrash.mockResolvedValue(fail(full));
    await session.undoSave();
    expect(save()).toEqual({ kind: 'failed', reason: 'quota' });
  });

  test('of a new version puts the earlier text back in its place', async () => {
    await started();
    const replacedAt = '2026-03-03T10:00:00.000Z';
    ports.library.save.mockResolvedValue(succeed({ saved, outcome: 'updated', replacedAt, beside: null }));
    await session.save();
    ports.library.find.mockResolvedValue(succeed({ saved, beside: null }));
    await session.undoSave();
    expect(ports.library.undoReplacement).toHaveBeenCalledWith({ articleId: saved.id, replacedAt }, now);
    expect(ports.library.moveToTrash).not.toHaveBeenCalled();
    expect(save()).toMatchObject({ kind: 'saved', id: saved.id });
    expect(view().message).toBe('popup.replacementUndone');
  });

  test('of a new version that fails says why', async () => {
    await started();
    const replacedAt = '2026-03-03T10:00:00.000Z';
    ports.library.save.mockResolvedValue(succeed({ saved, outcome: 'updated', replacedAt, beside: null }));
    await session.save();
    ports.library.undoReplacement.mockResolvedValue(fail(full));
    await session.undoSave();
    expect(save()).toEqual({ kind: 'failed', reason: 'quota' });
  });

  test('takes back nothing that was saved earlier', async () => {
    ports.library.find.mockResolvedValue(succeed({ saved, beside: null }));
    await started();
    await session.undoSave();
    expect(ports.library.moveToTrash).not.toHaveBeenCalled();
  });
});

describe('Read', () => {
  test('opens the saved article', async () => {
    ports.library.find.mockResolvedValue(succeed({ saved, beside: null }));
    await started();
    await session.openReader();
    expect(ports.openPage).toHaveBeenCalledWith('/reader.html?id=example.org%2Fbridge');
    expect(ports.keepReadingCopy).not.toHaveBeenCalled();
  });

  test('opens a copy of an article that is not saved', async () => {
    await started();
    await session.openReader();
    expect(ports.keepReadingCopy).toHaveBeenCalledWith({
      article,
      digest: sampleDigest(article, defaultSettings),
      corrections: [],
    });
    expect(ports.openPage).toHaveBeenCalledWith('/reader.html?copy=a%20key');
  });

  test('an article too large for a copy is said, and no page opens', async () => {
    await started();
    ports.keepReadingCopy.mockResolvedValue(fail({ kind: 'too-large' }));
    await session.openReader();
    expect(view().message).toBe('popup.tooLargeToRead');
    expect(ports.openPage).not.toHaveBeenCalled();
  });

  test('opens nothing before there is an article', async () => {
    await session.openReader();
    expect(ports.openPage).not.toHaveBeenCalled();
  });
});

describe('Put back', () => {
  test('the piece is in its place, in a digest of the length that is set; how it is saved stays', async () => {
    ports.chosen.summaryLength = 'long';
    ports.library.find.mockResolvedValue(succeed({ saved, beside: null }));
    await started();
    await session.putBack(0);
    expect(state()).toMatchObject({
      article: { blocks: [{}, { text: 'Sail with us.' }], removed: [] },
      digest: { summary: { length: 5 } },
      save: { kind: 'saved' },
    });
  });

  test('nothing happens before there is an article', async () => {
    await session.putBack(0);
    expect(state().kind).toBe('working');
  });
});

describe('Read it anyway, and Try again', () => {
  test('a page that is no article is read as one', async () => {
    ports.tab.read.mockImplementation(async (_, isForced) =>
      isForced ? succeed(article) : fail({ kind: 'not-an-article', reason: 'listing' }),
    );
    expect((await started()).state.kind).toBe('not-article');
    await session.readAnyway();
    expect(state().kind).toBe('digest');
  });

  test('a page that did not answer is read once more', async () => {
    ports.tab.read.mockResolvedValueOnce(fail({ kind: 'timeout' }));
    expect((await started()).state.kind).toBe('failed');
    await session.start();
    expect(ports.tab.read).toHaveBeenLastCalledWith(7, false);
    expect(state().kind).toBe('digest');
  });
});

describe('Copy', () => {
  test.each([
    ['markdown', { 'text/plain': expect.stringContaining('title: "The bridge is open"') }],
    ['text', { 'text/plain': expect.stringContaining('Ada Quill, head of the harbour board') }],
    [
      'quotation',
      {
        'text/plain': expect.stringContaining('The Ferrytown Post'),
        'text/html': expect.stringContaining('<blockquote'),
      },
    ],
    [
      'apa',
      { 'text/plain': expect.stringContaining('. The Ferrytown Post.'), 'text/html': expect.stringContaining('<i>') },
    ],
  ] as const)('as %s, and says so', async (form, forms) => {
    await started();
    await session.takeOut.copy(form);
    expect(ports.clipboard).toHaveBeenCalledWith(forms);
    expect(view().message).toBe('popup.copied');
  });

  test('a passage is copied with its source, and says so', async () => {
    await started();
    await session.takeOut.copyPassage(span);
    expect(ports.clipboard).toHaveBeenCalledWith(
      expect.objectContaining({ 'text/plain': expect.stringMatching(/^“Ada Quill”\n— .*The Ferrytown Post/) }),
    );
    expect(view().message).toBe('popup.copied');
    ports.clipboard.mockResolvedValue(false);
    await session.takeOut.copyPassage(span);
    expect(view().message).toBe('popup.notCopied');
  });

  test('Obsidian gets the article by way of the clipboard; where that refuses it is said', async () => {
    await started();
    await session.takeOut.openInObsidian();
    expect(ports.followLink).toHaveBeenCalledWith(expect.stringMatching(/^obsidian:/));
    expect(view().message).toBe('popup.givenToObsidian');
    ports.clipboard.mockResolvedValue(false);
    await session.takeOut.openInObsidian();
    expect(view().message).toBe('popup.notCopied');
  });

  test('the archive is opened, and the sheet for sharing, where there is one', async () => {
    await started();
    await session.takeOut.lookInArchive();
    expect(ports.followLink).toHaveBeenCalledWith(expect.stringContaining('web.archive.org/web/*/'));
    session.actions().onShare?.();
    await vi.waitFor(() => expect(ports.share).toHaveBeenCalledOnce());
    expect(new PopupSession({ ...ports, share: null }).actions().onShare).toBeNull();
  });

  test('a clipboard that refuses is said', async () => {
    await started();
    ports.clipboard.mockResolvedValue(false);
    await session.takeOut.copy('text');
    expect(view().message).toBe('popup.notCopied');
  });

  test('nothing is copied before there is an article', async () => {
    await session.takeOut.copy('text');
    expect(ports.clipboard).not.toHaveBeenCalled();
    expect(view().message).toBeNull();
  });
});

describe('a library that the browser has lost', () => {
  const lost = { count: 1240, at: '2026-03-02T12:00:00.000Z' };
  const missed = () => {
    const shown = state();
    return shown.kind === 'digest' ? shown.missed : null;
  };

  test('is told when the popup opens, and once it is there again no more', async () => {
    ports.library.missed.mockResolvedValueOnce(lost);
    await started();
    expect(ports.library.missed).toHaveBeenCalledExactlyOnceWith('look', now);
    expect(missed()).toEqual(lost);
    await session.save();
    expect(ports.library.missed).toHaveBeenLastCalledWith('save', now);
    expect(missed()).toBeNull();
  });

  test('is not looked for where nothing can be saved', async () => {
    ports.library.isLasting.mockReturnValue(false);
    await started();
    expect(ports.library.missed).not.toHaveBeenCalled();
  });

  test('leads to where a backup is restored', () => {
    session.actions().onRestore();
    expect(ports.openPage).toHaveBeenCalledExactlyOnceWith('/library.html?do=import');
  });
});

describe('Download', () => {
  test.each([
    ['markdown', /\.md$/, 'title: "The bridge is open"'],
    ['html', /\.html$/, '<!doctype html>'],
  ] as const)('as %s', async (format, name, beginning) => {
    await started();
    await session.takeOut.download(format);
    const [fileName, content] = ports.download.mock.calls[0] as [string, Blob];
    expect(fileName).toMatch(name);
    expect((await content.text()).toLowerCase()).toContain(beginning.toLowerCase());
  });

  test('nothing is downloaded before there is an article', async () => {
    await session.takeOut.download('html');
    expect(ports.download).not.toHaveBeenCalled();
  });
});

test('what the components call does what it is called', async () => {
  await started();
  const actions = session.actions();
  actions.onOpenPerson('a & b');
  actions.onOpenStory('c/d');
  actions.onOpenLibrary();
  actions.onOpenOptions();
  expect(ports.openPage.mock.calls).toEqual([
    ['/people.html?person=a%20%26%20b'],
    ['/people.html?story=c%2Fd'],
    ['/library.html'],
    ['/options.html'],
  ]);
  actions.onShow(span);
  expect(ports.tab.show).toHaveBeenCalledTimes(1);
  actions.onPutBack(0);
  await vi.waitFor(() => expect(state()).toMatchObject({ article: { removed: [] } }));
  actions.onCopy('text');
  await vi.waitFor(() => expect(ports.clipboard).toHaveBeenCalled());
  actions.onDownload('markdown');
  await vi.waitFor(() => expect(ports.download).toHaveBeenCalled());
  actions.onRead();
  await vi.waitFor(() => expect(ports.keepReadingCopy).toHaveBeenCalled());
  actions.onSave();
  await vi.waitFor(() => expect(save()?.kind).toBe('just-saved'));
  actions.onUndoSave();
  await vi.waitFor(() => expect(save()?.kind).toBe('unsaved'));
  actions.onReadAnyway();
  await vi.waitFor(() => expect(ports.tab.read).toHaveBeenLastCalledWith(7, true));
  actions.onRetry();
  await vi.waitFor(() => expect(ports.tab.read).toHaveBeenLastCalledWith(7, false));
});

describe('what the reader puts right', () => {
  const wish = { kind: 'not-person', name: 'Ada Quill' } as const;
  const correction = { ...wish, at: now.toISOString() };
  const madeWithAda = expect.objectContaining({ people: [expect.objectContaining({ name: 'Ada Quill' })] });
  const peopleShown = () => {
    const shown = state();
    return shown.kind === 'digest' ? shown.digest.people.length : null;
  };

  test('is saved along with the digest as it was made, and goes along to the reader', async () => {
    await started();
    await session.correct(wish);
    expect(peopleShown()).toBe(0);
    await session.openReader();
    expect(ports.keepReadingCopy).toHaveBeenCalledWith({ article, digest: madeWithAda, corrections: [correction] });
    await session.save();
    expect(ports.library.save).toHaveBeenCalledWith(article, madeWithAda, now, [correction]);
  });

  test('a name taken out of the whole library is not shown in a page that is not saved either', async () => {
    ports.library.takenOut.mockResolvedValue(succeed([correction]));
    await started();
    expect(peopleShown()).toBe(0);
    expect(ports.library.takenOut).toHaveBeenCalledWith(madeWithAda);
    ports.library.takenOut.mockResolvedValue(fail(full));
    await started();
    expect(peopleShown()).toBe(1);
  });

  test('in the saved article is shown in its page', async () => {
    ports.library.find.mockResolvedValue(succeed({ saved: { ...saved, corrections: [correction] }, beside: null }));
    await started();
    expect(peopleShown()).toBe(0);
    expect(save()?.kind).toBe('saved');
    expect(ports.library.putRight).not.toHaveBeenCalled();
  });

  test('holds for a text with a piece put back, and is not said any more once something else is', async () => {
    await started();
    session.actions().onCorrect(wish);
    await vi.waitFor(() =>
      expect(view()).toMatchObject({ message: { kind: 'put-right' }, undo: expect.any(Function) }),
    );
    await session.putBack(0);
    expect(peopleShown()).toBe(0);
    expect(view()).toMatchObject({ message: null, undo: null });
  });
});
