import { expect, test, vi } from 'vitest';
import type { Undo } from '@/utils/library/articles/apply-change';
import type { LibraryFailure } from '@/utils/library/store/library-failure';
import { fail, type Result, succeed } from '@/utils/model/result';
import type { ArticleAction } from '@/utils/model/row-action';
import { Announcer } from './announcer';
import { ArticleActions, type ChangeableLibrary } from './article-actions';

const now = new Date('2026-11-26T12:00:00Z');
const full: LibraryFailure = { kind: 'quota', message: '' };
const undoOf = (id: string): Undo => ({ id, before: {}, after: {}, change: {} });
const settled = () => new Promise((resolve) => setTimeout(resolve));

function setUp(changed: Result<readonly Undo[], LibraryFailure>, undone: Result<unknown, LibraryFailure>) {
  const library = {
    changeSaved: vi.fn<ChangeableLibrary['changeSaved']>(async () => changed),
    undoChange: vi.fn<ChangeableLibrary['undoChange']>(async () => undone),
  };
  const announcer = new Announcer();
  const actions = new ArticleActions(library, announcer, () => now);
  return { library, announcer, actions, said: () => announcer.state.get()?.message ?? null };
}

test.each<[ArticleAction, object]>([
  ['read', { isRead: true }],
  ['unread', { isRead: false }],
  ['star', { isStarred: true }],
  ['unstar', { isStarred: false }],
  ['archive', { isArchived: true }],
  ['unarchive', { isArchived: false }],
  ['delete', { isDeleted: true }],
  ['restore', { isDeleted: false }],
])('%s asks the library for it and says how many it was', async (action, change) => {
  const { library, actions, said } = setUp(succeed([undoOf('a'), undoOf('b')]), succeed(null));
  await actions.act(action, ['a', 'b', 'c']);
  expect(library.changeSaved).toHaveBeenCalledExactlyOnceWith(['a', 'b', 'c'], change, now);
  expect(said()).toEqual({ kind: 'acted', action, count: 2 });
});

test('it is taken back, once', async () => {
  const { library, announcer, actions, said } = setUp(succeed([undoOf('a')]), succeed(null));
  await actions.act('delete', ['a']);
  announcer.undoLast();
  announcer.undoLast();
  await settled();
  expect(library.undoChange).toHaveBeenCalledExactlyOnceWith([undoOf('a')], now);
  expect(said()).toEqual({ kind: 'undone' });
});

test('what changed nothing, and what nobody asked to hear of, is not announced', async () => {
  const idle = setUp(succeed([]), succeed(null));
  await idle.actions.act('read', ['a']);
  expect(idle.said()).toBeNull();
  const quiet = setUp(succeed([undoOf('a')]), succeed(null));
  await quiet.actions.change(['a'], { progress: 0.5 });
  expect(quiet.said()).toBeNull();
});

test('a change that fails is said, also one that would not have been announced', async () => {
  const { actions, said } = setUp(fail(full), succeed(null));
  await actions.change(['a'], { progress: 0.5 });
  expect(said()).toEqual({ kind: 'full' });
});

test('an undo that fails is said', async () => {
  const { announcer, actions, said } = setUp(succeed([undoOf('a')]), fail({ kind: 'corrupt', message: '' }));
  await actions.act('star', ['a']);
  announcer.undoLast();
  await settled();
  expect(said()).toEqual({ kind: 'failed' });
});
