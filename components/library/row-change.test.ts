import { expect, test } from 'vitest';
import type { LibraryRow } from '@/utils/library/search/library-row';
import { changeOf, toggledAction } from './row-change';

const row = (more: Partial<LibraryRow>): LibraryRow => ({
  key: 1,
  id: 'example.org/a',
  url: 'https://example.org/a',
  wordCount: 200,
  topics: [],
  hasNote: false,
  highlightCount: 0,
  title: 'A',
  publisher: null,
  published: null,
  savedAt: '2026-01-01T00:00:00.000Z',
  readAt: null,
  archivedAt: null,
  deletedAt: null,
  isStarred: false,
  readingMinutes: 1,
  people: [],
  summary: null,
  tags: [],
  progress: 0,
  language: null,
  ...more,
});

test('a switch turns on unless all are on', () => {
  expect(toggledAction('star', [row({ isStarred: true }), row({})])).toBe('star');
  expect(toggledAction('star', [row({ isStarred: true })])).toBe('unstar');
  expect(toggledAction('read', [row({})])).toBe('read');
  expect(toggledAction('delete', [row({ deletedAt: '2026-01-02T00:00:00.000Z' })])).toBe('restore');
  expect(toggledAction('archive', [])).toBe('archive');
});

test('what an action asks of the library', () => {
  expect(changeOf('unarchive')).toEqual({ isArchived: false });
  expect(changeOf('erase')).toBeNull();
});
