import { expect, test } from 'vitest';
import { foldSpace, foldText, normalise, straightQuotes, withoutMarks } from './fold';

const said = '«\u202fÉlan vital\u202f»,\u00a0said  the\u200b Mayor – “it’s ﬁne”.';

test.each([
  [foldSpace, '« Élan vital », said the Mayor – “it’s ﬁne”.'],
  [straightQuotes, '"Élan vital\u202f",\u00a0said  the\u200b Mayor – "it\'s ﬁne".'],
  [withoutMarks, '« elan vital », said  the\u200b mayor – “it’s fine”.'],
  [normalise, '" elan vital ", said the\u200b mayor – "it\'s fine".'],
  [foldText, 'elan vital said the mayor it s fine'],
])('%O makes alike what it says, and no more', (fold, expected) => {
  expect(fold(said)).toBe(expected);
  expect(fold(fold(said))).toBe(expected);
});

test('plain text takes the short way to the same result', () => {
  const plain = 'The Council’s – 2nd – Vote… `Aye`';
  expect(foldText(plain)).toBe(foldText(`${plain}\u0301`));
  expect(normalise('`Aye`,  said  HE')).toBe(normalise('‘Aye’,  said  HE'));
});
