import { expect, test, vi } from 'vitest';
import type { StoryUndo } from '@/utils/library/connections/stories';
import { fail, succeed } from '@/utils/model/result';
import { Announcer } from '../announcer';
import { settled } from '../testing/fake-watch';
import { type StoryChoices, StoryDecisions } from './story-decisions';

const now = new Date('2026-11-26T12:00:00Z');
const broken = { kind: 'corrupt', message: '' } as const;
const undoOf = (id: string) => ({ id }) as unknown as StoryUndo;

function setUp(changes: Partial<StoryChoices> = {}) {
  const library = {
    storyMembers: vi.fn<StoryChoices['storyMembers']>(async () => succeed(['a', 'b'])),
    leaveStory: vi.fn<StoryChoices['leaveStory']>(async (id) => succeed(undoOf(id))),
    moveToStory: vi.fn<StoryChoices['moveToStory']>(async (id) => succeed(undoOf(id))),
    undoStoryMove: vi.fn<StoryChoices['undoStoryMove']>(async () => succeed(null)),
    ...changes,
  };
  const announcer = new Announcer();
  const decisions = new StoryDecisions(library, announcer, () => now);
  return { library, announcer, decisions, said: () => announcer.state.get()?.message };
}

test('an article leaves a story, and comes back', async () => {
  const { decisions, library, announcer, said } = setUp();
  await decisions.leave('a');
  expect(library.leaveStory).toHaveBeenCalledExactlyOnceWith('a', now);
  expect(said()).toEqual({ kind: 'story-left' });
  announcer.undoLast();
  await settled();
  expect(library.undoStoryMove).toHaveBeenCalledExactlyOnceWith(undoOf('a'));
  expect(said()).toEqual({ kind: 'decision-undone' });
});

test('all articles of another story join this one; taken back, the last goes first', async () => {
  const { decisions, library, announcer, said } = setUp();
  await decisions.join('this', 'other');
  expect(library.storyMembers).toHaveBeenCalledExactlyOnceWith('other');
  expect(library.moveToStory).toHaveBeenNthCalledWith(1, 'a', 'this', now);
  expect(library.moveToStory).toHaveBeenNthCalledWith(2, 'b', 'this', now);
  expect(said()).toEqual({ kind: 'stories-joined' });
  announcer.undoLast();
  await settled();
  expect(library.undoStoryMove).toHaveBeenNthCalledWith(1, undoOf('b'));
  expect(library.undoStoryMove).toHaveBeenNthCalledWith(2, undoOf('a'));
});

test.each<[string, Partial<StoryChoices>]>([
  ['leave', { leaveStory: async () => fail(broken) }],
  ['join', { storyMembers: async () => fail(broken) }],
  ['join', { moveToStory: async () => fail(broken) }],
])('a failure to %s is told', async (way, failing) => {
  const { decisions, said } = setUp(failing);
  await (way === 'leave' ? decisions.leave('a') : decisions.join('this', 'other'));
  expect(said()).toEqual({ kind: 'failed' });
});

test('what another page changed meanwhile cannot be taken back, which is told', async () => {
  const { decisions, announcer, said } = setUp({ undoStoryMove: async () => fail({ kind: 'gone' }) });
  await decisions.leave('a');
  announcer.undoLast();
  await settled();
  expect(said()).toEqual({ kind: 'gone' });
});
