import { expect, test, vi } from 'vitest';
import { Announcer } from './announcer';

test('what was done is said, and closed', () => {
  const announcer = new Announcer();
  expect(announcer.state.get()).toBeNull();
  announcer.say({ kind: 'erased', count: 2 });
  expect(announcer.state.get()).toEqual({ message: { kind: 'erased', count: 2 }, undo: null });
  announcer.close();
  expect(announcer.state.get()).toBeNull();
});

test('the way back is gone once, whichever way it is asked for', () => {
  const announcer = new Announcer();
  const undo = vi.fn();
  announcer.say({ kind: 'imported', count: 1 }, undo);
  const shown = announcer.state.get();
  announcer.undoLast();
  shown?.undo?.();
  announcer.undoLast();
  expect(undo).toHaveBeenCalledOnce();
});

test('undo is about the latest thing done: what came before it stays', () => {
  const announcer = new Announcer();
  const first = vi.fn();
  announcer.say({ kind: 'imported', count: 1 }, first);
  announcer.say({ kind: 'trash-emptied', count: 1 });
  announcer.undoLast();
  expect(first).not.toHaveBeenCalled();
});

test('undo asked for while something is done takes that back, not what came before it', async () => {
  const announcer = new Announcer();
  const before = vi.fn();
  const latest = vi.fn();
  announcer.say({ kind: 'imported', count: 1 }, before);
  let finish = () => {};
  const work = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const done = announcer.doing(work.then(() => announcer.say({ kind: 'imported', count: 2 }, latest)));
  announcer.undoLast();
  announcer.undoLast();
  expect(before).not.toHaveBeenCalled();
  finish();
  await done;
  await vi.waitFor(() => expect(latest).toHaveBeenCalledOnce());
  expect(before).not.toHaveBeenCalled();
});

test('undo asked for while something is done that fails takes back what came before it', async () => {
  const announcer = new Announcer();
  const before = vi.fn();
  announcer.say({ kind: 'imported', count: 1 }, before);
  const done = announcer.doing(Promise.reject(new Error('gone')));
  announcer.undoLast();
  await expect(done).rejects.toThrow('gone');
  await vi.waitFor(() => expect(before).toHaveBeenCalledOnce());
});

test('a failure is said and leaves the way back from what was done before it', () => {
  const announcer = new Announcer();
  const undo = vi.fn();
  announcer.say({ kind: 'imported', count: 1 }, undo);
  announcer.fail({ kind: 'quota' });
  expect(announcer.state.get()).toEqual({ message: { kind: 'full' }, undo: null });
  announcer.undoLast();
  expect(undo).toHaveBeenCalledOnce();
});

test('what the reader is told of each failure', () => {
  const announcer = new Announcer();
  const told = (kind: 'gone' | 'quota' | 'corrupt') => {
    announcer.fail({ kind });
    return announcer.state.get()?.message.kind;
  };
  expect([told('gone'), told('quota'), told('corrupt')]).toEqual(['gone', 'full', 'failed']);
});
