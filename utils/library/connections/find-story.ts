import { type ChosenStory, chooseStory } from '@/utils/across/stories/choose-story';
import { nearbyFeatures, type StoryTraits } from '@/utils/across/stories/story-traits';
import type { LibraryDatabase } from '../store/database';
import type { ConnectionRecord } from './connection-records';
import { areTraits, isConnection } from './connection-shapes';

/** Articles looked at closely; a story is among the few that share most. */
const maxLooked = 12;
/** Articles read for one band or feature, of a feature the latest; one that more have tells little, and reading all would take as long as there are many. */
const maxSharing = 48;
/** A band in common says more than a feature in common. */
const bandWeight = 3;
/** A feature that many have, alone, is chance. */
const leastShared = 2;

/**
 * The docs that have most in common with an article, by bands and features, each weighing more the fewer have it, the best first;
 * in a transaction over traits. Reads at most `maxSharing` keys for each, however large the library is.
 */
export async function nearDocs(library: LibraryDatabase, traits: StoryTraits): Promise<number[]> {
  const shared = await weightOfShared(library, traits, maxSharing);
  const ranked = [...shared].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return ranked.slice(0, maxLooked).map(([doc]) => doc);
}

/** How much every doc has in common with an article that has enough. Of what more than `most` have, only those are counted. */
export async function weightOfShared(
  library: LibraryDatabase,
  traits: StoryTraits,
  most: number,
): Promise<ReadonlyMap<number, number>> {
  const { traits: table } = library;
  const [byBand, byFeature] = await Promise.all([
    Promise.all(traits.bands.map((band) => table.where('bands').equals(band).limit(most).primaryKeys())),
    Promise.all(
      nearbyFeatures(traits).map(([from, to]) =>
        table.where('features').between(from, to, true, true).limit(most).primaryKeys(),
      ),
    ),
  ]);
  const shared = new Map<number, number>();
  const count = (docs: readonly number[], weight: number) => {
    for (const doc of docs) shared.set(doc, (shared.get(doc) ?? 0) + weight);
  };
  for (const docs of byBand) count(docs, bandWeight * rarity(docs.length));
  for (const docs of byFeature) count(docs, rarity(docs.length));
  return new Map([...shared].filter(([, weight]) => weight >= leastShared));
}

/** What sharing something with so many says: 1 for as many as are read, one more for each halving, as inverse document frequency does. */
const rarity = (docs: number) => 1 + Math.log2(maxSharing / Math.max(1, docs));

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
    return own && areTraits(own) && connection && isConnection(connection) ? [{ traits: own, connection }] : [];
  });
}

/** The story of an article that the reader took out of its own: nothing joins it by itself. */
const alonePrefix = 'alone ';
export const aloneStory = (articleId: string) => `${alonePrefix}${articleId}`;
export const isAloneStory = (story: string) => story.startsWith(alonePrefix);

export const chooseAmong = (traits: StoryTraits, near: readonly NearArticle[]): ChosenStory | null =>
  chooseStory(
    traits,
    near
      .filter(({ connection }) => !isAloneStory(connection.story))
      .map(({ traits: other, connection }) => ({
        articleId: connection.articleId,
        story: connection.story,
        traits: other,
      })),
  );
