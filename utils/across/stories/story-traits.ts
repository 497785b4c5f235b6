import type { Article } from '@/utils/model/article';
import type { Digest } from '@/utils/model/digest';
import { foldText } from '@/utils/text/fold';
import { bandsOf, hashText, minHash } from './min-hash';
import { type StoryTerms, storyTerms } from './story-terms';
import { windowDays } from './story-window';
import { storyParagraphs, storyWords } from './story-words';

/** What is kept of an article to find its story by. JSON-safe except for the signature; about 2 kB. */
export interface StoryTraits {
  /** MinHash of its text, null for one too short. */
  readonly signature: Uint32Array | null;
  /** Near-duplicates have one of these in common. */
  readonly bands: readonly number[];
  /** What an article of the same story has too, each with the day: one index finds who has it within some weeks. See `featureKey`. */
  readonly features: readonly number[];
  readonly terms: StoryTerms;
  /** Folded names of the key people. */
  readonly people: readonly string[];
  /** Folded labels. */
  readonly topics: readonly string[];
  /** Days since 1970 of its publication, null if it is not known. */
  readonly day: number | null;
}

const dayMs = 86_400_000;
/** Weightiest terms by which a story is looked up; more would find more that is not meant. */
const featureTerms = 6;
const featurePeople = 3;
const featureTopics = 3;
/** Keys hold a hash of 32 bits and a day of 20: whole numbers below 2 ** 53, as exact as IndexedDB's keys are. */
const dayRange = 2 ** 20;

export function storyTraits(article: Article, digest: Digest, savedAt: string): StoryTraits {
  const key = digest.people.filter(({ isKey }) => isKey).map(({ name }) => name);
  const signature = minHash(storyParagraphs(article).flatMap(storyWords));
  const terms = storyTerms(
    article,
    digest.people.flatMap(({ aliases, name }) => [name, ...aliases]),
  );
  const people = [...new Set(key.map(foldText))];
  const topics = [...new Set(digest.topics.map(({ label }) => foldText(label)))];
  const day = dayOf(article.published) ?? dayOf(savedAt);
  const core = { terms, people, topics };
  return { signature, bands: signature ? bandsOf(signature) : [], features: keptFeatures(core, day), ...core, day };
}

/**
 * The stretches of keys, both ends included, under which articles within the window before and after this one have something
 * in common with it: as many as it has features, each as short in the tenth year as in the first, the latest article first.
 */
export const nearbyFeatures = (traits: Pick<StoryTraits, 'features' | 'day'>): [from: number, to: number][] => {
  const { features, day } = traits;
  if (day === null) return [];
  return features
    .map(featureOf)
    .map((feature) => [featureKey(feature, day + windowDays), featureKey(feature, day - windowDays)]);
};

/** What a key tells without its day: a hash of 32 bits. */
export const featureOf = (key: number) => Math.floor(key / dayRange);

/** Keys of one feature stand together, the latest day first. A day before the year 535 or after 3405 counts as the nearest within. */
const featureKey = (feature: number, day: number) =>
  feature * dayRange + Math.min(dayRange - 1, Math.max(0, dayRange / 2 - day));

function keptFeatures(
  { terms, people, topics }: Pick<StoryTraits, 'terms' | 'people' | 'topics'>,
  day: number | null,
): number[] {
  if (day === null) return [];
  const names = [
    // Sorted again: an object names its whole numbers first, whatever they weigh.
    ...Object.entries(terms)
      .sort(([, a], [, b]) => b - a)
      .slice(0, featureTerms)
      .map(([term]) => `t ${term}`),
    ...people.slice(0, featurePeople).map((name) => `p ${name}`),
    ...topics.slice(0, featureTopics).map((topic) => `o ${topic}`),
  ];
  return [...new Set(names.map((name) => featureKey(hashText(name), day)))];
}

function dayOf(iso: string | null): number | null {
  const time = iso === null ? Number.NaN : Date.parse(iso);
  return Number.isNaN(time) ? null : Math.floor(time / dayMs);
}
