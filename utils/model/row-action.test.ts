import { expect, test } from 'vitest';
import { type Triage, toggledAction } from './row-action';

const article = (more: Partial<Triage>): Triage => ({
  readAt: null,
  archivedAt: null,
  deletedAt: null,
  isStarred: false,
  queuePlace: null,
  ...more,
});

test('a switch turns on unless all are on', () => {
  expect(toggledAction('star', [article({ isStarred: true }), article({})])).toBe('star');
  expect(toggledAction('star', [article({ isStarred: true })])).toBe('unstar');
  expect(toggledAction('queue', [article({ queuePlace: 1 }), article({})])).toBe('queue');
  expect(toggledAction('queue', [article({ queuePlace: 0 })])).toBe('unqueue');
  expect(toggledAction('read', [article({})])).toBe('read');
  expect(toggledAction('delete', [article({ deletedAt: '2026-01-02T00:00:00.000Z' })])).toBe('restore');
  expect(toggledAction('archive', [])).toBe('archive');
});
