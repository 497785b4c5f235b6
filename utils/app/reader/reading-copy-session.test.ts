import { expect, test, vi } from 'vitest';
import type { ReadingCopy } from '@/utils/model/reading-copy';
import { fail, succeed } from '@/utils/model/result';
import { defaultSettings } from '@/utils/model/settings';
import { sampleNow as now, sampleArticle, sampleDigest, sampleSaved } from '../testing/sample-article';
import { type ReadingCopyPorts, ReadingCopySession } from './reading-copy-session';

const digest = sampleDigest(sampleArticle, defaultSettings);
const copy: ReadingCopy = { article: sampleArticle, digest, corrections: [] };

function reading(kept: ReadingCopy | null = copy) {
  const ports = {
    loadCopy: vi.fn(async () => kept),
    library: {
      save: vi.fn<ReadingCopyPorts['library']['save']>(async () =>
        succeed({ saved: sampleSaved, outcome: 'added', replacedAt: null, beside: null }),
      ),
    },
    announcer: {
      say: vi.fn<ReadingCopyPorts['announcer']['say']>(),
      fail: vi.fn<ReadingCopyPorts['announcer']['fail']>(),
    },
    digest: async () => sampleDigest,
    settings: async () => ({ ...defaultSettings, summaryLength: 'short' as const }),
    clock: () => now,
    clipboard: vi.fn<ReadingCopyPorts['clipboard']>(async () => true),
    showSaved: vi.fn<ReadingCopyPorts['showSaved']>(),
  } satisfies ReadingCopyPorts;
  return { ports, session: new ReadingCopySession(ports) };
}

test('shows the copy, and saves nothing by itself', async () => {
  const { ports, session } = reading();
  expect(session.state.get()).toEqual({ kind: 'opening' });
  await session.start();
  expect(session.state.get()).toMatchObject({ kind: 'open', record: { article: sampleArticle, digest } });
  expect(ports.library.save).not.toHaveBeenCalled();
});

test('a copy that is not kept any more is gone, and nothing can be done with it', async () => {
  const { ports, session } = reading(null);
  await session.start();
  await session.save();
  await session.putBack(0);
  expect(session.state.get()).toEqual({ kind: 'gone' });
  expect(ports.library.save).not.toHaveBeenCalled();
});

test('what was left out is put back, in a digest of the length that is set', async () => {
  const { session } = reading();
  await session.start();
  await session.putBack(0);
  expect(session.state.get()).toMatchObject({
    record: { article: { blocks: [{}, { text: 'Sail with us.' }] }, digest: { summary: { length: 1 } } },
  });
});

test('saving it keeps it as it stands and then shows it as saved', async () => {
  const { ports, session } = reading();
  await session.start();
  await session.putBack(0);
  await session.save();
  expect(ports.library.save).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ removed: [] }),
    expect.objectContaining({ version: 1 }),
    now,
    [],
  );
  expect(ports.showSaved).toHaveBeenCalledWith(sampleSaved.id);
});

test('a save that fails is said, and the copy stays', async () => {
  const { ports, session } = reading();
  await session.start();
  ports.library.save.mockResolvedValue(fail({ kind: 'quota', message: '' }));
  await session.save();
  expect(ports.announcer.fail).toHaveBeenCalledWith({ kind: 'quota', message: '' });
  expect(ports.showSaved).not.toHaveBeenCalled();
  expect(session.state.get().kind).toBe('open');
});

const noAda = { kind: 'not-person', name: 'Ada Quill' } as const;
const peopleIn = (session: ReadingCopySession) => {
  const state = session.state.get();
  return state.kind === 'open' ? state.record.digest.people.length : null;
};

test('what is put right is shown and announced with its way back, which leaves the copy as it was', async () => {
  const { ports, session } = reading();
  await session.start();
  const before = session.state.get();
  session.correct(noAda);
  expect(peopleIn(session)).toBe(0);
  const [message, undo] = ports.announcer.say.mock.calls[0] ?? [];
  expect(message).toEqual({ kind: 'put-right', correction: { ...noAda, at: now.toISOString() } });
  undo?.();
  expect(session.state.get()).toEqual(before);
});

test('what was put right holds for a text with a piece put back, and is saved along with the digest as it was made', async () => {
  const { ports, session } = reading({
    ...copy,
    corrections: [{ kind: 'not-topic', label: 'Harbour', at: 'earlier' }],
  });
  await session.start();
  session.correct(noAda);
  await session.putBack(0);
  expect(peopleIn(session)).toBe(0);
  await session.save();
  const [, made, , corrections] = ports.library.save.mock.calls[0] ?? [];
  expect(made?.people).toHaveLength(1);
  expect(corrections).toMatchObject([{ label: 'Harbour' }, noAda]);
});

test('taken back from the list, it is as the digest was made', async () => {
  const { session } = reading({ ...copy, corrections: [{ ...noAda, at: 'earlier' }] });
  await session.start();
  expect(peopleIn(session)).toBe(0);
  session.takeCorrectionBack({ ...noAda, at: 'earlier' });
  expect(peopleIn(session)).toBe(1);
});
