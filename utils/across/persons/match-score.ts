import { compareNames, type NameRelation } from './compare-names';
import { type FoldedName, foldName } from './folded-name';
import { bareName, type Counts, type PersonProfile } from './person-profile';
import { isSamePlace } from './role-traits';

/** From here on two are one person. The weights below were set on the half of the written cases that is marked 'develop'. */
export const sameFrom = 2.5;

/** How far the names alone go. A full name is enough by itself, unless something speaks against it. */
const nameWeight: Readonly<Record<NameRelation, number>> = {
  full: 4,
  variant: 3,
  initial: 2,
  sound: 1.75,
  lone: 1.75,
  surname: 1.5,
  given: 0.75,
  conflict: Number.NEGATIVE_INFINITY,
  none: Number.NEGATIVE_INFINITY,
};
const sameOffice = 1.5;
const sameField = 0.25;
const otherField = -3;
const sameWhere = 0.5;
/** Mayor of one town and mayor of another: the same office, elsewhere. */
const otherWhere = -2.5;
const oneComention = 1.5;
const moreComentions = 2.5;
const topicWeights = [0, 0.75, 1.25, 1.75] as const;
const samePublisher = 0.25;
const otherGender = -4;
/** Junior against no suffix: father and son more often than one person. */
const juniorAgainstNone = -2.5;
/** The article names both: they are two. */
const namedBesideThem = -6;

export interface MatchScore {
  readonly score: number;
  readonly relation: NameRelation;
}

/** How much speaks for the person of an article being the one of a profile; they are from `sameFrom` on. Symmetric except for co-mentions. */
export function matchScore(mention: PersonProfile, profile: PersonProfile): MatchScore {
  const names = Object.keys(mention.names).map(foldName);
  const known = Object.keys(profile.names).map(foldName);
  const relation = bestRelation(names, known);
  if (nameWeight[relation] === Number.NEGATIVE_INFINITY) return { score: nameWeight[relation], relation };
  const score =
    nameWeight[relation] +
    roleScore(mention, profile) +
    comentionScore(mention, profile) +
    (topicWeights[Math.min(3, shared(mention.topics, profile.topics).length)] ?? 0) +
    (shared(mention.publishers, profile.publishers).length > 0 ? samePublisher : 0) +
    (isDisjoint(mention.genders, profile.genders) ? otherGender : 0) +
    (isJuniorAgainstNone(names, known) ? juniorAgainstNone : 0);
  return { score, relation };
}

/** One name that contradicts outweighs others that agree. */
function bestRelation(names: readonly FoldedName[], known: readonly FoldedName[]): NameRelation {
  const relations = names.flatMap((name) => known.map((other) => compareNames(name, other)));
  if (relations.includes('conflict')) return 'conflict';
  return relations.sort((a, b) => nameWeight[b] - nameWeight[a])[0] ?? 'none';
}

function roleScore(mention: PersonProfile, profile: PersonProfile): number {
  const offices = shared(mention.offices, profile.offices);
  const hasBothPlaces = !isEmpty(mention.places) && !isEmpty(profile.places);
  const isSameWhere = Object.keys(mention.places).some((place) =>
    Object.keys(profile.places).some((other) => isSamePlace(place, other)),
  );
  if (isDisjoint(mention.fields, profile.fields)) return isSameWhere ? otherField + sameWhere : otherField;
  const field = shared(mention.fields, profile.fields).length > 0 ? sameField : 0;
  if (offices.length === 0) return field;
  if (hasBothPlaces && !isSameWhere) return otherWhere;
  return sameOffice + (isSameWhere ? sameWhere : 0);
}

function comentionScore(mention: PersonProfile, profile: PersonProfile): number {
  const own = new Set(Object.keys(profile.names).map(bareName));
  if (Object.keys(mention.company).some((name) => own.has(name) && name.includes(' '))) return namedBesideThem;
  const count = shared(mention.company, profile.company).length;
  return count === 0 ? 0 : count === 1 ? oneComention : moreComentions;
}

function isJuniorAgainstNone(names: readonly FoldedName[], known: readonly FoldedName[]): boolean {
  const suffixes = (list: readonly FoldedName[]) => new Set(list.map(({ suffix }) => suffix));
  const [own, other] = [suffixes(names), suffixes(known)];
  return (own.has('jr') && !other.has('jr')) || (other.has('jr') && !own.has('jr'));
}

const shared = (a: Counts, b: Counts) => Object.keys(a).filter((value) => Object.hasOwn(b, value));
const isEmpty = (counts: Counts) => Object.keys(counts).length === 0;
const isDisjoint = (a: Counts, b: Counts) => !isEmpty(a) && !isEmpty(b) && shared(a, b).length === 0;
