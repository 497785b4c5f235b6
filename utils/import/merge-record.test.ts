import { describe, expect, test } from 'vitest';
import { generateRecord } from '@/testing/made-up/generate-record';
import type { ExportRecord } from '@/utils/export/export-record';
import { mergeRecord } from './merge-record';

const mine = generateRecord(1);
const link: ExportRecord = {
  ...mine,
  article: { ...mine.article, blocks: [] },
  digest: { ...mine.digest, summary: [], isTooShort: true, wordCount: 0 },
  savedAt: '2010-01-01T00:00:00.000Z',
  updatedAt: '2010-01-01T00:00:00.000Z',
  tags: ['from Pocket'],
  highlights: [],
  note: null,
};

test('the same record adds nothing', () => {
  expect(mergeRecord(mine, structuredClone(mine))).toBe(mine);
});

test('a link keeps the text that is there, and brings its tags and its earlier time', () => {
  const merged = mergeRecord(mine, link);
  expect(merged.article).toBe(mine.article);
  expect(merged.tags).toEqual([...mine.tags, 'from Pocket']);
  expect(merged.savedAt).toBe(link.savedAt);
  expect(mergeRecord(merged, link)).toBe(merged);
});

test('a text fills the link that is there', () => {
  const merged = mergeRecord(link, mine);
  expect(merged.article).toBe(mine.article);
  expect(merged.revisions).toBeUndefined();
});

describe('a later text', () => {
  const later: ExportRecord = {
    ...mine,
    article: { ...mine.article, title: 'Later' },
    updatedAt: '2030-01-01T00:00:00.000Z',
    note: 'Theirs',
    isStarred: true,
  };
  const merged = mergeRecord({ ...mine, note: 'Mine' }, later);

  test('takes the place of the earlier one, which stays as a revision', () => {
    expect(merged.article.title).toBe('Later');
    expect(merged.revisions).toEqual([
      { articleId: mine.id, replacedAt: later.updatedAt, article: mine.article, digest: mine.digest },
    ]);
    expect(merged.note).toBe('Mine\n\nTheirs');
    expect(merged.isStarred).toBe(true);
  });

  test('an earlier one does not', () => {
    expect(mergeRecord(later, mine).article.title).toBe('Later');
  });

  test('merged again adds nothing', () => {
    expect(mergeRecord(merged, later)).toBe(merged);
    expect(mergeRecord(merged, mine)).toBe(merged);
  });
});
