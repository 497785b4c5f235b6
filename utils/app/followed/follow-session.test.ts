import { beforeEach, expect, test } from 'vitest';
import { Announcer } from '../announcer';
import { FakeFollowed } from '../testing/fake-followed';
import { fakeWatch, settled } from '../testing/fake-watch';
import { FollowSession } from './follow-session';

const now = new Date('2026-11-26T12:00:00Z');
const ann = { kind: 'person', key: 'ann-lee', name: 'Ann Lee', anchor: null } as const;
let library: FakeFollowed;
let announcer: Announcer;
let world: ReturnType<typeof fakeWatch>;
const open = async () => {
  const session = new FollowSession(ann, { library, watch: world.watch, announcer, now: () => now });
  await session.start();
  return session;
};
const said = () => announcer.state.get()?.message ?? null;

beforeEach(() => {
  library = new FakeFollowed();
  announcer = new Announcer();
  world = fakeWatch();
});

test('somebody is followed from now on, and no longer; either is taken back', async () => {
  const session = await open();
  expect(session.state.get()).toEqual({ isFollowed: false, newCount: 0 });
  await session.toggle();
  expect(library.follows.get('person ann-lee')).toEqual({ id: 'person ann-lee', ...ann, lookedAt: now.toISOString() });
  expect(said()).toEqual({ kind: 'followed', name: 'Ann Lee' });
  expect(session.state.get().isFollowed).toBe(true);
  announcer.undoLast();
  await settled();
  expect(library.follows.size).toBe(0);
  await session.toggle();
  await session.toggle();
  expect(said()).toEqual({ kind: 'unfollowed', name: 'Ann Lee' });
  announcer.undoLast();
  await settled();
  expect(library.follows.size).toBe(1);
  expect(session.state.get().isFollowed).toBe(true);
});

test('the page says what is new since the last look, and is a look', async () => {
  await (await open()).toggle();
  library.fresh.set('person ann-lee', 3);
  expect((await open()).state.get()).toEqual({ isFollowed: true, newCount: 3 });
  expect((await open()).state.get()).toEqual({ isFollowed: true, newCount: 0 });
});

test('a failure is said, and nothing changes', async () => {
  const session = await open();
  library.failure = { kind: 'quota', message: '' };
  await session.toggle();
  expect(said()).toEqual({ kind: 'full' });
  expect(session.state.get().isFollowed).toBe(false);
});

test('whoever is joined with somebody who is followed is followed, and no longer when they are parted', async () => {
  const session = await open();
  const followed = {
    id: 'person lee',
    kind: 'person',
    key: 'lee',
    name: 'A. Lee',
    anchor: null,
    lookedAt: '',
  } as const;
  library.follows.set('person ann-lee', followed);
  await world.changed();
  expect(session.state.get().isFollowed).toBe(true);
  library.follows.clear();
  await world.changed();
  expect(session.state.get().isFollowed).toBe(false);
  session.stop();
  expect(world.count()).toBe(0);
});
