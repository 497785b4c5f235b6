/** Where and when the reader put an article: beside another, or into a story of its own. */
interface StoryChoiceAt {
  readonly story: string;
  readonly anchor: string | null;
  /** ISO 8601. */
  readonly at: string;
}

/** Later than any time that is written. */
const endOfTime = '~';

/** An article of a story, as far as it decides which one: the same on every device. */
export interface ArticleInStories {
  readonly id: string;
  /** ISO 8601. */
  readonly savedAt: string;
  readonly choice: StoryChoiceAt | null;
  /** Articles saved before it that it hangs together with, the one it does most first. */
  readonly earlier: readonly string[];
}

/** Looks up an article that has a story; null where there is none. */
export type FindArticle = (id: string) => Promise<ArticleInStories | null>;

/** Whether an article stands before another in the order in which stories grow, which is the same on every device. */
export const isBefore = (
  a: Pick<ArticleInStories, 'id' | 'savedAt'>,
  b: Pick<ArticleInStories, 'id' | 'savedAt'>,
): boolean => (a.savedAt === b.savedAt ? a.id < b.id : a.savedAt < b.savedAt);

/**
 * The stories of articles, by the key of the first article of each. It follows from nothing but the articles that are there and
 * the reader's choices: two libraries that hold the same have the same stories, in whatever order either came to it.
 *
 * An article belongs to the story that the earlier one it hangs together with most was in when it was saved; one the reader
 * moved, to that which the article beside it was in at that time. Nothing joins by itself what the reader took out.
 */
export class StoryPlaces {
  readonly #found = new Map<string, Promise<ArticleInStories | null>>();
  readonly #placed = new Map<string, Promise<string>>();

  constructor(
    private readonly find: FindArticle,
    /** The story of an article that the reader took out of its own. */
    private readonly isAlone: (story: string) => boolean,
  ) {}

  /** null for an article that is not there. */
  async storyOf(id: string): Promise<string | null> {
    const article = await this.#article(id);
    return article && this.#placeOf(article, endOfTime);
  }

  /**
   * Where an article was before some time. Each step leads to an earlier time, or at the same time to an earlier article: so
   * there is no ring, whatever clocks say.
   */
  #placeOf(article: ArticleInStories, before: string): Promise<string> {
    const { choice, savedAt, id } = article;
    const isChosen = choice !== null && choice.at < before;
    const time = isChosen ? choice.at : before < savedAt ? before : savedAt;
    const key = `${isChosen} ${time} ${id}`;
    const place = this.#placed.get(key) ?? (isChosen ? this.#besideOf(id, choice) : this.#grownInto(article, time));
    this.#placed.set(key, place);
    return place;
  }

  async #besideOf(id: string, choice: StoryChoiceAt): Promise<string> {
    if (this.isAlone(choice.story)) return choice.story;
    const beside = (await this.#article(choice.anchor ?? '')) ?? (await this.#article(choice.story));
    if (!beside) return choice.story;
    return beside.id === id ? id : this.#placeOf(beside, choice.at);
  }

  async #grownInto({ id, earlier }: ArticleInStories, time: string): Promise<string> {
    for (const other of earlier) {
      const before = await this.#article(other);
      const story = before && (await this.#placeOf(before, time));
      if (story && !this.isAlone(story)) return story;
    }
    return id;
  }

  #article(id: string): Promise<ArticleInStories | null> {
    const known = this.#found.get(id) ?? this.find(id);
    this.#found.set(id, known);
    return known;
  }
}
