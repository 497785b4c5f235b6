import { foldName } from '@/utils/across/persons/folded-name';
import { keptKeys } from '@/utils/across/persons/name-keys';
import { emptyProfile, type PersonProfile } from '@/utils/across/persons/person-profile';
import type { PersonRecord } from './connection-records';
import { filedByArticles, filedByDay } from './filed-order';

export const newPerson = (key: string): PersonRecord => ({
  key,
  name: '',
  sortName: '',
  words: [],
  lookups: [],
  role: null,
  roleDay: '',
  profile: emptyProfile,
  articles: 0,
  lastDay: '',
  byArticles: '',
  byDay: '',
  isShown: 1,
  mergedInto: null,
});

/** A person as the store keeps them, filed by the orders of the directory. */
export const filed = (person: PersonRecord): PersonRecord => ({
  ...person,
  byArticles: filedByArticles(person.articles, person.lastDay, person.sortName),
  byDay: filedByDay(person.lastDay, person.sortName),
});

/** The record with what follows from its profile brought up to date. */
export function refreshed(person: PersonRecord, profile: PersonProfile): PersonRecord {
  const names = Object.keys(profile.names);
  const name = fullestName(profile) ?? person.name;
  const { words } = foldName(name);
  return {
    ...person,
    profile,
    name,
    sortName: [...words.slice(-1), ...words.slice(0, -1)].join(' '),
    lookups: [...new Set(names.flatMap(keptKeys))],
    words: person.mergedInto === null ? [...new Set(names.flatMap((each) => foldName(each).words))] : [],
    isShown: person.mergedInto === null && person.articles > 0 ? 1 : 0,
  };
}

/** A full name before a lone one, then the one that most articles use, then the longer. */
function fullestName({ names }: PersonProfile): string | null {
  const ranked = Object.entries(names).map(([name, count]) => ({ name, count, isLone: foldName(name).isLone }));
  ranked.sort(
    (a, b) =>
      Number(a.isLone) - Number(b.isLone) ||
      b.count - a.count ||
      b.name.length - a.name.length ||
      (a.name < b.name ? -1 : 1),
  );
  return ranked[0]?.name ?? null;
}
