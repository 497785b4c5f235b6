import { describe, expect, test } from 'vitest';
import { choosePerson } from './choose-person';
import type { PersonEvidence } from './person-evidence';
import { addToProfile, profileOf } from './person-profile';

const profile = (name: string, changes: Partial<PersonEvidence> = {}) =>
  profileOf({ name, roles: [], comentions: [], topics: [], publisher: null, ...changes });
const candidate = (key: string, ...profiles: ReturnType<typeof profile>[]) => ({
  key,
  profile: profiles.reduce(addToProfile),
});
/** What is asked comes out the same in either order. */
const chosen = (mention: ReturnType<typeof profile>, candidates: readonly ReturnType<typeof candidate>[]) => {
  const key = choosePerson(mention, candidates);
  expect(choosePerson(mention, candidates.toReversed())).toBe(key);
  return key;
};

describe('who somebody is among those known', () => {
  test('nobody where none is known, or none of the name', () => {
    expect(chosen(profile('Kim Larsen'), [])).toBeNull();
    expect(chosen(profile('Kim Larsen'), [candidate('a', profile('Tomas Reyes'))])).toBeNull();
  });

  test('who has more in common with them', () => {
    const mayor = candidate('mayor', profile('Kim Larsen', { roles: ['mayor'] }));
    const singer = candidate('singer', profile('Kim Larsen', { roles: ['singer'] }));
    expect(chosen(profile('Kim Larsen', { roles: ['mayor'] }), [mayor, singer])).toBe('mayor');
  });

  test('of two as likely, who is known from more articles', () => {
    const often = candidate('z', profile('Kim Larsen'), profile('Kim Larsen'));
    expect(chosen(profile('Kim Larsen'), [candidate('a', profile('Kim Larsen')), often])).toBe('z');
  });

  test('of two alike in all, the first by key', () => {
    expect(
      chosen(profile('Kim Larsen'), [candidate('b', profile('Kim Larsen')), candidate('a', profile('Kim Larsen'))]),
    ).toBe('a');
  });

  test('nobody where a surname fits two as well', () => {
    const topics = ['dam', 'rain'];
    const kim = candidate('kim', profile('Kim Larsen', { topics }));
    const lena = candidate('lena', profile('Lena Larsen', { topics }));
    expect(chosen(profile('Larsen', { topics }), [kim, lena])).toBeNull();
    expect(chosen(profile('Larsen', { topics }), [kim])).toBe('kim');
  });

  test('the one that fits a surname clearly better', () => {
    const topics = ['dam', 'rain', 'flood'];
    const kim = candidate('kim', profile('Kim Larsen', { topics, comentions: ['Tomas Reyes'] }));
    const lena = candidate('lena', profile('Lena Larsen', { topics }));
    expect(chosen(profile('Larsen', { topics, comentions: ['Tomas Reyes'] }), [kim, lena])).toBe('kim');
  });

  test('a surname alone, with nothing in common, is nobody', () => {
    expect(chosen(profile('Larsen'), [candidate('kim', profile('Kim Larsen'))])).toBeNull();
  });
});
