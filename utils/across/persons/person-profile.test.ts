import { describe, expect, test } from 'vitest';
import type { PersonEvidence } from './person-evidence';
import { addToProfile, bareName, emptyProfile, profileOf, takeFromProfile } from './person-profile';

const evidence = (changes: Partial<PersonEvidence> = {}): PersonEvidence => ({
  name: 'Ines Carvalho',
  roles: [],
  comentions: [],
  topics: [],
  publisher: null,
  ...changes,
});

describe('what one article tells of somebody', () => {
  test('is counted once a kind, folded, roles and title together', () => {
    const profile = profileOf(
      evidence({
        name: 'Frau Ines Carvalho',
        roles: ['mayor of Torrealta', 'mayor'],
        comentions: ['Mr Tomas Reyes', 'Tomas Reyes', '…'],
        topics: ['Storm Ada', 'storm ada', '…'],
        publisher: 'The First',
      }),
    );
    expect(profile).toEqual({
      names: { 'Frau Ines Carvalho': 1 },
      fields: { politics: 1 },
      offices: { mayor: 1 },
      places: { torrealta: 1 },
      genders: { female: 1 },
      company: { 'tomas reyes': 1 },
      topics: { 'storm ada': 1 },
      publishers: { 'the first': 1 },
      articles: 1,
    });
  });

  test('is next to nothing where it only names them', () => {
    expect(profileOf(evidence())).toEqual({ ...emptyProfile, names: { 'Ines Carvalho': 1 }, articles: 1 });
  });

  test('a name is compared without title and suffix', () => {
    expect(bareName('Sir Ines Carvalho Jr.')).toBe('ines carvalho');
  });
});

describe('what the library knows of somebody', () => {
  const one = profileOf(evidence({ topics: ['dam'], publisher: 'The First' }));
  const two = profileOf(evidence({ name: 'I. Carvalho', topics: ['dam', 'rain'] }));

  test('adds up over the articles', () => {
    expect(addToProfile(one, two)).toMatchObject({
      names: { 'Ines Carvalho': 1, 'I. Carvalho': 1 },
      topics: { dam: 2, rain: 1 },
      publishers: { 'the first': 1 },
      articles: 2,
    });
  });

  test('is without an article what it was before it', () => {
    expect(takeFromProfile(addToProfile(one, two), two)).toEqual(one);
    expect(takeFromProfile(one, one)).toEqual(emptyProfile);
    expect(takeFromProfile(emptyProfile, one)).toEqual(emptyProfile);
  });

  test('is a record of bounded size: the frequent stays, of the rare the newest', () => {
    const topics = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => `topic ${from + at}`);
    const known = addToProfile(
      profileOf(evidence({ topics: topics(0, 32) })),
      profileOf(evidence({ topics: ['topic 0'] })),
    );
    expect(Object.keys(known.topics)).toEqual(topics(0, 32));
    const more = addToProfile(known, profileOf(evidence({ topics: topics(32, 34) })));
    expect(Object.keys(more.topics)).toEqual(['topic 0', ...topics(3, 34)]);
    expect(more.topics['topic 0']).toBe(2);
  });
});
