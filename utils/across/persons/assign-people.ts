import { type Candidate, choosePerson } from './choose-person';
import { foldName } from './folded-name';
import type { ArticlePerson } from './people-of-article';
import { bareName, type PersonProfile, profileOf } from './person-profile';

export interface Assigned {
  readonly person: ArticlePerson;
  readonly profile: PersonProfile;
  /** null: somebody new. */
  readonly key: string | null;
}

/**
 * Who the people of one article are among those known. Two people of one article are never one person, and full names choose
 * before parts of names. `pins` are the reader's own decisions for this article, by the folded name; they come first.
 */
export function assignPeople(
  people: readonly ArticlePerson[],
  candidatesOf: (name: string) => readonly Candidate[],
  pins: ReadonlyMap<string, string> = new Map(),
): Assigned[] {
  const taken = new Set<string>();
  const assigned = new Map<ArticlePerson, Assigned>();
  const assign = (person: ArticlePerson, key: string | null) => {
    if (key !== null) taken.add(key);
    assigned.set(person, { person, key, profile: profileOf(person.evidence) });
  };
  for (const person of people) {
    const pinned = pins.get(bareName(person.name));
    if (pinned !== undefined && !taken.has(pinned)) assign(person, pinned);
  }
  const open = people.filter((person) => !assigned.has(person));
  for (const person of [...open].sort((a, b) => fullness(b) - fullness(a))) {
    const candidates = candidatesOf(person.name).filter(({ key }) => !taken.has(key));
    assign(person, choosePerson(profileOf(person.evidence), candidates));
  }
  return people.flatMap((person) => assigned.get(person) ?? []);
}

const fullness = ({ name }: ArticlePerson) => {
  const { isLone, words } = foldName(name);
  return isLone ? 0 : words.length;
};
