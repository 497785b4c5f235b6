import { expect, test } from 'vitest';
import { chooseTopics, type RankedTopic } from './choose-topics';

const ranked = (key: string, score: number): RankedTopic => ({
  score,
  candidate: {
    key,
    words: key.split(' '),
    label: key,
    kind: 'subject',
    isName: false,
    holdsName: false,
    opensWith: 'NOUN',
    places: [],
  },
});
const keysOf = (all: readonly RankedTopic[], said: string[][] = []) =>
  chooseTopics(all, said).map(({ candidate }) => candidate.key);

test('the best first, no word twice', () => {
  const all = [ranked('ferry', 0.5), ranked('ferry line', 0.9), ranked('island', 0.6)];
  expect(keysOf(all)).toEqual(['ferry line', 'island']);
});

test('nothing that the publisher says already', () => {
  expect(keysOf([ranked('ferry line', 0.9), ranked('island', 0.6)], [['ferry']])).toEqual(['island']);
});

test('eight at most, and beyond the third none that is weak beside the best', () => {
  const strong = 'abcdefghij'.split('').map((key) => ranked(key, 0.9));
  expect(keysOf(strong)).toHaveLength(8);
  expect(keysOf([ranked('a', 0.9), ...'bcdefg'.split('').map((key) => ranked(key, 0.1))])).toEqual(['a', 'b', 'c']);
});
