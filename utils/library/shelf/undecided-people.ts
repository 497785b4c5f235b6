import { soughtKeys } from '@/utils/across/persons/name-keys';
import { bareName } from '@/utils/across/persons/person-profile';
import { type NamedIn, namedKey, type PersonDecision, type StandingDecision } from '@/utils/sync/person-decision';
import type { UndecidedPeople } from '@/utils/sync/person-identities';
import type { IdentityChoice } from '../connections/connection-records';
import { isConnection, isPerson } from '../connections/connection-shapes';
import { occurrencesOf } from '../connections/occurrences-of';
import { pinName } from '../connections/persons-editor';
import type { LibraryDatabase } from '../store/database';

export interface LibraryPeople extends UndecidedPeople {
  /** Who is named so in that article as the library stands, decisions carried out. */
  nowIn(place: NamedIn): string | null;
}

/** Who these decisions are about, as it was before `carriedOut`; in a transaction over persons, occurrences and connections. */
export async function readUndecidedPeople(
  library: LibraryDatabase,
  standing: readonly StandingDecision[],
  carriedOut: readonly IdentityChoice[],
): Promise<LibraryPeople> {
  const partedFrom = new Map(
    carriedOut.flatMap((choice) => (choice.kind === 'split' ? [[choice.made, choice.person] as const] : [])),
  );
  const undecided = (key: string) => {
    let own = key;
    for (let next = partedFrom.get(own); next !== undefined; next = partedFrom.get(own)) own = next;
    return own;
  };
  const now = await keysIn(
    library,
    standing.flatMap(({ decision }) => sidesOf(decision).flat()),
  );
  const keyIn = (place: NamedIn) => {
    const key = now.get(namedKey(place));
    return key === undefined ? null : undecided(key);
  };
  const lost = standing.flatMap(({ decision }) =>
    sidesOf(decision).filter((side) => side.every((place) => keyIn(place) === null)),
  );
  const names = new Set(lost.flat().map(([, name]) => name));
  const none: ReadonlyMap<string, readonly string[]> = new Map();
  const bearers = names.size > 0 ? await bearersOf(library, names, undecided) : none;
  const isSplit = standing.some(({ decision }) => decision.kind === 'split');
  const keys = new Set([...[...now.values()].map(undecided), ...[...bearers.values()].flat()]);
  const places = isSplit
    ? await placesOf(library, [...keys, ...partedFrom.keys()], undecided)
    : new Map<string, NamedIn[]>();
  return {
    nowIn: (place) => now.get(namedKey(place)) ?? null,
    keyIn,
    keysOf: (name) => bearers.get(name) ?? [],
    placesOf: (key) => places.get(key) ?? [],
  };
}

const sidesOf = (decision: PersonDecision): readonly (readonly NamedIn[])[] =>
  decision.kind === 'merge' ? [decision.from, decision.into] : decision.kind === 'split' ? [decision.moved] : [];

/** Keys of persons by the places that name them, of all places in the articles of these. */
async function keysIn(library: LibraryDatabase, places: readonly NamedIn[]): Promise<ReadonlyMap<string, string>> {
  const articles = [...new Set(places.map(([articleId]) => articleId))];
  const connections = (await library.connections.where('articleId').anyOf(articles).toArray()).filter(isConnection);
  return new Map(
    connections.flatMap(({ articleId, people }) =>
      people.map(({ key, name }) => [namedKey([articleId, pinName(name)]), key] as const),
    ),
  );
}

/** Keys of all whom articles name so, by the name. */
async function bearersOf(
  library: LibraryDatabase,
  names: ReadonlySet<string>,
  undecided: (key: string) => string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const sought = [...new Set([...names].flatMap(soughtKeys))];
  const found = await library.persons.where('lookups').anyOf(sought).distinct().toArray();
  const bearers = new Map<string, Set<string>>();
  for (const { key, profile } of found.filter(isPerson)) {
    if (profile.articles === 0) continue;
    for (const name of new Set(Object.keys(profile.names).map(bareName)))
      if (names.has(name)) bearers.set(name, (bearers.get(name) ?? new Set()).add(undecided(key)));
  }
  return new Map([...bearers].map(([name, keys]) => [name, [...keys].sort()]));
}

async function placesOf(
  library: LibraryDatabase,
  keys: readonly string[],
  undecided: (key: string) => string,
): Promise<ReadonlyMap<string, readonly NamedIn[]>> {
  const places = new Map<string, NamedIn[]>();
  for (const { person, articleId, name } of await occurrencesOf(library, [...new Set(keys)])) {
    const key = undecided(person);
    places.set(key, [...(places.get(key) ?? []), [articleId, pinName(name)]]);
  }
  return places;
}
