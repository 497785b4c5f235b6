import type { Article } from '../model/article';
import type { Digest } from '../model/digest';
import { foldText } from '../text/fold-text';
import { bandsOf, hashText, minHash } from './min-hash';
import { type StoryTerms, storyTerms } from './story-terms';
import { windowDays } from './story-window';
import { storyParagraphs, storyWords } from './story-words';

/** What is kept of an article to find its story by. JSON-safe but for the signature; about 2 kB. */
export interface StoryTraits {
  /** MinHash of its text, null for one too short. */
  readonly signature: Uint32Array | null;
  /** Near-duplicates have one of these in common. */
  readonly bands: readonly number[];
  /** Articles on one story of the same three weeks have several of these in common. */
  readonly features: readonly number[];
  readonly terms: StoryTerms;
  /** Folded names of the key people. */
  readonly people: readonly string[];
  /** Folded labels. */
  readonly topics: readonly string[];
  /** Days since 1970 of its publication, null where it is not known. */
  readonly day: number | null;
}

const dayMs = 86_400_000;
/** Weightiest terms by which a story is looked up; more would find more that is not meant. */
const featureTerms = 6;
const featurePeople = 3;
const featureTopics = 3;
/** Lookups are by stretches of time as long as the window for follow-ups, so that they cost the same in the tenth year as in the first. */
const bucketDays = windowDays;

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

/** The features by which articles within the window before and after this one are found. */
export const nearbyFeatures = (traits: Pick<StoryTraits, 'terms' | 'people' | 'topics' | 'day'>): number[] =>
  featuresAt(traits, traits.day);

/**
 * The features under which an article is kept: those of its own stretch of time and of the two beside it. Storing three times
 * and looking up once costs a third of the other way round, as a lookup is dearer than an entry.
 */
function keptFeatures(core: Pick<StoryTraits, 'terms' | 'people' | 'topics'>, day: number | null): number[] {
  return day === null ? [] : [-1, 0, 1].flatMap((step) => featuresAt(core, day + step * bucketDays));
}

function featuresAt(
  { terms, people, topics }: Pick<StoryTraits, 'terms' | 'people' | 'topics'>,
  day: number | null,
): number[] {
  if (day === null) return [];
  const stretch = Math.floor(day / bucketDays);
  const names = [
    ...Object.keys(terms)
      .slice(0, featureTerms)
      .map((term) => `t ${term}`),
    ...people.slice(0, featurePeople).map((name) => `p ${name}`),
    ...topics.slice(0, featureTopics).map((topic) => `o ${topic}`),
  ];
  return [...new Set(names.map((name) => hashText(`${name} ${stretch}`)))];
}

function dayOf(iso: string | null): number | null {
  const time = iso === null ? Number.NaN : Date.parse(iso);
  return Number.isNaN(time) ? null : Math.floor(time / dayMs);
}
