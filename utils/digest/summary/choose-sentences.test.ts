import { describe, expect, test } from 'vitest';
import { articleOf } from '../fixtures/article-of';
import { packOf } from '../language/packs';
import { readProse } from '../prose';
import { chooseSentences, type ScoredCandidate } from './choose-sentences';
import { summaryCandidates } from './summary-candidates';

const pack = packOf('en');

/** Sentences in page order, each with its score. */
function scored(...sentences: readonly (readonly [text: string, score: number])[]): ScoredCandidate[] {
  const candidates = summaryCandidates(readProse(articleOf(sentences.map(([text]) => text)), pack));
  return candidates.map((candidate, at) => ({
    candidate,
    end: candidate.sentence.end,
    score: sentences[at]?.[1] ?? 0,
  }));
}

const chosen = (all: readonly ScoredCandidate[], budget: Parameters<typeof chooseSentences>[1]) =>
  chooseSentences(all, budget).map(({ candidate }) => candidate.order);

const [ferry, bridge, school, farm] = [
  'The council closed an old ferry line.',
  'Engineers opened another bridge near Kirkwall.',
  'Pupils demanded their own school building.',
  'Farmers sold nothing during last winter.',
];
const wide = { most: 9, least: 1, words: 1_000 };

describe('the sentences of a summary', () => {
  test('are the best, in page order', () => {
    const all = scored([ferry, 0.1], [bridge, 0.8], [school, 0.5], [farm, 0.9]);
    expect(chosen(all, { ...wide, most: 3 })).toEqual([1, 2, 3]);
  });

  test.each([
    [18, [0, 1, 2]],
    [17, [0, 1]],
    [1, [0]],
  ])('are as many as fit in %i words, but one', (words, expected) => {
    const all = scored([ferry, 0.9], [bridge, 0.8], [school, 0.7], [farm, 0.6]);
    expect(chosen(all, { most: 3, least: 1, words: words + 1 })).toEqual(expected);
  });

  test('are never fewer than the least, however long', () => {
    expect(chosen(scored([ferry, 0.9], [bridge, 0.8], [school, 0.7]), { most: 3, least: 2, words: 1 })).toEqual([0, 1]);
  });

  test('end where the next best does not fit: a worse one does not take its place', () => {
    const all = scored([ferry, 0.9], [`${bridge.slice(0, -1)} and ${'so '.repeat(20)}on.`, 0.8], [school, 0.7]);
    expect(chosen(all, { most: 3, least: 1, words: 20 })).toEqual([0]);
  });

  test('count only the words that are shown', () => {
    const [one, two] = scored([ferry, 0.9], [bridge, 0.8]);
    if (!one || !two) throw new Error('two sentences');
    const cut = { ...one, end: 11 };
    expect(chosen([cut, two], { most: 2, least: 1, words: 8 })).toEqual([0, 1]);
    expect(chosen([cut, two], { most: 2, least: 1, words: 7 })).toEqual([0]);
  });

  test('say nothing twice: the weaker of two goes', () => {
    const again = 'The council has closed this old ferry line now.';
    expect(chosen(scored([again, 0.5], [ferry, 0.9], [bridge, 0.4]), wide)).toEqual([1, 2]);
  });

  test('point back only at one that is there', () => {
    const back = 'It surprised nearly everybody living around there.';
    expect(chosen(scored([ferry, 0.9], [back, 0.8], [bridge, 0.7]), { ...wide, most: 2 })).toEqual([0, 1]);
    expect(chosen(scored([ferry, 0.2], [back, 0.8], [bridge, 0.7]), { ...wide, most: 2 })).toEqual([0, 2]);
    expect(chosen(scored([ferry, 0.9], [bridge, 0.7], [back, 0.8], [school, 0.1]), { ...wide, most: 2 })).toEqual([
      0, 1,
    ]);
  });
});
