import { describe, expect, test } from 'vitest';
import cases from './cases/person-cases.json';
import { choosePerson } from './choose-person';
import { addToProfile, emptyProfile, type PersonProfile, profileOf } from './person-profile';

interface CaseMention {
  readonly is: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly comentions: readonly string[];
  readonly topics: readonly string[];
  readonly publisher: string | null;
}

/** Saves the mentions one after the other; which of them were taken for one person. */
function groupsOf(mentions: readonly CaseMention[]): string[] {
  const known = new Map<string, PersonProfile>();
  return mentions.map((mention, index) => {
    const profile = profileOf(mention);
    const key =
      choosePerson(
        profile,
        [...known].map(([each, other]) => ({ key: each, profile: other })),
      ) ?? `p${index}`;
    known.set(key, addToProfile(known.get(key) ?? emptyProfile, profile));
    return key;
  });
}

/** The same partition, whatever the groups are called. */
const shape = (labels: readonly string[]) => labels.map((label) => labels.indexOf(label)).join(' ');

/** Judged within the tests: an error here is then an error of a test. */
const judged = () =>
  cases.map((each) => {
    const run = (mentions: readonly CaseMention[]) => shape(groupsOf(mentions)) === shape(mentions.map(({ is }) => is));
    const isRightBackwards = run(each.mentions.toReversed());
    return { name: each.name, set: each.set, isRight: run(each.mentions), isRightBackwards };
  });

/** Wrong in either order of saving: known, and no more than these. */
const knownWrong: readonly string[] = [];

test('sixty cases, half of them never looked at while the weights were set', () => {
  expect(judged()).toHaveLength(60);
  expect(judged().filter(({ set }) => set === 'validate')).toHaveLength(30);
});

describe.each(['isRight', 'isRightBackwards'] as const)('persons across articles, %s', (order) => {
  test('the known ones are wrong, all others right', () => {
    expect(
      judged()
        .filter((result) => !result[order])
        .map(({ name, set }) => `${set}: ${name}`),
    ).toEqual(knownWrong);
  });
});
