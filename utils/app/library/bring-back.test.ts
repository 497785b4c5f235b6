import { expect, test, vi } from 'vitest';
import { newRecord } from '@/utils/identity/new-record';
import type { AttachmentKeys } from '@/utils/model/attachment-keys';
import { blankArticle, blankDigest } from '@/utils/model/blank-article';
import { fail, succeed } from '@/utils/model/result';
import type { SavedArticle } from '@/utils/model/saved-article';
import type { ImportLibrary } from '../import/import-target';
import { bringBack } from './bring-back';

const now = new Date('2026-03-02T12:00:00Z');
const tools = { now, parseHtml: vi.fn(), readArticle: () => null, digest: () => blankDigest };
const noKeys: AttachmentKeys = { revisions: [], images: [] };

function saved(path: string, changes: Partial<SavedArticle> = {}): SavedArticle {
  const article = { ...blankArticle, url: `https://news.example/${path}`, title: path };
  return { ...newRecord(`news.example/${path}`, article, blankDigest, now), ...changes };
}

/** A library in memory that an import writes into. */
function target(there: readonly SavedArticle[] = []) {
  const held = new Map(there.map((each) => [each.id, each]));
  const library: ImportLibrary = {
    getSaved: async (id) => succeed(held.get(id) ?? null),
    attachmentKeys: async () => succeed(noKeys),
    putRecords: vi.fn(async (writes) => {
      for (const { record } of writes) held.set(record.saved.id, record.saved);
      return succeed([]);
    }),
    addAttachments: async () => succeed(noKeys),
    trashUnchanged: async () => succeed([]),
    eraseUnchanged: async () => succeed([]),
  };
  return { held, library };
}

function copiesOf(stores: Readonly<Record<number, readonly unknown[]>>) {
  return {
    list: async () => Object.keys(stores).map(Number),
    articles: async function* (copy: number) {
      yield* stores[copy] ?? [];
    },
    drop: vi.fn(async () => {}),
  };
}

test('what lost copies hold comes back, joined with what was saved since, and they go', async () => {
  const { held, library } = target([saved('a', { tags: ['new'] })]);
  const copies = copiesOf({ 7: [saved('a', { tags: ['old'], note: 'mine' }), saved('b')], 9: [saved('c')] });
  expect(await bringBack(copies, library, tools)).toBe(3);
  expect([...held.keys()]).toEqual(['news.example/a', 'news.example/b', 'news.example/c']);
  expect(held.get('news.example/a')).toMatchObject({ note: 'mine', tags: expect.arrayContaining(['new', 'old']) });
  expect(copies.drop.mock.calls).toEqual([[7], [9]]);
});

test('what is not sound stays out, and its copy stays', async () => {
  const { held, library } = target();
  const stranger = { ...saved('b'), id: 'news.example/another' };
  const script = saved('d', { article: { ...saved('d').article, url: 'javascript:alert(1)' } });
  const copies = copiesOf({ 7: [saved('a'), { id: 5 }, null, stranger, script, saved('c', { progress: 7 })] });
  expect(await bringBack(copies, library, tools)).toBe(1);
  expect([...held.keys()]).toEqual(['news.example/a']);
  expect(copies.drop).not.toHaveBeenCalled();
});

test('a library that cannot be written keeps the copy', async () => {
  const { library } = target();
  const full = { ...library, putRecords: async () => fail({ kind: 'quota', message: '' } as const) };
  const copies = copiesOf({ 7: [saved('a')] });
  expect(await bringBack(copies, full, tools)).toBe(0);
  expect(copies.drop).not.toHaveBeenCalled();
});
