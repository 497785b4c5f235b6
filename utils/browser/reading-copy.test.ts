import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Article } from '@/utils/model/article';
import type { Digest } from '@/utils/model/digest';
import type { ReadingCopy } from '@/utils/model/reading-copy';
import { keepReadingCopy, loadReadingCopy } from './reading-copy';

const copy = {
  article: {
    title: 'Brücke “offen” 🌉',
    blocks: [{ type: 'paragraph', text: 'Text.', marks: [] }],
  } as unknown as Article,
  digest: { version: 1 } as unknown as Digest,
  corrections: [{ kind: 'not-topic', label: 'Brücken', at: '2026-03-02T10:00:00.000Z' }],
} satisfies ReadingCopy;
const keep = async (wanted: ReadingCopy) => {
  const kept = await keepReadingCopy(wanted);
  if (!kept.ok) throw new Error(kept.error.kind);
  return kept.value;
};

beforeEach(() => fakeBrowser.reset());

test('a copy comes back as it was, under a key that tells nothing of it', async () => {
  const key = await keep(copy);
  expect(await loadReadingCopy(key)).toEqual(copy);
  expect(key).toMatch(/^[0-9a-f-]{36}$/);
});

test('the one before it makes room, and what else is in the session stays', async () => {
  await fakeBrowser.storage.session.set({ other: 1 });
  const first = await keep(copy);
  const second = await keep(copy);
  expect(await loadReadingCopy(first)).toBeNull();
  expect(Object.keys(await fakeBrowser.storage.session.get(null)).sort()).toEqual(
    ['other', `reading:${second}`].sort(),
  );
});

test('text takes far less room than it has characters', async () => {
  const set = vi.spyOn(fakeBrowser.storage.session, 'set');
  const text = Array.from({ length: 20_000 }, (_, i) => `The ${i}. bridge is open.`).join(' ');
  await keep({ ...copy, article: { ...copy.article, description: text } });
  expect(JSON.stringify(set.mock.calls[0]).length).toBeLessThan(text.length / 2);
});

test('what has no room is too large; anything else that fails is a bug', async () => {
  const set = vi.spyOn(fakeBrowser.storage.session, 'set');
  set.mockRejectedValueOnce(new Error('Session storage quota bytes exceeded. Values were not stored.'));
  expect(await keepReadingCopy(copy)).toEqual({ ok: false, error: { kind: 'too-large' } });
  set.mockRejectedValueOnce(new Error('no storage'));
  await expect(keepReadingCopy(copy)).rejects.toThrow('no storage');
});
