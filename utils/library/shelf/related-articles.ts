import { isStronger } from '@/utils/across/stories/choose-story';
import { storyRelation } from '@/utils/across/stories/story-relation';
import { isBefore, type StoryArticle } from '@/utils/sync/story-places';
import { isStoryChoice } from '../connections/choice-shapes';
import { areTraits, isConnection } from '../connections/connection-shapes';
import { readNear, weightOfShared } from '../connections/find-story';
import type { LibraryDatabase } from '../store/database';
import { isRow } from '../store/record-shapes';

/** Articles that share a feature; of what more have, only so many are read. */
const mostSharing = 400;
/** Articles compared closely with another, those that share most with it, and all that share as much as the last of them. */
const mostCompared = 24;

/** Which articles of a library hang together, and where the reader put them; each article is read once. */
export class RelatedArticles {
  readonly #related = new Map<string, Promise<readonly string[]>>();

  constructor(private readonly library: LibraryDatabase) {}

  readonly find = async (id: string): Promise<StoryArticle | null> => {
    const own = await this.#orderOf([id]);
    const savedAt = own.get(id);
    if (savedAt === undefined) return null;
    const choice = await this.library.storyChoices.get(id);
    const related = await this.relatedTo(id);
    const times = await this.#orderOf(related);
    const earlier = related.filter((other) =>
      isBefore({ id: other, savedAt: times.get(other) ?? '~' }, { id, savedAt }),
    );
    return { id, savedAt, choice: isStoryChoice(choice) ? choice : null, earlier };
  };

  /** All that an article hangs together with, the one it does most first, whatever the order they came in. */
  relatedTo(id: string): Promise<readonly string[]> {
    const known = this.#related.get(id) ?? this.#findRelated(id);
    this.#related.set(id, known);
    return known;
  }

  async #findRelated(id: string): Promise<readonly string[]> {
    const { library } = this;
    const connection = await library.connections.get({ articleId: id });
    const traits = connection && (await library.traits.get(connection.doc));
    if (!connection || !traits || !areTraits(traits)) return [];
    const weights = [...(await weightOfShared(library, traits, mostSharing))].sort((a, b) => b[1] - a[1]);
    const others = weights.filter(([doc]) => doc !== connection.doc);
    const least = others[mostCompared - 1]?.[1] ?? 0;
    const docs = others.filter(([, weight]) => weight >= least).map(([doc]) => doc);
    const related = (await readNear(library, docs)).flatMap(({ traits: other, connection: { articleId } }) => {
      const relation = storyRelation(traits, other);
      return relation ? [{ ...relation, articleId }] : [];
    });
    return related.sort((a, b) => (isStronger(a, b) ? -1 : 1)).map(({ articleId }) => articleId);
  }

  /** When articles that are in stories were saved, by their ids. */
  async #orderOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const connections = await this.library.connections
      .where('articleId')
      .anyOf([...ids])
      .toArray();
    const rows = await this.library.rows.bulkGet(connections.map(({ doc }) => doc));
    return new Map(
      connections.flatMap((connection, at) => {
        const row = rows[at];
        return isConnection(connection) && isRow(row) ? [[connection.articleId, row.savedAt] as const] : [];
      }),
    );
  }
}
