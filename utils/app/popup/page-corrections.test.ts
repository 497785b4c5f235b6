import { beforeEach, describe, expect, test, vi } from 'vitest';
import { applyCorrections } from '@/utils/corrections/apply-corrections';
import type { Correction, CorrectionWish } from '@/utils/model/correction';
import { fail, succeed } from '@/utils/model/result';
import { sampleNow as now, sampleArticle, sampleDigest } from '../testing/sample-article';
import { PageCorrections } from './page-corrections';
import { noConnections, type PopupState, type PopupView, type SaveState } from './popup-state';

const made = sampleDigest(sampleArticle, { summaryLength: 'medium' });
const id = 'example.org/bridge';
const at = now.toISOString();
const noAda: CorrectionWish = { kind: 'not-person', name: 'Ada Quill' };
const correction: Correction = { kind: 'not-person', name: 'Ada Quill', at };
const full = { kind: 'quota', message: '' } as const;
const library = { putRight: vi.fn(), takeCorrectionsBack: vi.fn() };

let view: PopupView;
let corrections: PageCorrections;

function shown(save: SaveState) {
  const state: PopupState = {
    kind: 'digest',
    article: sampleArticle,
    digest: made,
    corrections: [],
    madeDigest: null,
    madeArticle: null,
    save,
    connections: noConnections,
    beside: null,
    missed: null,
    difference: null,
  };
  view = { state, message: null, undo: null };
}
const digestState = () => (view.state.kind === 'digest' ? view.state : null);
const people = () => digestState()?.digest.people.length;

beforeEach(() => {
  library.putRight.mockReset().mockResolvedValue(succeed([{}]));
  library.takeCorrectionsBack.mockReset().mockResolvedValue(succeed([id]));
  corrections = new PageCorrections(library, () => now, {
    digestState,
    change: (change, said = view) => {
      const state = digestState();
      if (state) view = { state: { ...state, ...change }, message: said.message, undo: said.undo };
    },
  });
});

describe('in an article that is not saved', () => {
  beforeEach(() => shown({ kind: 'unsaved' }));

  test('it is shown, said to be kept with the save, and written nowhere', async () => {
    await corrections.correct(noAda);
    expect(people()).toBe(0);
    expect(digestState()).toMatchObject({ corrections: [correction], madeDigest: made });
    expect(view.message).toEqual({ kind: 'put-right', correction, isSaved: false });
    expect(library.putRight).not.toHaveBeenCalled();
  });

  test('the undo leaves it as it was made', async () => {
    const before = view.state;
    await corrections.correct(noAda);
    view.undo?.();
    await vi.waitFor(() => expect(view.message).toBe('corrections.takenBack'));
    expect(view.state).toEqual(before);
    expect(view.undo).toBeNull();
  });

  test('found to be saved meanwhile, it is written there, beside what was put right before', async () => {
    await corrections.correct(noAda);
    const earlier: Correction = { kind: 'not-topic', label: 'Harbour', at: 'earlier' };
    shownAs({ kind: 'saved', id, savedAt: at });
    await corrections.join({ id, corrections: [earlier] });
    expect(digestState()?.corrections).toEqual([earlier, correction]);
    expect(library.putRight.mock.calls).toEqual([[[{ id, correction }], now]]);
  });

  test('what was put right before it went into the trash is shown, and written nowhere', async () => {
    corrections.show([correction]);
    expect(people()).toBe(0);
    expect(library.putRight).not.toHaveBeenCalled();
  });

  test('without words nothing is put right', async () => {
    const before = view;
    await corrections.correct({ kind: 'speaker', span: { block: 7, start: 0, end: 2 }, speaker: null });
    expect(view).toBe(before);
  });
});

function shownAs(save: SaveState) {
  const state = digestState();
  if (state) view = { ...view, state: { ...state, save } };
}

describe('in an article that is saved', () => {
  beforeEach(() => shown({ kind: 'saved', id, savedAt: at }));

  test('it is written at once, and so is the undo', async () => {
    await corrections.correct(noAda);
    expect(library.putRight.mock.calls).toEqual([[[{ id, correction }], now]]);
    expect(view.message).toEqual({ kind: 'put-right', correction, isSaved: true });
    view.undo?.();
    await vi.waitFor(() => expect(view.message).toBe('corrections.takenBack'));
    expect(library.takeCorrectionsBack.mock.calls).toEqual([[[{ id, put: correction, before: null }], now]]);
    expect(people()).toBe(1);
  });

  test.each([
    ['fails', fail(full)],
    ['no longer holds the article', succeed([])],
  ])('a library that %s: it is not shown as put right, and that is said', async (_, answer) => {
    library.putRight.mockResolvedValue(answer);
    await corrections.correct(noAda);
    expect(view).toMatchObject({ message: 'corrections.notPutRight', undo: null });
    expect(digestState()).toMatchObject({ digest: made, corrections: [] });
  });

  test('an undo that fails is said, and what is shown is what the library has', async () => {
    await corrections.correct(noAda);
    library.takeCorrectionsBack.mockResolvedValue(fail(full));
    view.undo?.();
    await vi.waitFor(() => expect(view.message).toBe('corrections.notTakenBack'));
    expect(digestState()?.digest).toEqual(applyCorrections(made, sampleArticle, [correction]).digest);
  });
});
