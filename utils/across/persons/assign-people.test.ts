import { describe, expect, test } from 'vitest';
import { assignPeople } from './assign-people';
import type { ArticlePerson } from './people-of-article';
import { profileOf } from './person-profile';

const person = (name: string, topics: readonly string[] = []): ArticlePerson => ({
  name,
  evidence: { name, roles: [], comentions: [], topics, publisher: null },
  roles: [],
  quotes: [],
  mentionCount: 1,
  isKey: true,
});
const known = (key: string, name: string, topics: readonly string[] = []) => ({
  key,
  profile: profileOf(person(name, topics).evidence),
});
const keys = (assigned: ReturnType<typeof assignPeople>) => assigned.map(({ person: { name }, key }) => [name, key]);
const topics = ['dam', 'rain', 'flood'];

describe('who the people of an article are', () => {
  test('each by its own name, in the order of the article, with what it tells of them', () => {
    const people = [person('Kim Larsen', topics), person('Tomas Reyes')];
    const assigned = assignPeople(people, (name) => (name === 'Kim Larsen' ? [known('kim', name)] : []));
    expect(keys(assigned)).toEqual([
      ['Kim Larsen', 'kim'],
      ['Tomas Reyes', null],
    ]);
    expect(assigned[0]?.profile).toEqual(profileOf(person('Kim Larsen', topics).evidence));
  });

  test('never one person twice', () => {
    const people = [person('Kim Larsen'), person('Kim Larsen')];
    expect(keys(assignPeople(people, () => [known('kim', 'Kim Larsen')]))).toEqual([
      ['Kim Larsen', 'kim'],
      ['Kim Larsen', null],
    ]);
  });

  test.each([[['Larsen', 'Kim Larsen']], [['Kim Larsen', 'Larsen']]])(
    'full names choose before parts of names: %s',
    (names) => {
      const people = names.map((name) => person(name, topics));
      const found = keys(assignPeople(people, () => [known('kim', 'Kim Larsen', topics)]));
      expect(Object.fromEntries(found)).toEqual({ Larsen: null, 'Kim Larsen': 'kim' });
    },
  );

  test('fuller names choose before full ones', () => {
    const people = [person('Kim Larsen'), person('Kim Anders Larsen')];
    expect(keys(assignPeople(people, () => [known('kim', 'Kim Anders Larsen')]))).toEqual([
      ['Kim Larsen', null],
      ['Kim Anders Larsen', 'kim'],
    ]);
  });
});

describe('what the reader has decided', () => {
  test('comes before what the names say', () => {
    const people = [person('Kim Larsen'), person('Mr K. Larsen')];
    const pins = new Map([['k larsen', 'kim']]);
    expect(keys(assignPeople(people, () => [known('kim', 'Kim Larsen')], pins))).toEqual([
      ['Kim Larsen', null],
      ['Mr K. Larsen', 'kim'],
    ]);
  });

  test('holds for one person of an article', () => {
    const people = [person('Kim Larsen'), person('Mr Kim Larsen')];
    expect(keys(assignPeople(people, () => [], new Map([['kim larsen', 'kim']])))).toEqual([
      ['Kim Larsen', 'kim'],
      ['Mr Kim Larsen', null],
    ]);
  });
});
