import { foldText } from '@/utils/text/fold';
import { foldName } from './folded-name';
import type { PersonEvidence } from './person-evidence';
import { roleTraits } from './role-traits';

export type Counts = Readonly<Record<string, number>>;

/** What the library knows of a person: counts over the articles that name them. JSON-safe and bounded in size. */
export interface PersonProfile {
  /** The names articles gave them. */
  readonly names: Counts;
  readonly fields: Counts;
  readonly offices: Counts;
  readonly places: Counts;
  readonly genders: Counts;
  /** Co-mentions, by bareName. Stored under this name, so it stays. */
  readonly company: Counts;
  readonly topics: Counts;
  readonly publishers: Counts;
  readonly articles: number;
}

export const emptyProfile: PersonProfile = {
  names: {},
  fields: {},
  offices: {},
  places: {},
  genders: {},
  company: {},
  topics: {},
  publishers: {},
  articles: 0,
};

/** Different values kept of each kind: enough to know anybody by, and a record stays below 3 kB. */
const maxValues = { names: 12, fields: 8, offices: 24, places: 24, genders: 2, company: 32, topics: 32, publishers: 8 };
type Kind = keyof typeof maxValues;
const kinds = Object.keys(maxValues) as Kind[];

/** The evidence in the form of a profile of its own. */
export function profileOf(evidence: PersonEvidence): PersonProfile {
  const { titles } = foldName(evidence.name);
  const traits = [...evidence.roles, ...titles].map(roleTraits);
  const count = (values: readonly string[]) =>
    Object.fromEntries([...new Set(values)].filter(Boolean).map((value) => [value, 1]));
  return {
    names: { [evidence.name]: 1 },
    fields: count(traits.flatMap(({ fields }) => fields)),
    offices: count(traits.flatMap(({ offices }) => offices)),
    places: count(traits.flatMap(({ places }) => places)),
    genders: count(traits.flatMap(({ gender }) => gender ?? [])),
    company: count(evidence.comentions.map(bareName)),
    topics: count(evidence.topics.map(foldText)),
    publishers: count(evidence.publisher === null ? [] : [foldText(evidence.publisher)]),
    articles: 1,
  };
}

/** A name as names are compared: its folded words without title and suffix. */
export const bareName = (name: string) => foldName(name).words.join(' ');

export const addToProfile = (profile: PersonProfile, added: PersonProfile) => combine(profile, added, 1);

/** The profile without an article that is no longer there. Values that had been crowded out stay so. */
export const takeFromProfile = (profile: PersonProfile, taken: PersonProfile) => combine(profile, taken, -1);

function combine(profile: PersonProfile, other: PersonProfile, sign: 1 | -1): PersonProfile {
  const counts = Object.fromEntries(
    kinds.map((kind) => [kind, combineCounts(profile[kind], other[kind], sign, maxValues[kind])]),
  );
  return { ...(counts as Record<Kind, Counts>), articles: Math.max(0, profile.articles + sign * other.articles) };
}

function combineCounts(counts: Counts, other: Counts, sign: 1 | -1, limit: number): Counts {
  const sum = new Map(Object.entries(counts));
  for (const [value, count] of Object.entries(other)) sum.set(value, (sum.get(value) ?? 0) + sign * count);
  const kept = [...sum].filter(([, count]) => count > 0);
  if (kept.length <= limit) return Object.fromEntries(kept);
  // The newest come last: among equally frequent ones the oldest makes room.
  const ranked = kept
    .map(([value, count], at) => ({ value, count, at }))
    .sort((a, b) => b.count - a.count || b.at - a.at);
  const stays = new Set(ranked.slice(0, limit).map(({ value }) => value));
  return Object.fromEntries(kept.filter(([value]) => stays.has(value)));
}
