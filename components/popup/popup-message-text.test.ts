import { expect, test } from 'vitest';
import { popupMessageText } from './popup-message-text';

const correction = { kind: 'not-topic', label: 'Roofs', at: '' } as const;

test('what was put right is said; what is not saved yet says when it is kept', () => {
  expect(popupMessageText({ kind: 'put-right', correction, isSaved: true })).toBe('Not a topic: Roofs');
  expect(popupMessageText({ kind: 'put-right', correction, isSaved: false })).toMatch(
    /^Not a topic: Roofs\. Kept once/,
  );
  expect(popupMessageText('popup.copied')).toBe('Copied.');
});
