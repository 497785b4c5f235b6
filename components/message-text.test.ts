import { expect, test } from 'vitest';
import type { Message } from '@/utils/app/message';
import { messageText } from './message-text';

/** A message of each kind: a kind without one does not compile. */
const messages: { readonly [Kind in Message['kind']]: Message & { readonly kind: Kind } } = {
  acted: { kind: 'acted', action: 'delete', count: 3 },
  erased: { kind: 'erased', count: 2 },
  'trash-emptied': { kind: 'trash-emptied', count: 2 },
  imported: { kind: 'imported', count: 2 },
  'highlights-exported': { kind: 'highlights-exported', count: 2 },
  'no-highlights': { kind: 'no-highlights' },
  exported: { kind: 'exported', count: 2 },
  'exported-in-part': { kind: 'exported-in-part', count: 3, titles: ['A ferry', 'B'] },
  'nothing-to-export': { kind: 'nothing-to-export' },
  'folder-written': { kind: 'folder-written', written: 1200, unchanged: 3 },
  followed: { kind: 'followed', name: 'Ann Lee' },
  unfollowed: { kind: 'unfollowed', name: 'Ann Lee' },
  'search-kept': { kind: 'search-kept' },
  'search-renamed': { kind: 'search-renamed' },
  'search-dropped': { kind: 'search-dropped' },
  moved: { kind: 'moved', place: 2, total: 7 },
  'tag-removed': { kind: 'tag-removed', tag: 'budget' },
  'highlight-removed': { kind: 'highlight-removed' },
  'piece-put-back': { kind: 'piece-put-back' },
  'put-right': { kind: 'put-right', correction: { kind: 'not-person', name: 'Storm Zelda', at: '' } },
  'correction-taken-back': { kind: 'correction-taken-back' },
  undone: { kind: 'undone' },
  'import-cancelled': { kind: 'import-cancelled' },
  'import-undoing': { kind: 'import-undoing' },
  copied: { kind: 'copied' },
  'not-copied': { kind: 'not-copied' },
  'several-put-right': { kind: 'several-put-right', count: 2 },
  'import-undone': { kind: 'import-undone', left: 3 },
  'persons-merged': { kind: 'persons-merged', name: 'Ann Lee', other: 'A. Lee' },
  'person-split': { kind: 'person-split', name: 'Ann Lee' },
  'person-taken-out': { kind: 'person-taken-out', name: 'Ann Lee' },
  'version-restored': { kind: 'version-restored' },
  'brought-back': { kind: 'brought-back', count: 1200 },
  'everything-erased': { kind: 'everything-erased' },
  'persist-refused': { kind: 'persist-refused' },
  'check-failed': { kind: 'check-failed' },
  'repair-failed': { kind: 'repair-failed' },
  'repair-needs-room': { kind: 'repair-needs-room' },
  'erase-failed': { kind: 'erase-failed' },
  'story-left': { kind: 'story-left' },
  'stories-joined': { kind: 'stories-joined' },
  'decision-undone': { kind: 'decision-undone' },
  gone: { kind: 'gone' },
  full: { kind: 'full' },
  failed: { kind: 'failed' },
};
const textOf = (message: Message) => messageText(message, 'en');

test('every message has words of its own, with what they are about', () => {
  const texts = Object.values(messages).map(textOf);
  expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
  for (const text of texts) expect(text).toMatch(/^\S.*\S$/);
  expect(textOf(messages['folder-written'])).toContain('1,200');
  expect(textOf(messages['brought-back'])).toContain('1,200');
  expect(textOf(messages['tag-removed'])).toContain('budget');
  expect(textOf(messages['persons-merged'])).toMatch(/Ann Lee.*A\. Lee|A\. Lee.*Ann Lee/);
});

test('numbers are written as people write them', () => {
  for (const kind of ['imported', 'exported', 'erased', 'trash-emptied'] as const)
    expect(textOf({ kind, count: 5000 })).toContain('5,000');
  expect(textOf({ kind: 'acted', action: 'archive', count: 3200 })).toContain('3,200');
  expect(messageText({ kind: 'imported', count: 5000 }, 'de')).toContain('5.000');
  expect(textOf({ kind: 'import-undone', left: 1200 })).toContain('1,200');
});

test('an import taken back whole is undone like anything else', () => {
  expect(textOf({ kind: 'import-undone', left: 0 })).toBe(textOf({ kind: 'undone' }));
});

test('a title with a bar is no plural form, and no name turns the words around it', () => {
  const titles = ['Bread | The News', 'Harbour | The News', 'Roofs \u202e| The News'];
  expect(textOf({ kind: 'exported-in-part', count: 3, titles })).toBe(
    'Exported, but something of some articles could not be written: ' +
      ['Bread', 'Harbour', 'and Roofs'].map((title) => `${title}\u00a0|\u00a0The News`).join(', '),
  );
  expect(textOf({ kind: 'tag-removed', tag: '\u2069\u202eשלום' })).toBe('Tag \u2068שלום\u2069 taken off');
});
