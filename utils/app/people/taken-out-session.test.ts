import { expect, test } from 'vitest';
import { broken, peoplePage } from '../testing/fake-connections';
import { settled } from '../testing/fake-watch';
import { TakenOutSession } from './taken-out-session';

const zelda = { id: 6, kind: 'not-person', names: ['Storm Zelda'], at: '2026-11-26T12:00:00.000Z' } as const;

async function opened() {
  const page = peoplePage();
  page.library.takenOut = [zelda];
  const session = new TakenOutSession(page.ports, page.announcer);
  const stop = session.start();
  await settled();
  return { ...page, session, stop };
}

test('shows who was taken out, as it is now, until it is left', async () => {
  const { session, library, changed, stop, count } = await opened();
  expect(session.state.get()).toEqual([zelda]);
  library.takenOut = [];
  await changed();
  expect(session.state.get()).toEqual([]);
  stop();
  expect(count()).toBe(0);
});

test('takes one back, and says so or why not', async () => {
  const { session, library, ports, said } = await opened();
  await session.takeBack(6);
  expect(library.askedFor('takePersonBack')).toEqual([[6, ports.now()]]);
  expect(said()).toEqual({ kind: 'decision-undone' });
  library.failure = broken;
  await session.takeBack(6);
  expect(said()).toEqual({ kind: 'failed' });
});

test('a library that fails shows nobody', async () => {
  const page = peoplePage();
  page.library.failure = broken;
  const session = new TakenOutSession(page.ports, page.announcer);
  session.start();
  await settled();
  expect(session.state.get()).toEqual([]);
});
