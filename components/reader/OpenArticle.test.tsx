// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Announcer } from '@/utils/app/announcer';
import { ListenSession, type OpenListen } from '@/utils/app/listen/listen-session';
import type { ReaderPorts } from '@/utils/app/reader/reader-ports';
import { ReaderSession } from '@/utils/app/reader/reader-session';
import { ReadingCopySession } from '@/utils/app/reader/reading-copy-session';
import { fakeVoice } from '@/utils/app/testing/fake-voice';
import { fakeWatch } from '@/utils/app/testing/fake-watch';
import { sampleNow as now, sampleArticle, sampleDigest, sampleSaved } from '@/utils/app/testing/sample-article';
import { withCorrections } from '@/utils/corrections/corrected-record';
import { fail, succeed } from '@/utils/model/result';
import type { SavedArticle } from '@/utils/model/saved-article';
import { defaultSettings } from '@/utils/model/settings';
import { OpenArticle } from './OpenArticle';
import { OpenCopy } from './OpenCopy';

afterEach(cleanup);
/** What is loaded when it is asked for takes its time on a busy machine. */
const patient = { timeout: 4_000 };

const voice = fakeVoice([{ id: 'b', name: 'Beth', language: 'en-GB' }]);
const openListen: OpenListen = async (heard, first) =>
  new ListenSession(heard, first, { voice, rate: async () => 1, keepRate: () => undefined });

const given = {
  settings: defaultSettings,
  onSettings: () => undefined,
  locale: 'en',
  now,
  backName: 'Library',
  onBack: vi.fn(),
  onPrint: vi.fn(),
  openListen,
};

function shown(saved: SavedArticle | null, change: Partial<ReaderPorts['library']> = {}) {
  const changeSaved = vi.fn<ReaderPorts['library']['changeSaved']>(async () => succeed([]));
  const library: ReaderPorts['library'] = {
    watch: fakeWatch().watch,
    changeSaved,
    undoChange: async () => succeed([]),
    getSaved: async () => succeed(saved),
    loadQueries: async () => ({
      tags: async () => succeed(['harbour']),
      alsoSaved: async () => succeed({ story: { key: 'bridge', others: 1_200 }, earlierVersions: 1 }),
    }),
    getImages: async () => succeed([]),
    replaceText: async () => succeed(true),
    putRight: async () => succeed([]),
    takeCorrectionsBack: async () => succeed([]),
    ...change,
  };
  const session = new ReaderSession(sampleSaved.id, {
    library,
    announcer: new Announcer(),
    digest: async () => sampleDigest,
    settings: async () => defaultSettings,
    clock: () => now,
    clipboard: async () => true,
    afterTimeInSight: () => () => undefined,
    newId: () => 'new',
    blobAddresses: { make: () => 'blob:1', giveBack: () => undefined },
  });
  render(
    <OpenArticle
      {...given}
      session={session}
      onPrevious={null}
      onNext={null}
      onExport={() => undefined}
      onRetry={() => undefined}
    />,
  );
  return { changeSaved };
}

test('a saved article is shown with headline, text, its people and what else is saved of the story', async () => {
  shown(sampleSaved);
  await screen.findByRole('heading', { level: 1, name: 'The bridge is open' });
  expect(document.body.textContent).toContain('opened the bridge');
  expect(document.body.textContent).toContain('Ada Quill');
  await waitFor(() => expect(document.body.innerHTML).toContain('story=bridge'));
  expect(screen.getByText('1,200 more saved on this story')).toBeDefined();
});

test('a star set in the toolbar is kept', async () => {
  const { changeSaved } = shown(sampleSaved);
  await screen.findByRole('heading', { level: 1 });
  fireEvent.click(screen.getByRole('button', { name: /star/i }));
  await waitFor(() =>
    expect(changeSaved.mock.calls.map(([, change]) => change)).toContainEqual({ isStarred: !sampleSaved.isStarred }),
  );
});

test('its menu leads to the page, and to what the archive has kept of it', async () => {
  shown(sampleSaved);
  await screen.findByRole('heading', { level: 1 });
  fireEvent.click(screen.getByRole('button', { name: 'More' }));
  const href = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
  expect(href('Look in the Internet Archive')).toBe(`https://web.archive.org/web/*/${href('Open the page itself')}`);
});

test('the article is read aloud, each sentence marked in the text as it is said, until it is closed', async () => {
  shown(sampleSaved);
  fireEvent.click(await screen.findByRole('button', { name: 'Listen' }));
  await screen.findByRole('button', { name: 'Pause' });
  const marked = () => document.querySelector('mark.found')?.textContent;
  for (const sentence of ['Ada Quill, head of the harbour board, opened the bridge.', '"It is yours," she said.']) {
    await waitFor(() => expect(marked()).toBe(sentence));
    expect(voice.said.at(-1)?.[0]).toBe(sentence);
    if (sentence.startsWith('Ada')) await voice.ends('said');
  }
  voice.stop.mockClear();
  fireEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(voice.stop).toHaveBeenCalled();
  expect(screen.queryByRole('button', { name: 'Pause' })).toBeNull();
});

test('of an imported link it says that its text was never read, and leads to the page', async () => {
  const { article, digest } = sampleSaved;
  shown({
    ...sampleSaved,
    article: { ...article, blocks: [], removed: [], publisher: null },
    digest: { ...digest, summary: [], people: [], isTooShort: true, arePeopleAvailable: false, wordCount: 0 },
  });
  await screen.findByRole('heading', { name: 'Only its link was imported' });
  expect(screen.getByRole('link', { name: /Open the page/ }).getAttribute('href')).toBe(article.url);
  expect(document.querySelector('.article-kicker')?.textContent).toBe('example.orgLocal');
  expect(document.body.textContent).not.toMatch(/It is all below|are not found in this language|1 min/);
});

test('spacing and type are as they are set', async () => {
  shown(sampleSaved);
  await screen.findByRole('heading', { level: 1 });
  expect(document.querySelector('.reader')?.className).toContain('lines-normal letters-normal');
});

test('an article that is gone, and a library that does not open, are told', async () => {
  shown(null);
  await waitFor(() => expect(document.body.textContent).toMatch(/not in the library/i));
  fireEvent.click(screen.getByRole('button', { name: 'Library' }));
  expect(given.onBack).toHaveBeenCalled();
  cleanup();
  shown(sampleSaved, { getSaved: async () => fail({ kind: 'corrupt', message: '' }) });
  await screen.findByRole('alert');
});

test('a copy that is not saved offers to be, and nothing that needs the library', async () => {
  const save = vi.fn(async () =>
    succeed({ saved: sampleSaved, outcome: 'added', replacedAt: null, beside: null } as const),
  );
  const session = new ReadingCopySession({
    loadCopy: async () => ({
      article: sampleArticle,
      digest: sampleDigest(sampleArticle, defaultSettings),
      corrections: [],
    }),
    library: { save },
    announcer: new Announcer(),
    digest: async () => sampleDigest,
    settings: async () => defaultSettings,
    clock: () => now,
    clipboard: async () => true,
    showSaved: () => undefined,
  });
  render(<OpenCopy {...given} session={session} />);
  await screen.findByRole('heading', { level: 1, name: 'The bridge is open' });
  expect(screen.queryByRole('button', { name: /star/i })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: /save/i }));
  await waitFor(() => expect(save).toHaveBeenCalledOnce());
});

describe('putting it right', () => {
  const at = now.toISOString();
  const putRight = () => vi.fn<ReaderPorts['library']['putRight']>(async () => succeed([]));
  const openWith = async (saved: SavedArticle, change: Partial<ReaderPorts['library']>) => {
    shown(saved, change);
    await screen.findByRole('heading', { level: 1 });
  };

  test('a name is taken out by one click of the menu beside it', async () => {
    const asked = putRight();
    await openWith(sampleSaved, { putRight: asked });
    fireEvent.click(screen.getByRole('button', { name: 'Put right: Ada Quill' }));
    fireEvent.click(screen.getByRole('button', { name: 'Not a person' }));
    const correction = { kind: 'not-person', name: 'Ada Quill', at };
    expect(asked).toHaveBeenCalledExactlyOnceWith([{ id: sampleSaved.id, correction }], now);
  });

  test('a role is chosen in the text: the words that are selected, once there are any', async () => {
    const asked = putRight();
    await openWith(sampleSaved, { putRight: asked });
    fireEvent.click(screen.getByRole('button', { name: 'Put right: Ada Quill' }));
    fireEvent.click(screen.getByRole('button', { name: 'Choose the role in the text' }));
    const take = await screen.findByRole('button', { name: 'This is the role' }, patient);
    fireEvent.click(take);
    expect(asked).not.toHaveBeenCalled();
    const words = document.querySelector('[data-block="0"]')?.firstChild;
    if (!words) throw new Error('no text');
    document.getSelection()?.setBaseAndExtent(words, 11, words, 36);
    fireEvent.keyUp(document, { key: 'Shift' });
    await waitFor(() => expect(take.getAttribute('aria-disabled')).toBe('false'));
    fireEvent.click(take);
    expect(asked.mock.calls[0]?.[0][0]?.correction).toMatchObject({
      kind: 'role',
      role: { quote: 'head of the harbour board' },
    });
    expect(screen.queryByRole('button', { name: 'This is the role' })).toBeNull();
  });

  test('Escape leaves the choice, and nothing is put right', async () => {
    const asked = putRight();
    await openWith(sampleSaved, { putRight: asked });
    fireEvent.click(screen.getByRole('button', { name: 'Put right: Ada Quill' }));
    fireEvent.click(screen.getByRole('button', { name: 'Choose the role in the text' }));
    await screen.findByRole('button', { name: 'This is the role' }, patient);
    await waitFor(() => {
      fireEvent.keyDown(document.body, { key: 'Escape' });
      expect(screen.queryByRole('button', { name: 'This is the role' })).toBeNull();
    });
    expect(asked).not.toHaveBeenCalled();
  });

  test('what was put right is listed, with what no longer fits, and taken back', async () => {
    const lost = { kind: 'role', name: 'Cy Fern', role: null, at } as const;
    const asked = vi.fn<ReaderPorts['library']['takeCorrectionsBack']>(async () => succeed([]));
    await openWith(withCorrections(sampleSaved, [{ kind: 'not-person', name: 'Ada Quill', at }, lost]), {
      takeCorrectionsBack: asked,
    });
    expect((await screen.findByText(/^2 things put right by you/)).textContent).toContain(
      '1 correction no longer fits',
    );
    expect(screen.getByText(/Role of Cy Fern: none/).textContent).toContain('no longer fits the text');
    fireEvent.click(screen.getByRole('button', { name: 'Take back: Role of Cy Fern: none' }));
    expect(asked).toHaveBeenCalledExactlyOnceWith([{ id: sampleSaved.id, put: lost, before: null }], now);
  });
});
