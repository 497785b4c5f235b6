import { describe, expect, test } from 'vitest';
import { isSamePlace, roleTraits } from './role-traits';

describe('what a role tells of somebody', () => {
  test.each([
    ['Prime Minister of India', ['politics'], ['prime', 'minister'], ['india']],
    ['the former mayor of Torrealta', ['politics'], ['mayor'], ['torrealta']],
    ['Rovers coach', ['sport'], ['manager'], ['rovers']],
    ['French novelist', ['arts'], ['author'], ['france']],
    ['beekeeper from Arlen', [], ['beekeeper'], ['arlen']],
    ['MAYOR OF TORREALTA', ['politics'], ['mayor', 'torrealta'], []],
    ['mayor and mayor', ['politics'], ['mayor'], []],
    ['mayor of Arlen, near Arlen', ['politics'], ['mayor', 'near'], ['arlen']],
    ['44th president', ['politics'], ['president'], []],
    ['the former', [], [], []],
    ['', [], [], []],
  ])('%s', (role, fields, offices, places) => {
    expect(roleTraits(role)).toMatchObject({ fields, offices, places, isRelative: false });
  });

  test.each([
    ['his wife', 'female'],
    ['a spokesman', 'male'],
    ['chairwoman of the board', 'female'],
    ['mayor', null],
    ['husband of the chairwoman', 'female'],
  ])('%s: %s', (role, gender) => {
    expect(roleTraits(role).gender).toBe(gender);
  });

  test('a relative is not what the other is', () => {
    expect(roleTraits('wife of the prime minister')).toEqual({
      fields: [],
      offices: [],
      places: [],
      gender: 'female',
      isRelative: true,
    });
  });

  test.each([
    ['the late wife of the mayor', true],
    ['eldest son of the mayor', true],
    ['the richest and eldest son', false],
    ['judge and father of two', false],
    ['mayor', false],
  ])('%s is said by a relative: %s', (role, isRelative) => {
    expect(roleTraits(role).isRelative).toBe(isRelative);
  });

  test('is read in its first lines only', () => {
    expect(roleTraits(`${'very '.repeat(100)}mayor`).fields).toEqual([]);
  });
});

describe('one place', () => {
  test.each([
    ['libya', 'libyan', true],
    ['german', 'germany', true],
    ['arlen', 'arlen', true],
    ['arlen', 'arles', true],
    ['arlens', 'arlott', false],
    ['iran', 'iraq', false],
    ['iran', 'irani', true],
    ['uk', 'uk', true],
    ['usa', 'us', false],
    ['mali', 'malian', true],
    ['malta', 'malawi', false],
  ])('%s and %s: %s', (a, b, isSame) => {
    expect(isSamePlace(a, b)).toBe(isSame);
    expect(isSamePlace(b, a)).toBe(isSame);
  });
});
