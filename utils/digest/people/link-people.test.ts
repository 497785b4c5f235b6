import { describe, expect, test } from 'vitest';
import { mentionsIn } from '../fixtures/mentions-in';
import { packOf } from '../language/packs';
import { linkPeople } from './link-people';

const { people: words } = packOf('en');

/** Each person with how often the text names them. */
function linked(marked: string): string[] {
  if (!words) throw new Error('no people in English');
  return linkPeople(mentionsIn(marked).mentions, words).map(({ name, mentions }) => `${name} ${mentions.length}`);
}

describe('one person', () => {
  test.each([
    ['under the same name', '[Ines Dias] came. [Ines Dias] left.', ['Ines Dias 2']],
    ['by the surname', '[Ines Dias] came. [Dias] left.', ['Ines Dias 2']],
    ['by the surname before the name', '[Dias] came. [Ines Dias] left.', ['Ines Dias 2']],
    ['by the forename', '[Ines Dias] came. [Ines] left.', ['Ines Dias 2']],
    ['by a part of the forename', '[Jean-Luc Picard] came. [Luc] left.', ['Jean-Luc Picard 2']],
    ['by the end of the surname', '[Ursula von der Leyen] came. [Leyen] left.', ['Ursula von der Leyen 2']],
    ['by a title and the surname', '[Ines Dias] came. Mrs [Dias] left.', ['Ines Dias 2']],
    ['under the fuller name', '[Joe Biden] came. [Joseph R. Biden] left. [Joe Biden] sat.', ['Joseph R. Biden 3']],
    ['under the name that is not shouted', '[INES Dias] came. [Ines Dias] left.', ['Ines Dias 2']],
    ['under the name without a nickname', '[Robert “Bob” Miller] came. [Robert Miller] left.', ['Robert Miller 2']],
    ['under one word where the text has no more', '[Modi] came. [Modi] left.', ['Modi 2']],
  ])('%s', (_, text, expected) => {
    expect(linked(text)).toEqual(expected);
  });

  test.each([
    ['with another forename', '[Ines Dias] came. [Ana Dias] left.', ['Ines Dias 1', 'Ana Dias 1']],
    ['with another single name', '[Modi] came. [Gandhi] left.', ['Modi 1', 'Gandhi 1']],
    ['with a name that only holds it', '[Ines Dias] came. [Diasso] left.', ['Ines Dias 1', 'Diasso 1']],
    [
      'with a noble title of her own',
      '[Thomas Starmer] came. [Lady Starmer] left.',
      ['Thomas Starmer 1', 'Lady Starmer 1'],
    ],
  ])('is not one %s', (_, text, expected) => {
    expect(linked(text)).toEqual(expected);
  });
});

describe('a surname that two have', () => {
  test.each([
    ['is theirs who was named last', '[Ines Dias] came. [Ana Dias] left. [Dias] sat.', ['Ines Dias 1', 'Ana Dias 2']],
    [
      'is theirs whose title fits',
      '[Ines Dias] came. [Thomas Dias] left. Mrs [Dias] sat.',
      ['Ines Dias 2', 'Thomas Dias 1'],
    ],
    [
      'is nobody’s where both were named in one sentence',
      '[Ines Dias] met [Ana Dias]. [Dias] sat.',
      ['Ines Dias 1', 'Ana Dias 1'],
    ],
  ])('%s', (_, text, expected) => {
    expect(linked(text)).toEqual(expected);
  });
});

describe('a relative', () => {
  test.each([
    [
      'has the surname of who was told by it before',
      'Mr [Harlow] came with his daughter, [Ivy Harlow]. Mr [Harlow] left.',
      ['Harlow 2', 'Ivy Harlow 1'],
    ],
    ['is meant by it where nobody else was', 'They met his daughter [Ivy Harlow]. [Harlow] left.', ['Ivy Harlow 2']],
    [
      'is meant by it with a title of hers',
      'Mr [Harlow] came with his wife, [Anna Harlow]. Mrs [Harlow] left.',
      ['Harlow 1', 'Anna Harlow 2'],
    ],
  ])('%s', (_, text, expected) => {
    expect(linked(text)).toEqual(expected);
  });
});

describe('a couple', () => {
  test.each([
    ['shares the surname behind the second', 'They met [George] and [Joyce Wein].', ['George Wein 1', 'Joyce Wein 1']],
    [
      'shares none where the first comes again alone',
      '[Harry] and [Meghan Markle] came. [Harry] left.',
      ['Harry 2', 'Meghan Markle 1'],
    ],
    ['is none where nothing joins them', 'They met [George], then [Joyce Wein].', ['George 1', 'Joyce Wein 1']],
    ['is none of three', 'They met Carolyn, [George] and [Joyce Wein].', ['George 1', 'Joyce Wein 1']],
  ])('%s', (_, text, expected) => {
    expect(linked(text)).toEqual(expected);
  });
});
