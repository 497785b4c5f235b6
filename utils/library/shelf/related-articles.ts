import { isStronger } from '@/utils/across/stories/choose-story';
import { storyRelation } from '@/utils/across/stories/story-relation';
import type { StoryTraits } from '@/utils/across/stories/story-traits';
import { type ArticleInStories, isBefore } from '@/utils/sync/story-places';
import { isStoryChoice } from '../connections/choice-shapes';
import { areTraits, isConnection } from '../connections/connection-shapes';
import { weightOfShared } from '../connections/find-story';
import type { LibraryDatabase } from '../store/database';
import { isRow } from '../store/record-shapes';

/** Articles that share a feature; of what more have, only so many are read. */
const mostSharing = 400;
/** Articles compared closely with another: those that share most with it, of as many those whose ids come first. */
const mostCompared = 24;

interface Entry {
  readonly id: string;
  readonly savedAt: string;
  readonly traits: StoryTraits;
}

/** Which articles of a library hang together, and where the reader put them; each article is read once. */
export class RelatedArticles {
  readonly #entries = new Map<number, Entry | null>();
  readonly #docs = new Map<string, number>();
  readonly #related = new Map<string, Promise<readonly Entry[]>>();

  constructor(private readonly library: LibraryDatabase) {}

  readonly find = async (id: string): Promise<ArticleInStories | null> => {
    const own = await this.#entryOf(id);
    if (!own) return null;
    const choice = await this.library.storyChoices.get(id);
    const earlier = (await this.#relatedTo(id)).filter((other) => isBefore(other, own)).map((other) => other.id);
    return { id, savedAt: own.savedAt, choice: isStoryChoice(choice) ? choice : null, earlier };
  };

  /** The ids of all that an article hangs together with, the one it does most first, whatever the order they came in. */
  async relatedTo(id: string): Promise<readonly string[]> {
    return (await this.#relatedTo(id)).map((other) => other.id);
  }

  #relatedTo(id: string): Promise<readonly Entry[]> {
    const known = this.#related.get(id) ?? this.#findRelated(id);
    this.#related.set(id, known);
    return known;
  }

  async #findRelated(id: string): Promise<readonly Entry[]> {
    const own = await this.#entryOf(id);
    if (!own) return [];
    const weights = await weightOfShared(this.library, own.traits, mostSharing);
    const least = [...weights.values()].sort((a, b) => b - a)[mostCompared] ?? 0;
    const near = [...weights].filter(([doc, weight]) => weight >= least && doc !== this.#docs.get(id));
    const entries = await this.#read(near.map(([doc]) => doc));
    const shared = entries.map((entry, at) => ({ entry, weight: near[at]?.[1] ?? 0 }));
    shared.sort((a, b) => b.weight - a.weight || ((a.entry?.id ?? '') < (b.entry?.id ?? '') ? -1 : 1));
    const related = shared.slice(0, mostCompared).flatMap(({ entry }) => {
      const relation = entry && storyRelation(own.traits, entry.traits);
      return entry && relation ? [{ ...relation, entry, articleId: entry.id }] : [];
    });
    return related.sort((a, b) => (isStronger(a, b) ? -1 : 1)).map(({ entry }) => entry);
  }

  async #entryOf(id: string): Promise<Entry | null> {
    const doc = this.#docs.get(id) ?? (await this.library.connections.get({ articleId: id }))?.doc;
    if (doc === undefined) return null;
    this.#docs.set(id, doc);
    return (await this.#read([doc]))[0] ?? null;
  }

  async #read(docs: readonly number[]): Promise<readonly (Entry | null)[]> {
    const missing = docs.filter((doc) => !this.#entries.has(doc));
    if (missing.length > 0) {
      const { connections, rows, traits } = this.library;
      const found = await Promise.all([connections.bulkGet(missing), rows.bulkGet(missing), traits.bulkGet(missing)]);
      for (const [at, doc] of missing.entries()) {
        const [connection, row, own] = [found[0][at], found[1][at], found[2][at]];
        const isWhole = connection && isConnection(connection) && isRow(row) && own && areTraits(own);
        this.#entries.set(doc, isWhole ? { id: connection.articleId, savedAt: row.savedAt, traits: own } : null);
      }
    }
    return docs.map((doc) => this.#entries.get(doc) ?? null);
  }
}
