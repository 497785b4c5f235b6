import { expect, test } from 'vitest';
import { snapToWords } from './snap-to-words';

const snapped = (text: string, words: string) => {
  const at = text.indexOf(words);
  const { start, end } = snapToWords(text, at, at + words.length);
  return text.slice(start, end);
};

test.each([
  ['ends within a word', 'The ferry makes its last crossing.', 'ferry mak', 'ferry makes'],
  ['begins within a word', 'The ferry makes its last crossing.', 'rry makes', 'ferry makes'],
  ['takes a space along', 'The ferry makes its last crossing.', ' ferry ', 'ferry'],
  ['is whole already', 'The ferry makes its last crossing.', 'ferry makes', 'ferry makes'],
  ['ends with a mark', '"It is yours," she said.', 'is yours,"', 'is yours,"'],
  ['begins with a mark', '"It is yours," she said.', '"It i', '"It is'],
  ['ends in an apostrophe', "The mayor's speech", "mayor'", "mayor's"],
  ['stands in letters beyond the first plane', 'a \u{1F600}b c', 'b', 'b'],
  ['is in a script without spaces', '今日は港の橋が開きました', '港の橋', '港の橋'],
])('a stretch that %s', (_, text, words, expected) => expect(snapped(text, words)).toBe(expected));

test('nothing but space is nothing', () => {
  expect(snapToWords('The  ferry', 3, 5)).toEqual({ start: 3, end: 3 });
  expect(snapToWords('', 0, 0)).toEqual({ start: 0, end: 0 });
});
