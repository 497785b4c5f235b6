import { expect, test, vi } from 'vitest';
import { fail, succeed } from '@/utils/model/result';
import { defaultSettings } from '@/utils/model/settings';
import { sampleNow as now, sampleArticle, sampleDigest, sampleSaved } from '../testing/sample-article';
import { type ReadingCopyPorts, ReadingCopySession } from './reading-copy-session';

const copy = { article: sampleArticle, digest: sampleDigest(sampleArticle, defaultSettings) };

function reading(kept: typeof copy | null = copy) {
  const ports = {
    loadCopy: vi.fn(async () => kept),
    library: {
      save: vi.fn<ReadingCopyPorts['library']['save']>(async () =>
        succeed({ saved: sampleSaved, outcome: 'added', replacedAt: null, beside: null }),
      ),
    },
    announcer: { fail: vi.fn<ReadingCopyPorts['announcer']['fail']>() },
    digest: async () => sampleDigest,
    settings: async () => ({ ...defaultSettings, summaryLength: 'short' as const }),
    clock: () => now,
    showSaved: vi.fn<ReadingCopyPorts['showSaved']>(),
  } satisfies ReadingCopyPorts;
  return { ports, session: new ReadingCopySession(ports) };
}

test('shows the copy, and saves nothing by itself', async () => {
  const { ports, session } = reading();
  expect(session.state.get()).toEqual({ kind: 'opening' });
  await session.start();
  expect(session.state.get()).toMatchObject({ kind: 'open', record: copy });
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
