import { describe, expect, test } from 'vitest';
import { mentionsIn } from '../fixtures/mentions-in';
import { packOf } from '../language/packs';
import { genderOf, titleGender } from './gender-of';
import { isPersonNoun, isPluralHead, isRank, isRoleHead, isStop, isTitle } from './role-lexicon';

const { people } = packOf('en');
if (!people) throw new Error('no people in English');
const words = people;

describe('a noun that says what somebody is', () => {
  test.each([
    ['minister', true],
    ['Minister', true],
    ['ministers', true],
    ['vice-chairman', true],
    ['gov.', true],
    ['ferry', false],
    ['x-y', false],
  ])('%s: %s', (word, expected) => {
    expect(isRoleHead(word, words.roles)).toBe(expected);
  });

  test.each([
    ['ministers', true],
    ['policemen', true],
    ['women', true],
    ['minister', false],
    ['ferries', false],
  ])('%s, of several: %s', (word, expected) => {
    expect(isPluralHead(word, words.roles)).toBe(expected);
  });

  test.each([
    ['hydrologist', true],
    ['beekeeper', true],
    ['sea-hydrologist', true],
    ['Hydrologist', false],
    ['list', false],
    ['ferry', false],
  ])('%s, by its form: %s', (word, expected) => {
    expect(isPersonNoun(word, words.roles)).toBe(expected);
  });
});

test.each([
  ['President', [true, false]],
  ['Dr.', [false, true]],
  ['teacher', [false, false]],
])('%s is an office or a form of address: %j', (word, expected) => {
  expect([isTitle(word, words.roles), isRank(word, words.roles)]).toEqual(expected);
});

test.each([
  ['The', true],
  ['US', false],
  ['us', true],
  ['harbour', false],
])('%s is no part of a role: %s', (word, expected) => {
  expect(isStop(word, words.roles)).toBe(expected);
});

describe('whether somebody is a woman or a man', () => {
  const role = (text: string) => ({ text, span: { block: 0, start: 0, end: 0 } });
  const genderIn = (marked: string, roles: readonly string[] = []) => {
    const { mentions } = mentionsIn(marked);
    return genderOf({ name: mentions[0]?.text ?? '', mentions, roles: roles.map(role) }, words);
  };
  test.each([
    ['by a title', 'Mrs [Zuma] left.', [], 'female'],
    ['by another', 'Mr. [Zuma] left.', [], 'male'],
    ['by a role', '[Kim Zuma] left.', ['actress'], 'female'],
    ['by another role', '[Kim Zuma] left.', ['club’s spokesman'], 'male'],
    ['by the forename', '[Thomas Zuma] left.', [], 'male'],
    ['by the forename where the rest says as much for either', 'Mr [Anna Zuma] left.', ['actress'], 'female'],
    ['by nothing', '[Zuma] left.', [], null],
  ])('%s', (_, text, roles, expected) => {
    expect(genderIn(text, roles)).toBe(expected);
  });

  test.each([
    ['Mrs [Zuma] left.', 'female'],
    ['Sir [Zuma] left.', 'male'],
    ['[Lady Zuma] left.', 'female'],
    ['Then [Zuma] left.', null],
    ['[Anna Zuma] left.', null],
  ])('by the title alone: %s', (text, expected) => {
    const [mention] = mentionsIn(text).mentions;
    if (!mention) throw new Error('no name');
    expect(titleGender(mention, words.persons)).toBe(expected);
  });
});
