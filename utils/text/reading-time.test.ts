import { expect, test } from 'vitest';
import { readingTime } from './reading-time';

test.each([
  ['words', 'The harbour’s quay re-opened in 2024.', 6],
  ['letters in Japanese, long vowels too', 'フェリーが出る。', 7],
  ['both in one text', 'NHK は 港', 3],
  ['words in Thai, which sets no spaces', 'ท่าเรือเปิดแล้ว', 3],
  ['nothing', '— …', 0],
])('counts %s', (_, text, words) => {
  expect(readingTime(text).wordCount).toBe(words);
});

test('at least a minute, then whole minutes', () => {
  expect(readingTime('').readingMinutes).toBe(1);
  expect(readingTime('word '.repeat(238 * 4)).readingMinutes).toBe(4);
  expect(readingTime('港'.repeat(900)).readingMinutes).toBe(3);
});
