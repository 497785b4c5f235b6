import { describe, expect, test } from 'vitest';
import { packOf } from '../language/packs';
import { coreWords, foldedWords, surnameOf } from './name-words';
import { endAfterNickname } from './nickname';
import { salience } from './salience';
import { isSameForename } from './same-forename';
import { isSameName } from './same-name';

const { people } = packOf('en');
if (!people) throw new Error('no people in English');
const words = people;

describe('one forename', () => {
  test.each([
    ['robert', 'bob', true],
    ['robert', 'robert', true],
    ['robert', 'r', true],
    ['b', 'robert', false],
    ['robert', 'william', false],
    ['zed', 'zee', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(isSameForename(a, b)).toBe(expected);
    expect(isSameForename(b, a)).toBe(expected);
  });
});

describe('one name', () => {
  test.each([
    ['joseph biden', 'joe biden', true],
    ['joseph biden', 'joseph r biden', true],
    ['joseph robinette biden', 'joseph r biden', true],
    ['joseph p biden', 'joseph r biden', false],
    ['joseph biden', 'hunter biden', false],
    ['joseph biden', 'joseph carter', false],
    ['ursula von der leyen', 'ursula leyen', false],
    ['gabriel garcia', 'gabriel garcia marquez', true],
    ['mohamed salah', 'mohammed salah', true],
    ['thomas millers', 'thomas miller', true],
    ['thomas millar', 'thomas miller', true],
    ['thomas dale', 'thomas vale', false],
    ['thomas millar', 'thomes miller', false],
    ['thomas millarson', 'thomas miller', false],
    ['biden', 'joe biden', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(isSameName(a.split(' '), b.split(' '), words.names)).toBe(expected);
    expect(isSameName(b.split(' '), a.split(' '), words.names)).toBe(expected);
  });
});

describe('the words of a name', () => {
  test.each([
    ['Inês Carvalho', 'ines carvalho'],
    ['Joseph R. Biden, Jr.', 'joseph r biden jr'],
    ['Robert “Bob” Miller', 'robert miller'],
    ['Robert (Bob) Miller', 'robert miller'],
    ["Miller's", 'miller'],
    ['  ', ''],
  ])('%s', (name, expected) => {
    expect(foldedWords(name, words.grammar).join(' ')).toBe(expected);
  });

  test('without what tells father and son apart, but never none', () => {
    expect(coreWords('Joseph Biden Jr.', words)).toEqual(['joseph', 'biden']);
    expect(coreWords('Jr.', words)).toEqual(['jr']);
  });

  test.each([
    ['joe biden', 'biden'],
    ['ursula von der leyen', 'von der leyen'],
    ['von leyen', 'leyen'],
    ['biden', 'biden'],
  ])('of %s the surname is %s', (name, surname) => {
    expect(surnameOf(name.split(' '), words.names)).toBe(surname);
  });
});

describe('a nickname in a name', () => {
  const endOf = (name: string) => {
    const parts = name.split(' ');
    return endAfterNickname((at) => parts[at] ?? '', 1);
  };
  test.each([
    ['Lee “ Falcon ” Sang-min', 5],
    ["Lee ' Falcon ' Sang-min", 5],
    ['Lee “ The Iron Duke ” Sang-min', 7],
    ['Lee “ The Old Iron Duke ” Sang-min', null],
    ['Lee “ falcon ” Sang-min', null],
    ['Lee “ ” Sang-min', null],
    ['Lee “ Falcon ” said', null],
    ['Lee “ Falcon Sang-min', null],
    ['Lee Falcon ” Sang-min', null],
  ])('%s ends at %s', (name, end) => {
    expect(endOf(name)).toBe(end);
  });
});

describe('how much an article is about somebody', () => {
  const mention = (block: number) => ({ span: { block, start: 0, end: 1 } }) as never;
  const role = { text: 'mayor', span: { block: 0, start: 0, end: 1 } };
  const of = (
    blocks: readonly number[],
    more: Partial<Parameters<typeof salience>[1]> = {},
    roles = [] as (typeof role)[],
  ) =>
    salience(
      { name: 'Ines', mentions: blocks.map(mention), roles },
      { topMentions: 4, blockCount: 10, quotes: 0, isInTitle: false, ...more },
    );

  test.each([
    ['named often, not seldom', of([5, 5, 5, 5]), of([5])],
    ['named early, not late', of([0]), of([9])],
    ['named in the title', of([5], { isInTitle: true }), of([5])],
    ['whose role it states', of([5], {}, [role]), of([5])],
    ['who is quoted', of([5], { quotes: 1 }), of([5])],
    ['who is quoted three times, not once', of([5], { quotes: 3 }), of([5], { quotes: 1 })],
  ])('more of one %s', (_, more, less) => {
    expect(more).toBeGreaterThan(less);
  });

  test('from nothing to all', () => {
    expect(of([])).toBe(0);
    expect(of([0, 0, 0, 0], { isInTitle: true, quotes: 9 }, [role])).toBe(1);
    expect(of([5], { quotes: 9 })).toBe(of([5], { quotes: 3 }));
  });
});
