import type { Result } from '@/utils/model/result';
import { StoryPlaces } from '@/utils/sync/story-places';
import { connectArticles, countUnconnected } from '../connections/connect-articles';
import type { ConnectionRecord } from '../connections/connection-records';
import { isConnection } from '../connections/connection-shapes';
import { isAloneStory } from '../connections/find-story';
import { countStories } from '../connections/stories-editor';
import { type LibraryDatabase, theLibrary } from '../store/database';
import type { LibraryFailure } from '../store/library-failure';
import { asResult } from '../store/transactions';
import { RelatedArticles } from './related-articles';
import { haveSettled, keyOfUnsettled, someUnsettled } from './unsettled-stories';

/** Stories brought in line in one transaction. */
const storiesInStep = 20;
/** Between two steps others have their turn. */
const pauseMs = 50;
const pause = () => new Promise((resolve) => setTimeout(resolve, pauseMs));
/** Of a story that went on for very long the latest articles are looked at. */
const mostMembers = 120;

/**
 * Brings stories that changed here in line with what all devices make of them: see sync/story-places.ts. In steps of one
 * transaction each; may be stopped at any time and goes on where it was.
 */
export function settleStories(library: LibraryDatabase = theLibrary()): Promise<Result<void, LibraryFailure>> {
  return asResult(library, async () => {
    if ((await someUnsettled(library, 1)).length === 0 && (await countUnconnected(library)) === 0) return;
    await connectArticles(library);
    while (await settleStep(library)) await pause();
  });
}

/** Whether there are more. Found out outside of the transaction, which does not wait for what asks nothing of the store. */
async function settleStep(library: LibraryDatabase): Promise<boolean> {
  const unsettled = await someUnsettled(library, storiesInStep);
  if (unsettled.length === 0) return false;
  const placed = await placesOf(library, unsettled.map(keyOfUnsettled));
  await library.transaction('rw', library.connections, library.stories, library.shelf, async () => {
    await haveSettled(library, unsettled);
    const now = await library.connections
      .where('articleId')
      .anyOf([...placed.keys()])
      .toArray();
    const moved = now.flatMap((connection) => {
      const story = placed.get(connection.articleId) ?? connection.story;
      return story === connection.story ? [] : [{ was: connection.story, connection: { ...connection, story } }];
    });
    await library.connections.bulkPut(moved.map(({ connection }) => connection));
    await countStories(library, [...new Set(moved.flatMap(({ was, connection: { story } }) => [was, story]))]);
  });
  return unsettled.length === storiesInStep;
}

/** In which story each article is that these stories, or stories near them, are made of. */
async function placesOf(library: LibraryDatabase, stories: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const articles = new RelatedArticles(library);
  const places = new StoryPlaces(articles.find, isAloneStory);
  const near = new Set<string>();
  for (const { articleId } of await membersOf(library, stories))
    for (const id of await articles.relatedTo(articleId)) near.add(id);
  const beside = await library.connections
    .where('articleId')
    .anyOf([...near])
    .toArray();
  const touched = new Set([...stories, ...beside.map(({ story }) => story)]);
  const placed = new Map<string, string>();
  for (const { articleId } of await membersOf(library, touched)) {
    const story = await places.storyOf(articleId);
    if (story !== null) placed.set(articleId, story);
  }
  return placed;
}

async function membersOf(library: LibraryDatabase, stories: Iterable<string>): Promise<ConnectionRecord[]> {
  const members: ConnectionRecord[] = [];
  for (const story of stories) {
    const own = await library.connections.where('story').equals(story).toArray();
    members.push(...own.filter(isConnection).slice(-mostMembers));
  }
  return members;
}
