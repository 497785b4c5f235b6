import { describe, expect, test } from 'vitest';
import { articleOf } from '../fixtures/article-of';
import { packOf } from '../language/packs';
import { readProse } from '../prose';
import { type SentenceContext, sentenceChance, sentenceFeatureNames, sentenceFeatures } from './sentence-features';
import { summaryCandidates } from './summary-candidates';
import { wordsOutsideQuotations } from './words-outside-quotations';

const pack = packOf('en');
const nothing: SentenceContext = { pack, about: new Set(), centrality: 0, count: 10 };
const candidateOf = (text: string, at = 0) => {
  const candidate = summaryCandidates(readProse(articleOf(text.split('\n')), pack))[at];
  if (!candidate) throw new Error('no sentence');
  return candidate;
};

/** What the features by that name say of the sentence. */
function feature(
  name: (typeof sentenceFeatureNames)[number],
  text: string,
  context: Partial<SentenceContext> = {},
  at = 0,
) {
  return sentenceFeatures(candidateOf(text, at), { ...nothing, ...context })[sentenceFeatureNames.indexOf(name)];
}

test('there are as many features as names', () => {
  expect(sentenceFeatures(candidateOf('The board met.'), nothing)).toHaveLength(sentenceFeatureNames.length);
});

const words = (count: number) => `${'many '.repeat(count - 1)}ferries.`;

describe('what a sentence says', () => {
  test.each([
    ['always', 'The board met.', 1],
    ['words', 'The board met.', Math.log(4)],
    ['few words', words(11), 1],
    ['few words', words(12), 0],
    ['many words', words(33), 1],
    ['many words', words(32), 0],
    ['very many words', words(46), 1],
    ['very many words', words(45), 0],
    ['digits', 'The board met at 9.', 1],
    ['digits', 'The board met.', 0],
    ['quotation marks', 'The board “met” there.', 1],
    ['quotation marks', 'The board met.', 0],
    ['opens with a quotation', '“We met,” they said.', 1],
    ['opens with a quotation', 'They said “we met”.', 0],
    ['first person', 'We met there.', 1],
    ['first person', '“We met there,” they said.', 0],
    ['first person', 'The board met.', 0],
    ['points back', 'They met there.', 1],
    ['points back', 'The board met.', 0],
    ['connective', 'But the board met.', 1],
    ['connective', 'The board met but once.', 0],
    ['question', 'Has the board met?', 1],
    ['question', '“Has the board met?”', 1],
    ['question', 'The board met (why?) there.', 0],
    ['names', 'The board met Ines Dias.', Math.log(3)],
    ['names', 'The board met.', 0],
    ['looks back', 'The board met two years ago.', 1],
    ['looks back', 'The board of the islands and of the ferry met ago.', 0],
    ['looks back', 'The board met.', 0],
    ['a year', 'The board met in 1999.', 1],
    ['a year', 'The board met in 1799.', 0],
    ['a year', 'The board met 20261 times.', 0],
    ['tells what somebody says', 'The board said so.', 1],
    ['tells what somebody says', 'The board met.', 0],
    ['opens with an article', 'The board met.', 1],
    ['opens with an article', 'Boards met.', 0],
    ['opens with an aside', 'After the vote the board met.', 1],
    ['opens with an aside', 'The board met.', 0],
    ['opens with a label', 'Royal visit: The king and the board met.', 1],
    ['opens with a label', 'The king and the board of the old harbour met: it rained.', 0],
  ] as const)('%s: %s', (name, text, expected) => {
    expect(feature(name, text)).toBeCloseTo(expected, 9);
  });
});

describe('where a sentence stands', () => {
  const five = 'One board met. Two boards met.\nThree boards met. Four boards met. Five boards met.';
  test.each([
    ['how early', 0, 1],
    ['how early', 4, 0.5],
    ['order', 4, Math.log(5)],
    ['first', 0, 1],
    ['first', 1, 0],
    ['opens its paragraph', 0, 1],
    ['opens its paragraph', 1, 0],
    ['opens its paragraph', 2, 1],
    ['share of the text before it', 4, 0.4],
  ] as const)('%s, number %i', (name, at, expected) => {
    expect(feature(name, five, {}, at)).toBeCloseTo(expected, 9);
  });
});

describe('what it has in common with the whole', () => {
  test.each([
    [['ferry', 'line'], 0.5],
    [['ferry', 'line', 'island', 'board', 'bridge'], 1],
    [['school'], 0],
  ])('%j of title and standfirst: %f', (about, expected) => {
    const text = 'The ferry line to the island of the board has a bridge.';
    expect(feature('words of title and standfirst', text, { about: new Set(about) })).toBe(expected);
  });

  test('how central it is', () => {
    expect(feature('centrality', 'The board met.', { centrality: 0.7 })).toBe(0.7);
  });
});

test('a sentence that has the words of the title is likelier than the same one without', () => {
  const candidate = candidateOf('The ferry board closed the island line.');
  const chance = (about: readonly string[]) =>
    sentenceChance(sentenceFeatures(candidate, { ...nothing, about: new Set(about) }));
  expect(chance(['ferry', 'board', 'island', 'line'])).toBeGreaterThan(chance([]));
  expect(chance(['ferry', 'board', 'island', 'line'])).toBeLessThan(1);
  expect(chance([])).toBeGreaterThan(0);
});

test.each([
  ['We met “at our place” today', ['we', 'met', 'today']],
  ['We met „at our place“ today', ['we', 'met', 'today']],
  ['We didn’t say "at our place"', ['we', "didn't", 'say']],
  ['We met “at our place', ['we', 'met', 'at', 'our', 'place']],
])('who writes: %s', (text, expected) => {
  expect(wordsOutsideQuotations(text).filter(Boolean)).toEqual(expected);
});
