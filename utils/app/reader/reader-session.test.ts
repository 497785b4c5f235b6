import { beforeEach, describe, expect, test, vi } from 'vitest';
import { withCorrections } from '@/utils/corrections/corrected-record';
import type { LibraryFailure } from '@/utils/library/store/library-failure';
import { fail, succeed } from '@/utils/model/result';
import type { Highlight, SavedArticle } from '@/utils/model/saved-article';
import { defaultSettings } from '@/utils/model/settings';
import { Announcer } from '../announcer';
import { fakeWatch, settled } from '../testing/fake-watch';
import { sampleNow as now, sampleDigest, sampleSaved } from '../testing/sample-article';
import type { ReaderPorts, ReaderQueries } from './reader-ports';
import { ReaderSession } from './reader-session';

const id = sampleSaved.id;
const full: LibraryFailure = { kind: 'quota', message: 'the disk is full' };
const image = { src: 'https://example.org/bridge.jpg', blob: new Blob(['…']), widthPx: 1, heightPx: 1 };
const undo = { id, before: {}, after: {}, change: {} };

/** A library with the sample article; `stored` is what it holds. */
function fakeLibrary() {
  const watching = fakeWatch();
  const stored: { saved: SavedArticle | null } = { saved: sampleSaved };
  const queries = {
    tags: vi.fn<ReaderQueries['tags']>(async () => succeed(['harbour'])),
    alsoSaved: vi.fn<ReaderQueries['alsoSaved']>(async () =>
      succeed({ story: { key: 'bridge', others: 2 }, earlierVersions: 1 }),
    ),
  };
  const library = {
    watch: watching.watch,
    changeSaved: vi.fn<ReaderPorts['library']['changeSaved']>(async () => succeed([undo])),
    undoChange: vi.fn<ReaderPorts['library']['undoChange']>(async () => succeed([])),
    getSaved: vi.fn<ReaderPorts['library']['getSaved']>(async () => succeed(stored.saved)),
    loadQueries: vi.fn<ReaderPorts['library']['loadQueries']>(async () => queries),
    getImages: vi.fn<ReaderPorts['library']['getImages']>(async () => succeed([image])),
    putRight: vi.fn<ReaderPorts['library']['putRight']>(async (wanted) =>
      succeed(wanted.map((each) => ({ id: each.id, put: each.correction, before: null }))),
    ),
    takeCorrectionsBack: vi.fn<ReaderPorts['library']['takeCorrectionsBack']>(async (undos) =>
      succeed(undos.map((each) => each.id)),
    ),
    replaceText: vi.fn<ReaderPorts['library']['replaceText']>(async () => succeed(true)),
  };
  return { watching, stored, queries, library };
}

let fake: ReturnType<typeof fakeLibrary>;
let announcer: Announcer;
let giveBack: ReturnType<typeof vi.fn<(address: string) => void>>;
const clipboard = vi.fn<ReaderPorts['clipboard']>(async () => true);
let session: ReaderSession;
let stop: () => void;
/** The article has been in sight for as long as it was waited for. */
let beenInSight: () => void;
let waitedMs: number;

beforeEach(() => {
  fake = fakeLibrary();
  announcer = new Announcer();
  waitedMs = 0;
  giveBack = vi.fn<(address: string) => void>();
  session = new ReaderSession(id, {
    library: fake.library,
    announcer,
    digest: async () => sampleDigest,
    settings: async () => ({ ...defaultSettings, summaryLength: 'long' }),
    clock: () => now,
    clipboard,
    afterTimeInSight: (ms, onReached) => {
      waitedMs = ms;
      beenInSight = onReached;
      return () => {
        beenInSight = () => {};
      };
    },
    newId: () => 'a new id',
    blobAddresses: { make: () => 'blob:1', giveBack },
  });
});

const open = async () => {
  stop = session.start();
  await settled();
  return session.state.get();
};
const said = () => announcer.state.get()?.message ?? null;
/** What the library was asked to change. */
const changes = () => fake.library.changeSaved.mock.calls.map(([ids, change]) => ({ ids, change }));

describe('opening an article', () => {
  test('shows it with its images, the tags in use and what is saved beside it', async () => {
    expect(session.state.get()).toEqual({ kind: 'opening' });
    expect(await open()).toEqual({
      kind: 'open',
      saved: sampleSaved,
      highlights: [],
      unfit: [],
      knownTags: ['harbour'],
      alsoSaved: { story: { key: 'bridge', others: 2 }, earlierVersions: 1 },
      images: new Map([[image.src, { address: 'blob:1', widthPx: image.widthPx, heightPx: image.heightPx }]]),
    });
  });

  test('does not mark it read; ten seconds of it in sight do, once, and it is not said', async () => {
    await open();
    await fake.watching.changed();
    expect(changes()).toEqual([]);
    expect(waitedMs).toBe(10_000);
    beenInSight();
    beenInSight();
    await fake.watching.changed();
    expect(fake.library.changeSaved.mock.calls).toEqual([[[id], { isRead: true }, now]]);
    expect(said()).toBeNull();
  });

  test('a quarter scrolled by marks it read, less does not', async () => {
    await open();
    await session.progress(0.24);
    expect(changes()).toEqual([{ ids: [id], change: { progress: 0.24 } }]);
    await session.progress(0.25);
    await session.progress(0.5);
    expect(changes().filter(({ change }) => change.isRead)).toHaveLength(1);
  });

  test('one that was marked unread while it was open stays so, and one that is left is not waited for', async () => {
    await open();
    fake.stored.saved = { ...sampleSaved, readAt: now.toISOString() };
    await fake.watching.changed();
    fake.stored.saved = { ...sampleSaved, readAt: null };
    await fake.watching.changed();
    beenInSight();
    await session.progress(0.9);
    expect(changes().filter(({ change }) => change.isRead !== undefined)).toEqual([]);
    stop();
    beenInSight();
    expect(changes().filter(({ change }) => change.isRead !== undefined)).toEqual([]);
  });

  test('a link without its text is not read by being in sight, until its text comes', async () => {
    fake.stored.saved = { ...sampleSaved, article: { ...sampleSaved.article, blocks: [] } };
    await open();
    expect(waitedMs).toBe(0);
    await session.progress(1);
    expect(changes().filter(({ change }) => change.isRead)).toEqual([]);
    fake.stored.saved = sampleSaved;
    await fake.watching.changed();
    beenInSight();
    await fake.watching.changed();
    expect(changes().filter(({ change }) => change.isRead)).toHaveLength(1);
  });

  test('an article that is not there is gone, and nothing is marked read', async () => {
    fake.stored.saved = null;
    expect(await open()).toEqual({ kind: 'gone' });
    expect(fake.library.changeSaved).not.toHaveBeenCalled();
  });

  test('a library that cannot be read is said', async () => {
    fake.library.getSaved.mockResolvedValue(fail({ kind: 'blocked', message: '' }));
    expect(await open()).toEqual({ kind: 'failed', reason: 'blocked' });
  });

  test('what can be known of the tags, the story and the images is shown without the rest', async () => {
    fake.queries.tags.mockResolvedValue(fail(full));
    fake.queries.alsoSaved.mockResolvedValue(fail(full));
    fake.library.getImages.mockResolvedValue(fail(full));
    expect(await open()).toMatchObject({
      kind: 'open',
      knownTags: [],
      alsoSaved: { story: null, earlierVersions: 0 },
      images: new Map(),
    });
  });
});

describe('while it is open', () => {
  test('changes made elsewhere are shown, deleting it too', async () => {
    await open();
    fake.stored.saved = { ...sampleSaved, isStarred: true };
    await fake.watching.changed();
    expect(session.state.get()).toMatchObject({ saved: { isStarred: true } });
    fake.stored.saved = null;
    await fake.watching.changed();
    expect(session.state.get()).toEqual({ kind: 'gone' });
  });

  test('a library that fails later takes nothing from the screen', async () => {
    await open();
    fake.library.getSaved.mockResolvedValue(fail({ kind: 'newer-version', message: '' }));
    await fake.watching.changed();
    expect(session.state.get()).toMatchObject({ kind: 'open', saved: sampleSaved });
  });

  test('closing it stops every question and gives the images back', async () => {
    await open();
    stop();
    expect(fake.watching.count()).toBe(0);
    expect(giveBack.mock.calls).toEqual([['blob:1']]);
  });

  test('images that come after it was closed are not made', async () => {
    stop = session.start();
    stop();
    await settled();
    expect(session.state.get()).toEqual({ kind: 'opening' });
    expect(giveBack).not.toHaveBeenCalled();
  });
});

describe('what the reader does with it', () => {
  const highlight: Highlight = {
    id: 'a new id',
    quote: 'Ada Quill',
    prefix: '',
    suffix: ', head of the harbour board, ope',
    colour: 'yellow',
    note: null,
    createdAt: now.toISOString(),
  };

  test.each<[string, () => Promise<void>, object, object | null]>([
    ['star', () => session.act('star'), { isStarred: true }, { kind: 'acted', action: 'star', count: 1 }],
    ['delete', () => session.act('delete'), { isDeleted: true }, { kind: 'acted', action: 'delete', count: 1 }],
    ['add a tag', () => session.addTag('port'), { addTags: ['port'] }, null],
    ['remove a tag', () => session.removeTag('port'), { removeTags: ['port'] }, { kind: 'tag-removed', tag: 'port' }],
    ['note', () => session.note('Ask Ada'), { note: { text: 'Ask Ada', was: null } }, null],
    [
      'highlight',
      () => session.highlight([{ block: 0, start: 0, end: 9 }], 'yellow'),
      { putHighlights: [highlight] },
      null,
    ],
    [
      'change a highlight',
      () => session.putHighlight({ ...highlight, note: 'Who?' }),
      { putHighlights: [{ ...highlight, note: 'Who?' }] },
      null,
    ],
    [
      'remove a highlight',
      () => session.removeHighlight('h'),
      { removeHighlights: ['h'] },
      { kind: 'highlight-removed' },
    ],
    ['read on', () => session.progress(0.2), { progress: 0.2 }, null],
  ])('%s', async (_, act, change, message) => {
    await open();
    await act();
    expect(changes()).toEqual([{ ids: [id], change }]);
    expect(said()).toEqual(message);
  });

  test('a note is kept beside what another tab wrote since', async () => {
    fake.stored.saved = { ...sampleSaved, note: 'Old' };
    await open();
    await session.note(null);
    expect(changes()).toEqual([{ ids: [id], change: { note: { text: null, was: 'Old' } } }]);
  });

  test('a highlight stands where its words are, and nowhere where they are gone', async () => {
    const lost = { ...highlight, id: 'lost', quote: 'The weather was fine all week.' };
    fake.stored.saved = { ...sampleSaved, highlights: [highlight, lost] };
    expect(await open()).toMatchObject({
      highlights: [
        { highlight, spans: [{ block: 0, start: 0, end: 9 }] },
        { highlight: lost, spans: [] },
      ],
    });
  });

  test('a selection without words is no highlight', async () => {
    await open();
    await session.highlight([], 'yellow');
    expect(changes()).toEqual([]);
  });

  test('no note is kept of an article that is not open', async () => {
    fake.stored.saved = null;
    await open();
    await session.note('Lost');
    expect(fake.library.changeSaved).not.toHaveBeenCalled();
  });

  test('a change that fails is said', async () => {
    await open();
    fake.library.changeSaved.mockResolvedValue(fail(full));
    await session.addTag('port');
    expect(said()).toEqual({ kind: 'full' });
  });
});

describe('Put back', () => {
  test('writes the article with the piece, in a digest of the length that is set, and says so', async () => {
    await open();
    await session.putBack(0);
    const [written, article, digest, at] = fake.library.replaceText.mock.calls[0] ?? [];
    expect(written).toBe(id);
    expect(article).toMatchObject({ blocks: [{}, { text: 'Sail with us.' }], removed: [] });
    expect(digest?.summary).toHaveLength(5);
    expect(at).toBe(now);
    expect(said()).toEqual({ kind: 'piece-put-back' });
  });

  test('is taken back to the text and digest of before', async () => {
    await open();
    await session.putBack(0);
    announcer.undoLast();
    await settled();
    expect(fake.library.replaceText).toHaveBeenLastCalledWith(id, sampleSaved.article, sampleSaved.digest, now);
  });

  test('one that fails is said, and so is a way back that fails', async () => {
    await open();
    fake.library.replaceText.mockResolvedValueOnce(fail(full));
    await session.putBack(0);
    expect(announcer.state.get()).toEqual({ message: { kind: 'full' }, undo: null });
    await session.putBack(0);
    fake.library.replaceText.mockResolvedValueOnce(fail({ kind: 'corrupt', message: '' }));
    announcer.undoLast();
    await settled();
    expect(said()).toEqual({ kind: 'failed' });
  });

  test('nothing is put back into an article that is not open', async () => {
    fake.stored.saved = null;
    await open();
    await session.putBack(0);
    expect(fake.library.replaceText).not.toHaveBeenCalled();
  });
});

describe('putting it right', () => {
  const wish = { kind: 'not-person', name: 'Ada Quill' } as const;
  const correction = { ...wish, at: now.toISOString() };

  test('is written, and announced with its way back', async () => {
    await open();
    await session.correct(wish);
    expect(fake.library.putRight.mock.calls).toEqual([[[{ id, correction }], now]]);
    expect(said()).toEqual({ kind: 'put-right', correction });
    announcer.undoLast();
    await settled();
    expect(fake.library.takeCorrectionsBack.mock.calls).toEqual([[[{ id, put: correction, before: null }], now]]);
    expect(said()).toEqual({ kind: 'undone' });
  });

  test('a role is kept by its words in the article', async () => {
    await open();
    await session.correct({ kind: 'role', name: 'Ada Quill', span: { block: 0, start: 11, end: 36 } });
    expect(fake.library.putRight.mock.calls[0]?.[0][0]?.correction).toMatchObject({
      role: { quote: 'head of the harbour board', prefix: 'Ada Quill, ' },
    });
  });

  test('without words nothing is written, nor before there is an article', async () => {
    await session.correct(wish);
    await open();
    await session.correct({ kind: 'role', name: 'Ada Quill', span: { block: 9, start: 0, end: 4 } });
    expect(fake.library.putRight).not.toHaveBeenCalled();
  });

  test('a library that fails is said, at each step', async () => {
    await open();
    fake.library.putRight.mockResolvedValueOnce(fail(full));
    await session.correct(wish);
    expect(said()).toEqual({ kind: 'full' });
    await session.correct(wish);
    fake.library.takeCorrectionsBack.mockResolvedValueOnce(fail(full));
    announcer.undoLast();
    await settled();
    expect(said()).toEqual({ kind: 'full' });
    fake.library.takeCorrectionsBack.mockResolvedValueOnce(fail(full));
    await session.takeCorrectionBack(correction);
    expect(said()).toEqual({ kind: 'full' });
  });

  test('an article that another page deleted meanwhile is said', async () => {
    await open();
    fake.library.putRight.mockResolvedValueOnce(succeed([]));
    await session.correct(wish);
    expect(said()).toEqual({ kind: 'gone' });
    fake.library.takeCorrectionsBack.mockResolvedValueOnce(succeed([]));
    await session.takeCorrectionBack(correction);
    expect(said()).toEqual({ kind: 'gone' });
  });

  test('an old one is taken back from the list, and that can be undone', async () => {
    await open();
    await session.takeCorrectionBack(correction);
    expect(said()).toEqual({ kind: 'correction-taken-back' });
    announcer.undoLast();
    await settled();
    expect(fake.library.putRight.mock.calls).toEqual([[[{ id, correction }], now]]);
  });

  test('what no longer fits the text is told', async () => {
    const lost = { kind: 'role', name: 'Nobody at all', role: null, at: now.toISOString() } as const;
    fake.stored.saved = withCorrections(sampleSaved, [correction, lost]);
    expect(await open()).toMatchObject({ unfit: [lost], saved: { digest: { people: [] } } });
  });

  test('a piece put back leaves it standing, and the digest that was made comes back with the undo', async () => {
    const saved = withCorrections(sampleSaved, [correction]);
    fake.stored.saved = saved;
    await open();
    await session.putBack(0);
    announcer.undoLast();
    await settled();
    expect(fake.library.replaceText.mock.calls[1]).toEqual([id, saved.article, sampleSaved.digest, now]);
  });
});
