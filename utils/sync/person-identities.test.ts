import { expect, test } from 'vitest';
import type { NamedIn, PersonDecision, StandingDecision } from './person-decision';
import { identitiesBy, madeBy, type UndecidedPeople } from './person-identities';

/** People by key, each with the articles that name them: "ann: a b". All of one key have its name. */
function library(...persons: readonly string[]): UndecidedPeople {
  const places = new Map(
    persons.map((person): [string, NamedIn[]] => {
      const [key = '', articles = ''] = person.split(': ');
      return [key, articles.split(' ').map((article): NamedIn => [article, nameOf(key)])];
    }),
  );
  const all = [...places].flatMap(([key, own]) => own.map((place) => ({ key, place })));
  return {
    keyIn: ([article, name]) => all.find(({ place }) => place[0] === article && place[1] === name)?.key ?? null,
    keysOf: (name) => [...places.keys()].filter((key) => nameOf(key) === name),
    placesOf: (key) => places.get(key) ?? [],
    // Articles with a capital came later; those that begin alike are alike.
    isLater: ([article]) => /[A-Z]/.test(article),
    isMoreLike: ([article], first, others) =>
      first.some(([other]) => isAlike(article, other)) && !others.some(([other]) => isAlike(article, other)),
  };
}
const isAlike = (a: string, b: string) => a[0]?.toLowerCase() === b[0]?.toLowerCase();
const nameOf = (key: string) => key.split('~')[0] ?? '';

let made = 0;
const decided = (decision: Omit<PersonDecision, 'at'> & object): StandingDecision => {
  made += 1;
  const at = `2026-03-02T10:00:${String(made).padStart(2, '0')}Z`;
  return { id: `p:${made}`, decision: { ...decision, at } as PersonDecision };
};
const in_ = (name: string, articles: string): NamedIn[] => articles.split(' ').map((article) => [article, name]);
const merge = (from: NamedIn[], into: NamedIn[]) => decided({ kind: 'merge', from, into } as never);
const split = (moved: NamedIn[]) => decided({ kind: 'split', moved } as never);

const told = (standing: readonly StandingDecision[], people: UndecidedPeople) =>
  identitiesBy(standing, people).map((each) =>
    each.kind === 'merge'
      ? `${each.from} is ${each.into}`
      : `${each.moved.map(([a]) => a).join(' ')} of ${each.person} apart`,
  );

test('a merge joins whom its articles name; nothing where they are one already', () => {
  const people = library('ann: a b', 'bo: c');
  const both = [merge(in_('ann', 'a'), in_('bo', 'c')), merge(in_('bo', 'c'), in_('ann', 'b'))];
  expect(told(both, people)).toEqual(['ann is bo']);
});

test('the person whom most of the articles name is meant; of as many the one of the first article', () => {
  const bo = in_('bo', 'z');
  const people = library('ann: a', 'ann~2: b c', 'bo: z');
  expect(told([merge(in_('ann', 'a b c'), bo)], people)).toEqual(['ann~2 is bo']);
  expect(told([merge(in_('ann', 'b a'), bo)], people)).toEqual(['ann is bo']);
});

test('where none of its articles is there any more, it holds for whoever bears the name, if that is one', () => {
  const one = merge(in_('ann', 'gone'), in_('bo', 'c'));
  expect(told([one], library('ann: a', 'bo: c'))).toEqual(['ann is bo']);
  expect(told([one], library('ann: a', 'ann~2: b', 'bo: c'))).toEqual([]);
  expect(told([one], library('bo: c'))).toEqual([]);
});

test('two stay one by way of somebody who is in no article any more', () => {
  const standing = [merge(in_('ann', 'a'), in_('gone', 'g')), merge(in_('gone', 'g'), in_('bo', 'c'))];
  expect(told(standing, library('ann: a', 'bo: c'))).toEqual(['ann is bo']);
});

test('who is parted is somebody of their own from then on; nothing where that is all of a person', () => {
  const apart = split(in_('ann', 'b'));
  const people = library('ann: a b', 'bo: c');
  expect(told([apart, merge(in_('ann', 'b'), in_('bo', 'c'))], people)).toEqual([
    'b of ann apart',
    `${madeBy(apart.id)} is bo`,
  ]);
  expect(told([split(in_('ann', 'a b'))], people)).toEqual([]);
});

test('all of a person may be parted from those who were put to them, and one who was made be parted again', () => {
  const [joined, apart] = [merge(in_('bo', 'c'), in_('ann', 'a')), split(in_('ann', 'a b'))];
  const again = split(in_('ann', 'b'));
  expect(told([joined, apart, again], library('ann: a b', 'bo: c'))).toEqual([
    'bo is ann',
    'a b of ann apart',
    `b of ${madeBy(apart.id)} apart`,
  ]);
});

test('somebody made by a split bears the name too: a decision that could mean either comes to nothing', () => {
  const standing = [split(in_('ann', 'b')), merge(in_('ann', 'gone'), in_('bo', 'c'))];
  expect(told(standing, library('ann: a b', 'bo: c'))).toEqual(['b of ann apart']);
});

test('articles that come later go to the one of the two they are like, and stay where they are like neither or both', () => {
  const apart = split(in_('ann', 'b'));
  expect(told([apart], library('ann: a b B1 A1 C1'))).toEqual(['b B1 of ann apart']);
  expect(told([apart], library('ann: a b b2 B1'))).toEqual(['b of ann apart']);
  expect(told([apart], library('ann: b B1'))).toEqual(['b of ann apart']);
});
