import { soughtKeys } from '@/utils/across/persons/name-keys';
import { bareName } from '@/utils/across/persons/person-profile';
import { type NamedIn, namedKey, type PersonDecision, type StandingDecision } from '@/utils/sync/person-decision';
import type { UndecidedPeople } from '@/utils/sync/person-identities';
import { isPersonPin } from '../connections/choice-shapes';
import type { IdentityChoice, PersonPin } from '../connections/connection-records';
import { isConnection, isPerson } from '../connections/connection-shapes';
import { occurrencesOf } from '../connections/occurrences-of';
import { pinName } from '../connections/persons-editor';
import type { LibraryDatabase } from '../store/database';
import { noPlaces, readPlacesOf } from './places-of-people';

export interface LibraryPeople extends UndecidedPeople {
  /** Where somebody is named as the library stands, decisions carried out; of those who were made by splits. */
  namedNow(made: string): readonly NamedIn[];
}

/** Who these decisions are about, as it was before `carriedOut`; in a transaction over all that connects articles. */
export async function readUndecidedPeople(
  library: LibraryDatabase,
  standing: readonly StandingDecision[],
  carriedOut: readonly IdentityChoice[],
): Promise<LibraryPeople> {
  const undecided = await readUndecided(library, carriedOut);
  const sides = standing.flatMap(({ decision }) => sidesOf(decision));
  const now = await keysIn(library, sides.flat());
  const keyIn = (place: NamedIn) => {
    const key = now.get(namedKey(place));
    return key === undefined ? null : undecided.keyOf(key, place);
  };
  const lost = sides.filter((side) => side.every((place) => keyIn(place) === null));
  const names = new Set(lost.flat().map(([, name]) => name));
  const none: ReadonlyMap<string, readonly string[]> = new Map();
  const bearers = names.size > 0 ? await bearersOf(library, names, undecided.keyOf) : none;
  const isSplit = standing.some(({ decision }) => decision.kind === 'split');
  const here = sides.flat().flatMap((place) => keyIn(place) ?? []);
  const keys = new Set([...here, ...[...bearers.values()].flat(), ...undecided.made, ...undecided.persons]);
  const places = isSplit ? await readPlacesOf(library, [...keys], undecided.keyOf) : noPlaces;
  return { ...places, keyIn, keysOf: (name) => bearers.get(name) ?? [] };
}

const sidesOf = (decision: PersonDecision): readonly (readonly NamedIn[])[] =>
  decision.kind === 'merge' ? [decision.from, decision.into] : decision.kind === 'split' ? [decision.moved] : [];

interface Undecided {
  /** Who it was that is named so in an article, before they were parted. */
  readonly keyOf: (key: string, place: NamedIn) => string;
  readonly made: ReadonlySet<string>;
  readonly persons: ReadonlySet<string>;
}

async function readUndecided(library: LibraryDatabase, carriedOut: readonly IdentityChoice[]): Promise<Undecided> {
  const splits = carriedOut.flatMap((choice) => (choice.kind === 'split' ? [choice] : []));
  const partedFrom = new Map(splits.map(({ made, person }) => [made, person]));
  const pins: readonly PersonPin[] = (
    await library.personPins
      .where('person')
      .anyOf([...partedFrom.keys()])
      .toArray()
  ).filter(isPersonPin);
  const was = new Map(pins.map((pin) => [namedKey([pin.articleId, pin.name]), pin.was]));
  // Who was put to somebody since they were parted was most likely who others of that name were.
  const wasOfName = new Map(pins.map((pin) => [`${pin.person}\n${pin.name}`, pin.was]));
  const before = (key: string, place: NamedIn) => was.get(namedKey(place)) ?? wasOfName.get(`${key}\n${place[1]}`);
  return {
    keyOf: (key, place) => {
      let own = partedFrom.has(key) ? (before(key, place) ?? key) : key;
      for (let next = partedFrom.get(own); next !== undefined; next = partedFrom.get(own)) own = next;
      return own;
    },
    made: new Set(partedFrom.keys()),
    persons: new Set(partedFrom.values()),
  };
}

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
  undecidedKey: (key: string, place: NamedIn) => string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const sought = [...new Set([...names].flatMap(soughtKeys))];
  const found = await library.persons.where('lookups').anyOf(sought).distinct().toArray();
  const bearing = found.filter(
    (person) => isPerson(person) && Object.keys(person.profile.names).some((name) => names.has(bareName(name))),
  );
  const bearers = new Map<string, Set<string>>();
  const occurrences = await occurrencesOf(
    library,
    bearing.map(({ key }) => key),
  );
  for (const { person, articleId, name } of occurrences) {
    const place: NamedIn = [articleId, pinName(name)];
    if (!names.has(place[1])) continue;
    bearers.set(place[1], (bearers.get(place[1]) ?? new Set()).add(undecidedKey(person, place)));
  }
  return new Map([...bearers].map(([name, keys]) => [name, [...keys]]));
}
