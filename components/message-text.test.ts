import { expect, test } from 'vitest';
import type { Message } from '@/utils/app/message';
import { messageText } from './message-text';

const messages: readonly Message[] = [
  { kind: 'acted', action: 'star', count: 1 },
  { kind: 'acted', action: 'delete', count: 3 },
  { kind: 'erased', count: 2 },
  { kind: 'trash-emptied', count: 2 },
  { kind: 'imported', count: 2 },
  { kind: 'exported', count: 2 },
  { kind: 'nothing-to-export' },
  { kind: 'folder-written', written: 1200, unchanged: 3 },
  { kind: 'tag-removed', tag: 'budget' },
  { kind: 'highlight-removed' },
  { kind: 'piece-put-back' },
  { kind: 'undone' },
  { kind: 'import-undone', left: 3 },
  { kind: 'persons-merged', name: 'Ann Lee', other: 'A. Lee' },
  { kind: 'person-split', name: 'Ann Lee' },
  { kind: 'story-left' },
  { kind: 'stories-joined' },
  { kind: 'decision-undone' },
  { kind: 'gone' },
  { kind: 'full' },
  { kind: 'failed' },
];

test('every message has words of its own, with what they are about', () => {
  const texts = messages.map((message) => messageText(message, 'en'));
  expect(new Set(texts).size).toBeGreaterThanOrEqual(messages.length - 1);
  for (const text of texts) expect(text).toMatch(/^\S.*\S$/);
  expect(texts[7]).toContain('1,200');
  expect(texts[8]).toContain('budget');
  expect(texts[13]).toContain('Ann Lee');
  expect(texts[13]).toContain('A. Lee');
});
