import { featureOf, type StoryTraits, storyTraits } from '@/utils/across/stories/story-traits';
import { unsettleStories } from '../shelf/unsettle-stories';
import type { LibraryDatabase } from '../store/database';
import { readCounter } from '../store/meta-counters';
import { isStoryChoice, readStoryChoices } from './choice-shapes';
import { type ConnectedArticle, dayOfArticle } from './connected-article';
import type { ConnectionRecord, StoryRecord, TraitsRecord } from './connection-records';
import { areTraits } from './connection-shapes';
import { chooseAmong, type NearArticle, nearDocs, readNear } from './find-story';

/** The stories of some articles within one transaction. */
export class StoriesEditor {
  private readonly traits = new Map<number, StoryTraits>();
  private readonly near = new Map<number, readonly NearArticle[]>();
  private readonly pins = new Map<string, string>();
  private readonly addedHere: NearArticle[] = [];
  private readonly touched = new Set<string>();
  private readonly founded = new Map<string, StoryRecord>();
  /** Stories named after one of these articles that have others in them already. */
  private readonly existing = new Set<string>();
  private readonly gone: number[] = [];

  constructor(private readonly library: LibraryDatabase) {}

  /** Reads all that `add` may need. Articles that are connected already keep their story and are not looked up. */
  async load(articles: readonly ConnectedArticle[], connected: ReadonlySet<number>): Promise<void> {
    for (const { doc, article, digest, savedAt } of articles)
      this.traits.set(doc, storyTraits(article, digest, savedAt));
    const stored = await this.library.storyChoices.bulkGet(articles.map(({ id }) => id));
    const choices = stored.filter(isStoryChoice);
    const anchors = choices.flatMap(({ anchor }) => anchor ?? []);
    const beside = await this.library.connections.where('articleId').anyOf(anchors).toArray();
    const storyOf = new Map(beside.map(({ articleId, story }) => [articleId, story]));
    for (const choice of choices) this.pins.set(choice.articleId, storyOf.get(choice.anchor ?? '') ?? choice.story);
    for (const story of await this.library.stories.bulkGet(articles.map(({ id }) => id)))
      if (story) this.existing.add(story.story);
    const fresh = articles.filter(({ doc, id }) => !connected.has(doc) && !this.pins.has(id));
    await Promise.all(
      fresh.map(({ doc }) => {
        const traits = this.traits.get(doc);
        return traits
          ? nearDocs(this.library, traits)
              .then((docs) => readNear(this.library, docs))
              .then((near) => this.near.set(doc, near))
          : undefined;
      }),
    );
  }

  /** The story the article belongs to: the reader's choice, the one it had, or that of the article it hangs together with most. */
  add(connected: ConnectedArticle, earlier: ConnectionRecord | undefined): string {
    const { doc, id } = connected;
    const traits = this.traits.get(doc);
    if (!traits) throw new Error('load comes first');
    const candidates = [...(this.near.get(doc) ?? []), ...this.nearHere(traits)];
    const story = this.pins.get(id) ?? earlier?.story ?? chooseAmong(traits, candidates)?.story ?? id;
    this.found(connected, story, earlier !== undefined || this.existing.has(story));
    this.addedHere.push({ traits, connection: { articleId: id, story } });
    return story;
  }

  /** A story of one new article needs no counting; most are. */
  private found(connected: ConnectedArticle, story: string, isKnown: boolean): void {
    if (story !== connected.id || isKnown) {
      this.touched.add(story);
      return;
    }
    const day = dayOfArticle(connected);
    this.founded.set(story, {
      story,
      title: connected.article.title,
      articles: 1,
      firstDay: day,
      lastDay: day,
      isShown: 0,
    });
  }

  remove({ doc, story }: ConnectionRecord): void {
    this.touched.add(story);
    this.gone.push(doc);
  }

  /** After the connections are written. */
  async flush(): Promise<void> {
    const { library } = this;
    await unsettleStories(library, [...this.founded.keys(), ...(await this.storiesNearGone())]);
    await library.traits.bulkDelete(this.gone.filter((doc) => !this.traits.has(doc)));
    await library.traits.bulkPut([...this.traits].map(([doc, traits]): TraitsRecord => ({ doc, ...traits })));
    await library.stories.bulkPut([...this.founded.values()]);
    await recountStories(library, [...this.touched]);
  }

  /** Of other devices' stories those that an article which goes may have held together. */
  private async storiesNearGone(): Promise<string[]> {
    if (this.gone.length === 0 || !(await readCounter(this.library, 'shelfOn'))) return [];
    const stories: string[] = [];
    for (const traits of await this.library.traits.bulkGet(this.gone))
      if (traits && areTraits(traits)) {
        const near = await readNear(this.library, await nearDocs(this.library, traits));
        stories.push(...near.map(({ connection }) => connection.story));
      }
    return stories;
  }

  /** Articles of the same transaction that share something with this one. */
  private nearHere(traits: StoryTraits): NearArticle[] {
    const wanted = new Set(traits.features.map(featureOf));
    return this.addedHere.filter(
      ({ traits: other }) =>
        other.features.filter((feature) => wanted.has(featureOf(feature))).length > 1 ||
        other.bands.some((band) => traits.bands.includes(band)),
    );
  }
}

/** Brings what is kept of these stories in line with their articles. */
export async function recountStories(library: LibraryDatabase, stories: readonly string[]): Promise<void> {
  await unsettleStories(library, stories);
  await countStories(library, stories);
}

/** As it is on every device already. */
export async function countStories(library: LibraryDatabase, stories: readonly string[]): Promise<void> {
  if (stories.length === 0) return;
  const members = await library.connections.where('story').anyOf(stories).toArray();
  const records: StoryRecord[] = [];
  const gone: string[] = [];
  for (const story of stories) {
    const own = members
      .filter((member) => member.story === story)
      .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.doc - b.doc));
    const [first, last] = [own[0], own.at(-1)];
    if (!first || !last) gone.push(story);
    else {
      records.push({
        story,
        title: first.title,
        articles: own.length,
        firstDay: first.day,
        lastDay: last.day,
        isShown: own.length > 1 ? 1 : 0,
      });
    }
  }
  await library.stories.bulkDelete(gone);
  await library.stories.bulkPut(records);
}

/** Puts every article that the reader put beside another into that one's story; in a transaction over connections, stories, choices, shelf and meta. */
export async function applyStoryChoices(library: LibraryDatabase): Promise<void> {
  const choices = await readStoryChoices(library);
  const ids = choices.flatMap(({ articleId, anchor }) => (anchor === null ? [articleId] : [articleId, anchor]));
  const connections = await library.connections.where('articleId').anyOf(ids).toArray();
  const byId = new Map(connections.map((connection) => [connection.articleId, connection]));
  const moved = choices.flatMap(({ articleId, story, anchor }) => {
    const own = byId.get(articleId);
    const wanted = byId.get(anchor ?? '')?.story ?? story;
    return own && own.story !== wanted ? [{ ...own, story: wanted }] : [];
  });
  const touched = moved.flatMap(({ articleId, story }) => [story, byId.get(articleId)?.story ?? story]);
  await library.connections.bulkPut(moved);
  await recountStories(library, [...new Set(touched)]);
}
