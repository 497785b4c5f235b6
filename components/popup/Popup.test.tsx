// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { Difference } from '@/utils/across/versions/difference-of';
import { ListenSession } from '@/utils/app/listen/listen-session';
import type { PopupActions } from '@/utils/app/popup/popup-actions';
import { noConnections, type PopupState } from '@/utils/app/popup/popup-state';
import { fakeVoice } from '@/utils/app/testing/fake-voice';
import type { Span } from '@/utils/model/article';
import { blankArticle, blankDigest } from '@/utils/model/blank-article';
import { defaultSettings, type Settings } from '@/utils/model/settings';
import { Popup } from './Popup';

afterEach(cleanup);

const text = 'Ada Quill, head of the harbour board, opened the bridge. "It is yours," she said.';
type DigestState = Extract<PopupState, { readonly kind: 'digest' }>;

const digestState: DigestState = {
  kind: 'digest',
  save: { kind: 'unsaved' },
  connections: noConnections,
  beside: null,
  missed: null,
  difference: null,
  corrections: [],
  madeDigest: null,
  madeArticle: null,
  article: {
    ...blankArticle,
    url: 'https://example.org/bridge',
    title: 'The bridge is open',
    authors: ['Juno Perch'],
    publisher: 'The Ferrytown Post',
    dateline: 'FERRYTOWN',
    section: 'Local',
    language: 'en',
    published: '2026-03-01T08:00:00+01:00',
    publisherTopics: ['Harbour'],
    blocks: [{ type: 'paragraph', text, marks: [] }],
    removed: [{ reason: 'ad', text: 'Advertisement', before: 1 }],
    extractorVersion: 1,
  },
  digest: {
    ...blankDigest,
    version: 1,
    summary: [{ text: text.slice(0, 56), span: { block: 0, start: 0, end: 56 }, score: 1 }],
    isTooShort: false,
    people: [
      {
        name: 'Ada Quill',
        aliases: ['Ada Quill'],
        role: 'head of the harbour board',
        roles: [{ text: 'head of the harbour board', span: { block: 0, start: 11, end: 36 } }],
        mentions: [{ block: 0, start: 0, end: 9 }],
        salience: 1,
        isKey: true,
      },
    ],
    arePeopleAvailable: true,
    quotes: [
      {
        kind: 'direct',
        text: 'It is yours,',
        span: { block: 0, start: 58, end: 70 },
        speaker: { kind: 'person', name: 'Ada Quill' },
        continues: false,
      },
    ],
    topics: [{ label: 'Harbour', source: 'publisher', kind: 'subject', score: 1, mentions: [] }],
    wordCount: 15,
  },
};

const actionsOf = () =>
  Object.fromEntries(
    [
      'onShow',
      'onSave',
      'onPutBack',
      'onCorrect',
      'onReadAnyway',
      'onRetry',
      'onOpenPerson',
      'onOpenStory',
      'onRestore',
      'onRead',
      'onKeepWords',
      'onCopy',
      'onCopyPassage',
      'onUndoSave',
    ].map((name) => [name, vi.fn()]),
  ) as unknown as PopupActions;

const onSettings = vi.fn();

function show(
  state: PopupState,
  message: string | null = null,
  onUndo: (() => void) | null = null,
  actions: PopupActions = actionsOf(),
  settings: Settings = defaultSettings,
) {
  render(
    <Popup
      state={state}
      locale="en-GB"
      now={new Date('2026-03-02T08:00:00Z')}
      message={message}
      onUndo={onUndo}
      settings={settings}
      onSettings={onSettings}
      actions={actions}
    />,
  );
  return actions;
}

test('the digest: kicker, headline, byline, summary, person with role', () => {
  show(digestState);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('The bridge is open');
  expect(screen.getByText('The Ferrytown Post · Local')).toBeTruthy();
  expect(screen.getByText('1 March 2026').getAttribute('title')).toContain('yesterday');
  expect(screen.getByText('head of the harbour board')).toBeTruthy();
});

test('the side panel stands in the menu where the browser has one', () => {
  const panel = () => screen.queryByRole('menuitem', { name: 'Read beside the page' });
  const actions = show(digestState);
  fireEvent.click(screen.getByRole('button', { name: 'More' }));
  expect(panel()).toBeNull();
  cleanup();
  show(digestState, null, null, { ...actions, onOpenPanel: vi.fn() });
  fireEvent.click(screen.getByRole('button', { name: 'More' }));
  expect(panel()).toBeTruthy();
});

/** The headings of the parts, column by column. */
const columns = () =>
  [...document.querySelectorAll('.column')].map((column) =>
    [...column.querySelectorAll('h2')].map((heading) => heading.textContent),
  );

test('what is shown, and in which order, is as the reader chose: the first left, the others right', () => {
  const showing = (...shownParts: Settings['shownParts']) => {
    cleanup();
    show(digestState, null, null, actionsOf(), { ...defaultSettings, shownParts });
    return columns();
  };
  expect(showing('summary', 'people', 'topics')).toEqual([['In short'], ['People', 'Topics']]);
  expect(showing('topics', 'quotes', 'summary')).toEqual([['Topics'], ['Said in it', 'In short']]);
  expect(showing('people')).toEqual([['People']]);
});

test('what an article has nothing of takes no place; what is said in one without people is shown all the same', () => {
  const digest = { ...digestState.digest, people: [] };
  const showing = (...shownParts: Settings['shownParts']) => {
    cleanup();
    show({ ...digestState, digest }, null, null, actionsOf(), { ...defaultSettings, shownParts });
    return columns();
  };
  expect(showing('people', 'summary')).toEqual([['In short'], ['Said in it']]);
  expect(showing('topics', 'summary')).toEqual([['Topics'], ['In short']]);
});

test.each([
  ['sv', true, 'Swedish: people are found, what they are is not told yet. Who speaks has been tried on few pages.'],
  ['pl', false, 'Polish: people are not found in this language yet, nor who says a quote.'],
])('in %s it says what is not told of people', async (language, arePeopleAvailable, line) => {
  const paragraph = { type: 'paragraph', text: '', marks: [] } as const;
  const article = { ...digestState.article, language, blocks: [paragraph] };
  show({ ...digestState, article, digest: { ...digestState.digest, arePeopleAvailable } });
  await screen.findByText(line);
});

test('headings are in the language of the interface, whatever the article is in: no dotted capital İ', () => {
  show({ ...digestState, article: { ...digestState.article, language: 'tr' } });
  const languages = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.lang);
  expect(new Set(languages)).toEqual(new Set(['en']));
});

test('where all is told of people, or nobody wants to see them, it says nothing of that', async () => {
  show(digestState);
  await vi.dynamicImportSettled();
  expect(screen.queryByText(/people are/)).toBeNull();
  cleanup();
  const digest = { ...digestState.digest, arePeopleAvailable: false };
  show({ ...digestState, digest }, null, null, actionsOf(), { ...defaultSettings, shownParts: ['summary'] });
  await vi.dynamicImportSettled();
  expect(screen.queryByText(/people are/)).toBeNull();
});

test('Listen reads the summary aloud; the sentence is shown in the page and told from the others', async () => {
  const voice = fakeVoice([{ id: 'b', name: 'Beth', language: 'en-GB' }]);
  const openListen: PopupActions['openListen'] = async (heard, first) =>
    new ListenSession(heard, first, { voice, rate: async () => 1, keepRate: () => undefined });
  const actions = { ...actionsOf(), openListen };
  show(digestState, null, null, actions);
  fireEvent.click(screen.getByRole('button', { name: 'Listen' }));
  await screen.findByRole('button', { name: 'Pause' });
  expect(voice.said).toEqual([[text.slice(0, 56), 'Beth', 1]]);
  await waitFor(() => expect(actions.onShow).toHaveBeenCalledExactlyOnceWith({ block: 0, start: 0, end: 56 }));
  expect(screen.getByText(text.slice(0, 56)).getAttribute('aria-current')).toBe('true');
  fireEvent.click(screen.getByRole('button', { name: 'Listen' }));
  expect(screen.queryByRole('button', { name: 'Pause' })).toBeNull();
});

test('how it looks is chosen from its own menu', async () => {
  show(digestState);
  fireEvent.click(screen.getByRole('button', { name: 'More' }));
  fireEvent.click(screen.getByRole('menuitem', { name: 'Display' }));
  fireEvent.click(await screen.findByRole('radio', { name: 'Larger' }));
  fireEvent.click(screen.getByRole('button', { name: 'People: earlier' }));
  fireEvent.click(screen.getByRole('checkbox', { name: 'Topics' }));
  expect(onSettings.mock.calls).toEqual([
    [{ popupTextSize: 'larger' }],
    [{ shownParts: ['people', 'summary', 'topics'] }],
    [{ shownParts: ['summary', 'people'] }],
  ]);
  fireEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('radio')).toBeNull();
});

test('a summary sentence, a name and a quote each lead to their place', () => {
  const actions = show(digestState);
  fireEvent.click(screen.getByText(text.slice(0, 56)));
  fireEvent.click(screen.getByText('Ada Quill'));
  fireEvent.click(screen.getByRole('button', { name: '1 quote' }));
  fireEvent.click(screen.getByText('It is yours,'));
  expect(vi.mocked(actions.onShow).mock.calls.map(([span]) => span.start)).toEqual([0, 0, 58]);
});

const withDigest = (more: Partial<DigestState['digest']>): PopupState => ({
  ...digestState,
  digest: { ...digestState.digest, ...more },
});

test('six topics as one list in the order of the digest, the others behind one more', () => {
  const labels = ['Harbour', 'Bridge', 'Ferries', 'Tolls', 'Islands', 'Board', 'Budget', 'Trade'];
  const topics = labels.map((label, at) => ({
    label,
    source: at % 2 ? ('text' as const) : ('publisher' as const),
    kind: 'subject' as const,
    score: 1 - at / 10,
    mentions: at % 2 ? [{ block: 0, start: at, end: at + 1 }] : [],
  }));
  const actions = show(withDigest({ topics }));
  const shown = () => [...screen.getByRole('list', { name: 'Topics' }).children].map((item) => item.textContent);
  expect(shown()).toEqual([...labels.slice(0, 6), '+2']);
  fireEvent.click(screen.getByText('Bridge'));
  expect(actions.onShow).toHaveBeenCalledWith({ block: 0, start: 1, end: 2 });
  fireEvent.click(screen.getByRole('button', { name: '2 more topics' }));
  expect(shown()).toEqual(labels);
});

test("the publisher's points are said to be the publisher's, sentences of the text are not", () => {
  show(digestState);
  expect(screen.queryByText("The publisher's own points")).toBeNull();
  cleanup();
  show(withDigest({ summary: digestState.digest.summary.map((each) => ({ ...each, source: 'publisher' as const })) }));
  expect(screen.getByText("The publisher's own points")).toBeTruthy();
});

test('a piece that was left out can be put back', async () => {
  const actions = show(digestState);
  expect(screen.queryByText('Advertisement')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Left out: 1 ad' }));
  fireEvent.click(
    (await screen.findByText('Advertisement')).parentElement?.querySelector('button') as HTMLButtonElement,
  );
  expect(actions.onPutBack).toHaveBeenCalledWith(0);
});

test('nothing is saved twice while a save is under way', () => {
  const actions = show({ ...digestState, save: { kind: 'saving' } });
  fireEvent.click(screen.getByRole('button', { name: 'Saving' }));
  expect(actions.onSave).not.toHaveBeenCalled();
});

test('a page that is no article can be read anyway', () => {
  const actions = show({ kind: 'not-article', title: 'News', reason: 'front-page' });
  fireEvent.click(document.querySelector('.notice button') as HTMLButtonElement);
  expect(actions.onReadAnyway).toHaveBeenCalledOnce();
});

test('a failure offers another try', () => {
  const actions = show({ kind: 'failed', reason: 'timeout' });
  fireEvent.click(document.querySelector('.notice button') as HTMLButtonElement);
  expect(actions.onRetry).toHaveBeenCalledOnce();
});

test('what the library knows leads to its pages on the person and the story', async () => {
  const actions = show({
    ...digestState,
    connections: { persons: { 'Ada Quill': 'quill-1' }, story: { key: 'story-1', others: 3, added: null } },
  });
  fireEvent.click(screen.getByLabelText('Everything saved on Ada Quill'));
  fireEvent.click(await screen.findByText('3 more saved on this story'));
  expect(actions.onOpenPerson).toHaveBeenCalledWith('quill-1');
  expect(actions.onOpenStory).toHaveBeenCalledWith('story-1');
});

test('articles that the browser has lost are told, with the way to restore them', async () => {
  const actions = show({ ...digestState, missed: { count: 1240, at: '2026-02-27T12:00:00Z' } });
  expect((await screen.findByRole('alert')).textContent).toBe(
    '1,240 articles were saved here, and the browser has lost them.',
  );
  fireEvent.click(screen.getByRole('button', { name: 'Restore a backup…' }));
  expect(actions.onRestore).toHaveBeenCalledOnce();
});

const bridge = text.slice(0, 56);
const onStory = (added: readonly Span[]): PopupState => ({
  ...digestState,
  connections: { persons: {}, story: { key: 'story-1', others: 4, added } },
});

test('what is new on the story is counted, marked in the summary, and listed at a click', async () => {
  const [sentence] = digestState.digest.summary;
  const actions = show(onStory(sentence ? [sentence.span] : []));
  expect(await screen.findByText('4 saved on this story')).toBeTruthy();
  expect(document.querySelectorAll('.is-new')).toHaveLength(1);
  expect(screen.getAllByText(bridge)).toHaveLength(1);
  fireEvent.click(screen.getByText('1 sentence here is new'));
  const listed = await screen.findByRole('region', { name: 'New on this story' });
  fireEvent.click(within(listed).getByText(bridge));
  expect(actions.onShow).toHaveBeenCalledWith(sentence?.span);
});

test('a page that adds nothing to the story is said to', async () => {
  show(onStory([]));
  expect(await screen.findByText('nothing here is new')).toBeTruthy();
  expect(document.querySelectorAll('.is-new')).toHaveLength(0);
});

test('a page that changed since it was saved tells since when and how much, and shows it at a click', async () => {
  const difference: Difference = {
    title: [
      { kind: 'kept', text: 'The bridge is ' },
      { kind: 'removed', text: 'shut' },
      { kind: 'added', text: 'open' },
    ],
    description: null,
    blocks: [],
    addedWords: 1,
    removedWords: 1,
    changedIn: { headline: 1, text: 0 },
  };
  const save = { kind: 'changed', id: 'a', savedAt: '2026-02-27T12:00:00Z' } as const;
  const actions = show({ ...digestState, save, difference });
  fireEvent.click(await screen.findByText('Changed since Friday: 1 word in the headline'));
  await vi.waitFor(() => expect(document.querySelector('.opened-news del')?.textContent).toContain('shut'));
  fireEvent.click(screen.getByText('Save the new version'));
  expect(actions.onSave).toHaveBeenCalledOnce();
});

test('a saved page is opened by the first button, and not saved again', () => {
  const actions = show({ ...digestState, save: { kind: 'saved', id: 'a', savedAt: '2026-02-27T12:00:00Z' } });
  fireEvent.click(screen.getByRole('button', { name: 'Open' }));
  expect(actions.onRead).toHaveBeenCalledOnce();
  expect(screen.queryByText('Save the new version')).toBeNull();
});

const justSaved: PopupState = {
  ...digestState,
  save: {
    ...{ kind: 'just-saved', id: 'a', savedAt: '2026-03-02T07:59:58Z', isNew: true, replacedAt: null },
    kept: { tags: [], note: null },
    knownTags: ['harbour', 'tolls'],
  },
};

test('after a save tags and note can be written, completed from the tags in use, and Enter keeps them', async () => {
  const actions = show(justSaved);
  expect(screen.getByText('Saved just now')).toBeTruthy();
  const tags = await screen.findByLabelText('Tags, with commas between');
  fireEvent.input(tags, { target: { value: 'harbour, to' } });
  expect([...document.querySelectorAll('option')].map((option) => option.value)).toEqual(['harbour, tolls']);
  fireEvent.input(screen.getByLabelText('Note'), { target: { value: 'For Monday' } });
  fireEvent.submit(tags.closest('form') as HTMLFormElement);
  expect(actions.onKeepWords).toHaveBeenCalledWith({ tags: 'harbour, to', note: 'For Monday' });
  expect(screen.queryByLabelText('Note')).toBeNull();
  expect(document.activeElement?.textContent).toContain('Open');
  fireEvent.click(screen.getByText('Undo'));
  expect(actions.onUndoSave).toHaveBeenCalledOnce();
});

test.each([
  ['2026-03-02T07:59:30Z', 'Saved just now'],
  ['2026-03-02T05:00:00Z', 'Saved 3 hours ago'],
  ['2026-02-01T12:00:00Z', 'Already saved on 1 February 2026'],
])('saved at %s: %s', (savedAt, words) => {
  show({ ...digestState, save: { kind: 'saved', id: 'a', savedAt } });
  expect(screen.getByText(words)).toBeTruthy();
});

test('a person, a quote and a topic are each put right by one click of the menu beside them', () => {
  const topic = { label: 'Harbour', source: 'text', kind: 'subject', score: 1, mentions: [] } as const;
  const actions = show(withDigest({ topics: [topic] }));
  const pick = (menu: string, item: string) => {
    fireEvent.click(screen.getByRole('button', { name: menu }));
    fireEvent.click(screen.getByRole('menuitem', { name: item }));
  };
  pick('Put right: Ada Quill', 'Not a person');
  pick('Put right: Ada Quill', 'Role: none');
  fireEvent.click(screen.getByRole('button', { name: '1 quote' }));
  pick('Put right who said this', 'Said by nobody named here');
  pick('Put the topics right', 'Not a topic: Harbour');
  expect(vi.mocked(actions.onCorrect).mock.calls.map(([wish]) => wish)).toEqual([
    { kind: 'not-person', name: 'Ada Quill' },
    { kind: 'role', name: 'Ada Quill', span: null },
    { kind: 'speaker', span: { block: 0, start: 58, end: 70 }, speaker: null },
    { kind: 'not-topic', label: 'Harbour' },
  ]);
});

test('the role that the digest had found can be chosen again', () => {
  const corrected = withDigest({
    people: digestState.digest.people.map((each) => ({ ...each, role: null, roles: [] })),
  });
  const actions = show({ ...corrected, madeDigest: digestState.digest } as PopupState);
  fireEvent.click(screen.getByRole('button', { name: 'Put right: Ada Quill' }));
  fireEvent.click(screen.getByRole('menuitem', { name: 'Role: head of the harbour board' }));
  expect(actions.onCorrect).toHaveBeenCalledWith({
    kind: 'role',
    name: 'Ada Quill',
    span: { block: 0, start: 11, end: 36 },
  });
});

test('what was done is said with its way back', () => {
  const onUndo = vi.fn();
  show(digestState, 'Not a person: Ada Quill', onUndo);
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(onUndo).toHaveBeenCalledOnce();
});

test('a sentence or quotation that was shown can be copied with its source; a name cannot', () => {
  const actions = show(digestState);
  fireEvent.click(screen.getByText('Ada Quill'));
  expect(screen.queryByText('Copy this passage with its source')).toBeNull();
  fireEvent.click(screen.getByText(bridge));
  fireEvent.click(screen.getByText('Copy this passage with its source'));
  fireEvent.click(screen.getByRole('button', { name: '1 quote' }));
  fireEvent.click(screen.getByText('It is yours,'));
  fireEvent.click(screen.getByText('Copy this passage with its source'));
  expect(vi.mocked(actions.onCopyPassage).mock.calls.map(([span]) => span.start)).toEqual([0, 58]);
});

test('a reference is copied in the style picked', () => {
  const actions = show(digestState);
  fireEvent.click(screen.getByText('Copy ▾'));
  fireEvent.click(screen.getByText('As a reference, MLA'));
  expect(actions.onCopy).toHaveBeenCalledWith('mla');
});
