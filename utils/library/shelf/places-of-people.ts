import { matchScore } from '@/utils/across/persons/match-score';
import { addToProfile, emptyProfile, type PersonProfile, profileOf } from '@/utils/across/persons/person-profile';
import { type NamedIn, namedKey } from '@/utils/sync/person-decision';
import type { UndecidedPeople } from '@/utils/sync/person-identities';
import { occurrencesOf } from '../connections/occurrences-of';
import { evidenceOf, pinName } from '../connections/persons-editor';
import type { LibraryDatabase } from '../store/database';

/** Where some people are named, now and before decisions were carried out, and what those places tell of them. */
type PlacesOfPeople = Pick<UndecidedPeople, 'placesOf' | 'isLater' | 'isMoreLike'> & {
  readonly namedNow: (key: string) => readonly NamedIn[];
};

/** Articles by which somebody is told from a namesake, the first that were saved; the same on every device. */
const mostTelling = 50;

/** Where no places are asked for. */
export const noPlaces: PlacesOfPeople = {
  placesOf: () => [],
  namedNow: () => [],
  isLater: () => false,
  isMoreLike: () => false,
};

interface Place {
  readonly savedAt: string;
  readonly profile: PersonProfile;
}

/** The places of these persons; in a transaction over occurrences, connections and rows. */
export async function readPlacesOf(
  library: LibraryDatabase,
  keys: readonly string[],
  undecidedKey: (key: string, place: NamedIn) => string,
): Promise<PlacesOfPeople> {
  const occurrences = await occurrencesOf(library, keys);
  const docs = [...new Set(occurrences.map(({ doc }) => doc))];
  const connections = await library.connections.bulkGet(docs);
  const connectionOf = new Map(docs.map((doc, at) => [doc, connections[at]]));
  const rows = await library.rows.bulkGet(docs);
  const savedAtOf = new Map(docs.map((doc, at) => [doc, rows[at]?.savedAt ?? '']));
  const [now, before] = [new Map<string, NamedIn[]>(), new Map<string, NamedIn[]>()];
  const told = new Map<string, Place>();
  for (const occurrence of occurrences) {
    const connection = connectionOf.get(occurrence.doc);
    if (!connection) continue;
    const place: NamedIn = [occurrence.articleId, pinName(occurrence.name)];
    const profile = profileOf(evidenceOf(occurrence, connection));
    told.set(namedKey(place), { profile, savedAt: savedAtOf.get(occurrence.doc) ?? '' });
    const sorts = [
      [now, occurrence.person],
      [before, undecidedKey(occurrence.person, place)],
    ] as const;
    for (const [map, key] of sorts) map.set(key, [...(map.get(key) ?? []), place]);
  }
  const savedAt = (place: NamedIn) => told.get(namedKey(place))?.savedAt ?? '';
  const whole = (places: readonly NamedIn[]): PersonProfile => {
    const order = (place: NamedIn) => `${savedAt(place)} ${namedKey(place)}`;
    const first = [...places].sort((a, b) => (order(a) < order(b) ? -1 : 1)).slice(0, mostTelling);
    return first.reduce(
      (sum, place) => addToProfile(sum, told.get(namedKey(place))?.profile ?? emptyProfile),
      emptyProfile,
    );
  };
  return {
    placesOf: (key) => before.get(key) ?? [],
    namedNow: (key) => now.get(key) ?? [],
    isLater: (place, at) => savedAt(place) > at,
    isMoreLike: (place, first, others) => {
      const own = told.get(namedKey(place))?.profile;
      return own !== undefined && matchScore(own, whole(first)).score > matchScore(own, whole(others)).score;
    },
  };
}
