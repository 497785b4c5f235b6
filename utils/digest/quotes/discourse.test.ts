import { describe, expect, test } from 'vitest';
import { speechOf } from '../fixtures/speech-of';
import type { Gender } from '../people/gender-of';
import {
  antecedent,
  type Discourse,
  newDiscourse,
  organisationsInReach,
  readBlock,
  subjectsInSentence,
} from './discourse';

const orderOf = (discourse: Discourse) => discourse.subjects.map(({ person, order }) => `${person} at ${order}`);

describe('whom a sentence is about', () => {
  const subjectsOf = (marked: string, sentence = 0, end = Number.POSITIVE_INFINITY) =>
    subjectsInSentence(speechOf(marked), sentence, end);

  test.each([
    ['[Dias] met [Lee].', [0, 1]],
    ['For [Dias] it rained, [Lee] said.', [1, 0]],
    ['[Dias]’s dog met [Lee].', [1, 0]],
    ['“[Dias] left,” [Lee] said.', [1]],
    ['[Harbour Board]<organisation> met.', []],
    ['It rained.', []],
  ])('%s', (text, expected) => {
    expect(subjectsOf(text)).toEqual(expected);
  });

  test('of that sentence, and before that word', () => {
    expect(subjectsOf('[Dias] met. [Lee] left.', 1)).toEqual([1]);
    expect(subjectsOf('[Dias] met [Lee].', 0, 2)).toEqual([0]);
    expect(subjectsOf('[Dias] met.', 5)).toEqual([]);
  });
});

describe('what a paragraph adds to whom the text is about', () => {
  test.each([
    ['the subject of each sentence', '[Dias] met [Lee]. [Lee] left.', [], ['0 at 3', '1 at 3']],
    ['none of a sentence that goes on about him', '[Dias] met. He saw [Lee].', [], ['0 at 3']],
    ['none of a sentence without a person', 'It rained.', [], []],
    ['who spoke last', '[Dias] met.', [5, 7], ['0 at 3', '7 at 3']],
  ])('%s', (_, text, spoke, expected) => {
    const discourse = newDiscourse();
    readBlock(discourse, speechOf(text), 3, spoke);
    expect(orderOf(discourse)).toEqual(expected);
  });

  test('each of its bodies once', () => {
    const discourse = newDiscourse();
    readBlock(
      discourse,
      speechOf('[Board]<organisation> met [Union]<organisation>. [Board]<organisation> left.'),
      3,
      [],
    );
    expect(discourse.organisations).toEqual([
      { order: 3, name: 'Board' },
      { order: 3, name: 'Union' },
    ]);
  });

  test('and no more than can be looked through', () => {
    const discourse = newDiscourse();
    const speech = speechOf('[Dias] met [Board]<organisation>.');
    for (let order = 0; order < 500; order++) readBlock(discourse, speech, order, []);
    expect(discourse.subjects.length).toBeLessThanOrEqual(201);
    expect(discourse.organisations.length).toBeLessThanOrEqual(201);
    expect(discourse.subjects.at(-1)).toEqual({ order: 499, person: 0 });
  });
});

describe('whom a pronoun means', () => {
  const genders: readonly Gender[] = ['female', 'male', null];
  /** Of the last "he" or "she" of the text; persons are a woman, a man and one of whom it is not known, in order. */
  function meant(
    marked: string,
    gender: Gender,
    subjects: Discourse['subjects'] = [],
    spoken: readonly (readonly [sentence: number, person: number])[] = [],
  ): number | null {
    const speech = speechOf(marked);
    const at = speech.tokens.findLastIndex(({ text }) => /^(?:he|she)$/i.test(text));
    const discourse = { subjects: [...subjects], organisations: [] };
    return antecedent({ discourse, speech, order: 9, at, spoken: new Map(spoken) }, gender, genders);
  }

  test.each([
    ['who is named before it in its sentence', '[Ann] met [Bob], she said.', 'female', 0],
    ['who is, and fits', '[Ann] met [Bob], he said.', 'male', 1],
    ['who is the subject of the sentence before', '[Ann] met [Bob]. She said so.', 'female', 0],
    ['who is named in passing there, where it fits', '[Ann] met [Bob]. It rained for [Cyd]. He said so.', 'male', 1],
    [
      'not who is named in passing, where nobody knows',
      'It rained for [Ann]. It snowed for [Bob]. It blew for [Cyd]. He said so.',
      'male',
      1,
    ],
    ['past a sentence that goes on', '[Ann] met. She saw [Bob]. She said so.', 'female', 0],
    ['not who is asked about', 'Asked about [Ann], she said so.', 'female', 0],
    ['nobody where nobody fits', '[Ann] met. He said so.', 'male', null],
    ['nobody where nobody is named', 'She said so.', 'female', null],
  ] as const)('%s', (_, text, gender, expected) => {
    expect(meant(text, gender)).toBe(expected);
  });

  test('whom the paragraphs before were about, as far as it reaches', () => {
    const about = (order: number) => [{ order, person: 0 }];
    expect(meant('She said so.', 'female', about(9))).toBe(0);
    expect(meant('She said so.', 'female', about(5))).toBe(0);
    expect(meant('She said so.', 'female', about(4))).toBeNull();
    expect(meant('He said so.', 'male', about(9))).toBeNull();
  });

  test('the last of them', () => {
    const subjects = [
      { order: 7, person: 0 },
      { order: 8, person: 2 },
    ];
    expect(meant('She said so.', 'female', subjects)).toBe(2);
  });

  test('who speaks in the sentence before, whomever that names', () => {
    expect(meant('The mayor said so to [Ann] and [Bob]. He said so.', 'male', [], [[0, 2]])).toBe(2);
    expect(meant('The mayor said so to [Ann] and [Bob]. He said so.', 'male', [], [[0, 0]])).toBe(1);
  });

  test('whom the text was about rather than who is asked about', () => {
    expect(meant('Asked whether [Ann] knew, she said so.', 'female', [{ order: 8, person: 2 }])).toBe(2);
    expect(meant('For [Ann] she said so.', 'female', [{ order: 8, person: 2 }])).toBe(2);
  });
});

describe('which bodies "the company" may mean', () => {
  const meant = (marked: string, organisations: Discourse['organisations'] = [], at = 99) => [
    ...new Set(organisationsInReach({ subjects: [], organisations: [...organisations] }, speechOf(marked), 9, at)),
  ];

  test.each([
    ['the one that is named before it', '[Board]<organisation> met.', [], ['Board']],
    ['the one of the paragraph before', 'It met.', [{ order: 8, name: 'Board' }], ['Board']],
    ['the same of both', '[Board]<organisation> met.', [{ order: 8, name: 'Board' }], ['Board']],
    ['both of two', '[Board]<organisation> met [Union]<organisation>.', [], ['Board', 'Union']],
    ['both of two, one before', '[Board]<organisation> met.', [{ order: 8, name: 'Union' }], ['Union', 'Board']],
    ['none that is told', 'He told the [Board]<organisation> so.', [], []],
    ['none of long ago', 'It met.', [{ order: 7, name: 'Board' }], []],
    ['none where none is named', 'It met [Ann].', [], []],
  ])('%s', (_, text, organisations, expected) => {
    expect(meant(text, organisations)).toEqual(expected);
  });

  test('none that is named behind it', () => {
    expect(meant('It met the [Board]<organisation>.', [], 2)).toEqual([]);
  });
});
