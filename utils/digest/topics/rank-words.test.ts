import { describe, expect, test } from 'vitest';
import { rankWords } from './rank-words';

const rankOf = (words: readonly string[], word: string) => rankWords(words).get(word) ?? 0;

describe('how much a word carries', () => {
  test('all together one', () => {
    const sum = [...rankWords('a b c a d a b'.split(' ')).values()].reduce((all, each) => all + each, 0);
    expect(sum).toBeCloseTo(1, 9);
  });

  test('more where it comes often', () => {
    const words = 'ferry line ferry bridge ferry school'.split(' ');
    for (const other of ['line', 'bridge', 'school'])
      expect(rankOf(words, 'ferry')).toBeGreaterThan(rankOf(words, other));
  });

  test('more where it comes early, of two that come once', () => {
    const words = 'ferry x1 x2 x3 bridge'.split(' ');
    expect(rankOf(words, 'ferry')).toBeGreaterThan(rankOf(words, 'bridge'));
  });

  test('more beside what carries much than beside what carries little', () => {
    const far = (name: string) => Array.from({ length: 25 }, (_, at) => `${name}${at}`);
    const words = ['ferry', 'near', ...far('x'), 'ferry', ...far('y'), 'ferry', ...far('z'), 'lone', ...far('w')];
    expect(rankOf(words, 'ferry')).toBeGreaterThan(rankOf(words, 'near'));
    expect(rankOf(words, 'near')).toBeGreaterThan(rankOf(words, 'lone'));
  });

  test('words of twenty in a row belong together, those further apart do not', () => {
    const apart = (count: number) => ['a', ...Array.from({ length: count }, () => 'x'), 'b'];
    const gained = (count: number) => rankOf(apart(count), 'b');
    expect(gained(18) / gained(19)).toBeGreaterThan(1.01);
  });

  test('nothing for what stands too far behind, and none in no text', () => {
    const words = [...Array.from({ length: 3_000 }, (_, at) => `w${at % 50}`), 'last'];
    expect(rankWords(words).has('last')).toBe(false);
    expect(rankWords([])).toEqual(new Map());
    expect(rankWords(['a'])).toEqual(new Map([['a', expect.closeTo(0.15, 2)]]));
  });
});
