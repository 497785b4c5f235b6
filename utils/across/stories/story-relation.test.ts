import { describe, expect, test } from 'vitest';
import { storyRelation } from './story-relation';
import type { StoryTraits } from './story-traits';

/** A signature with this many of its 48 places in common with every other made here, the rest its own. */
const signature = (equal: number, own: number) =>
  Uint32Array.from({ length: 48 }, (_, at) => (at < equal ? at : own * 1_000 + at));

const of = (changes: Partial<StoryTraits> = {}): StoryTraits => ({
  signature: signature(0, 1),
  bands: [],
  features: [],
  terms: {},
  people: [],
  topics: [],
  day: 20_000,
  ...changes,
});

/** Two articles whose words are alike to this degree, the rest as given for both. */
const pairOf = (likeness: number, a: Partial<StoryTraits> = {}, b: Partial<StoryTraits> = {}) =>
  storyRelation(
    of({ terms: { quake: 1 }, ...a }),
    of({ terms: { quake: likeness }, signature: signature(0, 2), ...b }),
  );

describe('a copy', () => {
  test.each([
    [14, null],
    [15, 'copy'],
  ])('has three of ten places of the signature in common: %i of 48 %s', (equal, kind) => {
    const found = storyRelation(of({ signature: signature(equal, 1) }), of({ signature: signature(equal, 2) }));
    expect(found?.kind ?? null).toBe(kind);
  });

  test.each([
    ['years later', { day: 1 }],
    ['of an unknown day', { day: null }],
  ])('is one %s too', (_, other) => {
    expect(storyRelation(of(), of(other))).toEqual({ kind: 'copy', strength: 1 });
  });

  test('is not told of an article too short for a signature', () => {
    expect(storyRelation(of({ signature: null }), of())).toBeNull();
    expect(storyRelation(of(), of({ signature: null }))).toBeNull();
    expect(storyRelation(of({ signature: null }), of({ signature: null }))).toBeNull();
  });
});

describe('a follow-up', () => {
  test.each([
    ['the same day', 20_000, true],
    ['three weeks later', 20_021, true],
    ['three weeks before', 19_979, true],
    ['later than three weeks', 20_022, false],
    ['earlier than three weeks before', 19_978, false],
    ['on an unknown day', null, false],
  ])('%s', (_, day, isOne) => {
    expect(pairOf(0.9, {}, { day }) !== null).toBe(isOne);
    expect(pairOf(0.9, { day }, { day: 20_000 }) !== null).toBe(isOne);
  });

  test('of two unknown days is none: nothing tells that they are near each other', () => {
    expect(pairOf(0.9, { day: null }, { day: null })).toBeNull();
  });

  test('needs words in common, as many as the bound says', () => {
    expect(pairOf(0.42)).toEqual({ kind: 'follow-up', strength: 0.42 });
    expect(pairOf(0.41)).toBeNull();
  });

  test.each([
    ['one person more than one topic', { people: ['kim'] }, { topics: ['flood'] }],
    ['two people more than one', { people: ['kim', 'lee'] }, { people: ['kim'] }],
    ['two topics more than one', { topics: ['flood', 'dam'] }, { topics: ['flood'] }],
  ])('hangs together by %s', (_, more, less) => {
    const strength = (shared: Partial<StoryTraits>) => pairOf(0.5, shared, shared)?.strength ?? 0;
    expect(strength(more)).toBeGreaterThan(strength(less));
    expect(strength(less)).toBeGreaterThan(0.5);
  });

  test('hangs together by two at most: a long list of names makes no story', () => {
    const two = { people: ['kim', 'lee'] };
    const four = { people: ['kim', 'lee', 'park', 'choi'] };
    expect(pairOf(0.5, four, four)).toEqual(pairOf(0.5, two, two));
  });

  test('hangs together by people that both name, not by those of one', () => {
    expect(pairOf(0.5, { people: ['kim'] }, { people: ['lee'] })?.strength).toBe(0.5);
  });

  test('is no stronger than wholly', () => {
    const shared = { people: ['kim', 'lee'], topics: ['flood', 'dam'] };
    expect(pairOf(1, shared, shared)?.strength).toBe(1);
  });
});
