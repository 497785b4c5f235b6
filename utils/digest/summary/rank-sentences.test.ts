import { describe, expect, test } from 'vitest';
import { overlap, rankSentences } from './rank-sentences';

describe('how central a sentence is', () => {
  test('most for the one that has something in common with all others', () => {
    const [centre, one, two, stray] = rankSentences([
      ['ferry', 'bridge'],
      ['ferry', 'island'],
      ['bridge', 'school'],
      ['winter', 'farm'],
    ]);
    expect(centre).toBe(1);
    expect(one).toBeCloseTo(two ?? 0, 6);
    expect(one).toBeLessThan(1);
    expect(one).toBeGreaterThan(stray ?? 1);
    expect(stray).toBeGreaterThan(0);
  });

  test('a rare word in common binds more than one that all have', () => {
    const [, rare, , common] = rankSentences([
      ['ferry', 'zephyr', 'one'],
      ['ferry', 'zephyr', 'two'],
      ['ferry', 'three', 'four'],
      ['ferry', 'five', 'six'],
    ]);
    expect(rare).toBeGreaterThan(common ?? 1);
  });

  test('a word that comes twice weighs twice', () => {
    const [, twice, once] = rankSentences([
      ['ferry', 'ferry', 'bridge'],
      ['ferry', 'island', 'school'],
      ['bridge', 'winter', 'farm'],
    ]);
    expect(twice).toBeGreaterThan(once ?? 1);
  });

  test('all the same where they have nothing in common, and of one sentence whole', () => {
    expect(rankSentences([['ferry'], ['bridge'], []])).toEqual([1, 1, 1]);
    expect(rankSentences([['ferry']])).toEqual([1]);
    expect(rankSentences([])).toEqual([]);
  });

  test('of those far behind nothing', () => {
    const ranks = rankSentences(Array.from({ length: 252 }, () => ['ferry']));
    expect(ranks[249]).toBe(1);
    expect(ranks.slice(250)).toEqual([0, 0]);
  });
});

describe('how many words of the shorter the other has too', () => {
  test.each([
    [['a', 'b'], ['a', 'b', 'c'], 1],
    [['a', 'b', 'c', 'd'], ['a', 'x'], 0.5],
    [['a', 'a', 'b'], ['a', 'c', 'd', 'e'], 0.5],
    [['a'], ['b'], 0],
    [[], ['a'], 0],
  ])('%j and %j: %f', (a, b, expected) => {
    expect(overlap(a, b)).toBe(expected);
    expect(overlap(b, a)).toBe(expected);
  });
});
