import { chooseStory, type StoryChoice } from '@/utils/stories/choose-story';
import { nearbyFeatures, type StoryTraits } from '@/utils/stories/story-traits';
import type { LibraryDatabase } from '../database';
import type { ConnectionRecord, TraitsRecord } from './connection-records';

/** Articles looked at closely; a story is among the few that share most. */
const maxLooked = 12;
/** A band in common says more than a feature in common. */
const bandWeight = 3;
/** One feature alone is chance. */
const leastShared = 2;

/** The docs that have most in common with an article, by features and bands, the best first; in a transaction over traits. */
export async function nearDocs(library: LibraryDatabase, traits: StoryTraits): Promise<number[]> {
  const features = nearbyFeatures(traits);
  const [byBand, byFeature] = await Promise.all([
    Promise.all(traits.bands.map((band) => library.traits.where('bands').equals(band).primaryKeys())),
    Promise.all(features.map((feature) => library.traits.where('features').equals(feature).primaryKeys())),
  ]);
  const shared = new Map<number, number>();
  const count = (docs: readonly number[], weight: number) => {
    for (const doc of docs) shared.set(doc, (shared.get(doc) ?? 0) + weight);
  };
  for (const docs of byBand) count(docs, bandWeight);
  for (const docs of byFeature) count(docs, 1);
  const ranked = [...shared].filter(([, weight]) => weight >= leastShared).sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return ranked.slice(0, maxLooked).map(([doc]) => doc);
}

export interface NearArticle {
  readonly traits: StoryTraits;
  readonly connection: Pick<ConnectionRecord, 'articleId' | 'story'>;
}

/** What is kept of these articles; in a transaction over traits and connections. */
export async function readNear(library: LibraryDatabase, docs: readonly number[]): Promise<NearArticle[]> {
  const [traits, connections] = await Promise.all([
    library.traits.bulkGet([...docs]),
    library.connections.bulkGet([...docs]),
  ]);
  return docs.flatMap((_, at) => {
    const [own, connection] = [traits[at], connections[at]];
    return own && connection ? [{ traits: own as TraitsRecord, connection }] : [];
  });
}

/** The story of an article that the reader took out of its own: nothing joins it by itself. */
const alonePrefix = 'alone ';
export const aloneStory = (articleId: string) => `${alonePrefix}${articleId}`;

export const chooseAmong = (traits: StoryTraits, near: readonly NearArticle[]): StoryChoice | null =>
  chooseStory(
    traits,
    near
      .filter(({ connection }) => !connection.story.startsWith(alonePrefix))
      .map(({ traits: other, connection }) => ({
        articleId: connection.articleId,
        story: connection.story,
        traits: other,
      })),
  );
