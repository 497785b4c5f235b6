import { Dexie } from 'dexie';
import * as v from 'valibot';
import { type AddedSentence, whatEachAdds } from '@/utils/across/stories/what-each-adds';
import type { Article } from '@/utils/model/article';
import { fail, type Result, succeed } from '@/utils/model/result';
import { rowsByIds } from '../articles/rows-by-ids';
import { noterOf } from '../shelf/noter-of';
import { type LibraryDatabase, theLibrary } from '../store/database';
import type { LibraryFailure } from '../store/library-failure';
import { isBody, isRow } from '../store/record-shapes';
import { asResult } from '../store/transactions';
import { readStoryChoices } from './choice-shapes';
import { connectArticles } from './connect-articles';
import type { ConnectionRecord, StoryChoice, StoryRecord } from './connection-records';
import { areTraits, isConnection } from './connection-shapes';
import { aloneStory, nearDocs } from './find-story';
import { queryConnected, queryConnections } from './query-connections';
import { applyStoryChoices, recountStories } from './stories-editor';
import { type ConnectedRow, connectedRow } from './topics';

export interface StoryRow extends Omit<StoryRecord, 'isShown'> {
  /** BCP 47, of an article of it; null if unknown. */
  readonly language: string | null;
}

export interface StoriesRequest {
  readonly offset?: number;
  readonly limit: number;
  /** Of the articles that are connected by now; else all are connected first. */
  readonly isPartial?: boolean;
}

/** Stories of two articles and more, the latest first, and how many there are. */
export function listStories(
  { offset = 0, limit, isPartial = false }: StoriesRequest,
  library: LibraryDatabase = theLibrary(),
): Promise<Result<{ readonly stories: readonly StoryRow[]; readonly total: number }, LibraryFailure>> {
  return (isPartial ? queryConnected : queryConnections)(library, async () => {
    const shown = library.stories.where('[isShown+lastDay]').between([1, Dexie.minKey], [1, Dexie.maxKey], true, true);
    const stories = await shown.reverse().offset(offset).limit(limit).toArray();
    const languages = await languagesOf(library, stories);
    return {
      stories: stories.map(({ isShown: _, ...story }, at) => ({ ...story, language: languages[at] ?? null })),
      total: await shown.count(),
    };
  });
}

async function languagesOf(library: LibraryDatabase, stories: readonly StoryRecord[]): Promise<(string | null)[]> {
  const anyArticle = (story: string) => library.connections.where('story').equals(story).limit(1).primaryKeys();
  const docs = await Promise.all(stories.map(async ({ story }) => (await anyArticle(story))[0] ?? 0));
  const rows = await library.rows.bulkGet(docs);
  return rows.map((row) => (isRow(row) ? row.language : null));
}

export interface StoryArticle extends ConnectedRow {
  /** As its page states it; null if it does not. */
  readonly published: string | null;
  /** BCP 47; null if unknown. */
  readonly language: string | null;
  /** Sentences that no earlier article of the story has; all of its own for the first. */
  readonly added: readonly AddedSentence[];
  /** The reader put it here. */
  readonly isChosen: boolean;
}

export interface StoryPage {
  readonly story: string;
  /** The headline of its first article. */
  readonly title: string;
  /** That of the title, BCP 47; null if unknown. */
  readonly language: string | null;
  /** In the order in which they came: all of them, or the latest of very many. */
  readonly articles: readonly StoryArticle[];
  /** Articles before those, which are neither shown nor compared with them. */
  readonly earlier: number;
  /** Other stories that have something in common with it, where the reader may want to put an article. */
  readonly near: readonly { readonly story: string; readonly title: string }[];
}

/** A story followed over more articles than that is read from its latest ones; nobody reads the whole. */
const maxArticles = 120;

/** A story with what came when and what each article added; null if there is none of this key. */
export function storyPage(
  story: string,
  library: LibraryDatabase = theLibrary(),
): Promise<Result<StoryPage | null, LibraryFailure>> {
  return queryConnections(library, async () => {
    const found = await library.connections.where('story').equals(story).toArray();
    const members = found.filter(isConnection).sort((a, b) => compareText(a.day, b.day) || a.doc - b.doc);
    const connections = members.slice(-maxArticles);
    const bodies = await library.bodies.bulkGet(connections.map(({ doc }) => doc));
    const whole = connections.flatMap((connection, at) => {
      const body = bodies[at];
      return isBody(body) ? [{ connection, article: body.article }] : [];
    });
    whole.sort((a, b) => orderOf(a) - orderOf(b) || a.connection.doc - b.connection.doc);
    const [first] = whole;
    if (!first) return null;
    const earlier = members.length - connections.length;
    const record = earlier > 0 ? await library.stories.get(story) : undefined;
    const added = whatEachAdds(whole.map(({ article }) => article));
    const chosen = await library.storyChoices.bulkGet(whole.map(({ connection }) => connection.articleId));
    return {
      story,
      title: record?.title ?? first.connection.title,
      language: first.article.language,
      earlier,
      articles: whole.map(({ connection, article }, at) => ({
        ...connectedRow(connection),
        published: article.published,
        language: article.language,
        added: added[at] ?? [],
        isChosen: chosen[at]?.story === story,
      })),
      near: await nearStories(
        library,
        whole.map(({ connection }) => connection),
      ),
    };
  });
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function orderOf({ connection, article }: { connection: ConnectionRecord; article: Article }): number {
  const time = Date.parse(article.published ?? connection.day);
  return Number.isNaN(time) ? Date.parse(connection.day) : time;
}

const maxNear = 12;

async function nearStories(library: LibraryDatabase, members: readonly ConnectionRecord[]): Promise<StoryPage['near']> {
  const [first, last] = [members[0], members.at(-1)];
  const own = await library.traits.bulkGet([...new Set([first?.doc ?? 0, last?.doc ?? 0])]);
  const docs: number[] = [];
  for (const traits of own) if (traits && areTraits(traits)) docs.push(...(await nearDocs(library, traits)));
  const near = await library.connections.bulkGet([...new Set(docs)]);
  const stories = [...new Set(near.flatMap((connection) => connection?.story ?? []))].filter(
    (story) => story !== first?.story,
  );
  const records = await library.stories.bulkGet(stories.slice(0, maxNear));
  return records.flatMap((record) => (record ? [{ story: record.story, title: record.title }] : []));
}

/** The story a saved article belongs to; null if it is not saved or lies in the trash. */
export function storyOf(
  id: string,
  library: LibraryDatabase = theLibrary(),
): Promise<Result<string | null, LibraryFailure>> {
  return queryConnections(library, async () => (await library.connections.get({ articleId: id }))?.story ?? null);
}

/** The ids of the articles of a story. */
export function storyMembers(
  story: string,
  library: LibraryDatabase = theLibrary(),
): Promise<Result<readonly string[], LibraryFailure>> {
  return queryConnections(library, async () => {
    const members = await library.connections.where('story').equals(story).toArray();
    return members.map((member) => member.articleId);
  });
}

/** How to take back that an article was put into another story. */
export interface StoryUndo {
  readonly articleId: string;
  readonly story: string;
  readonly choice: StoryChoice | null;
}

type Moved = Promise<Result<StoryUndo, LibraryFailure | { readonly kind: 'gone' }>>;

/** Puts an article into a story, whatever the comparison says; this holds for later saves of it. */
export async function moveToStory(
  id: string,
  story: string,
  now: Date,
  library: LibraryDatabase = theLibrary(),
): Moved {
  const members = await asResult(library, () => library.connections.where('story').equals(story).toArray());
  if (!members.ok) return members;
  const anchor = members.value.find(({ articleId: other }) => other !== id)?.articleId ?? null;
  return move(id, story, { articleId: id, story, anchor, at: now.toISOString() }, library);
}

/** Takes an article out of its story, into one of its own. */
export function leaveStory(id: string, now: Date, library: LibraryDatabase = theLibrary()): Moved {
  const story = aloneStory(id);
  return move(id, story, { articleId: id, story, anchor: null, at: now.toISOString() }, library);
}

export function undoStoryMove(
  { articleId: id, story, choice }: StoryUndo,
  library: LibraryDatabase = theLibrary(),
): Moved {
  return move(id, story, choice, library);
}

/** What a choice of the reader writes, with what is noted of it for other devices: of an article of which nothing is noted yet, its texts. */
const choiceTables = ({
  connections,
  stories,
  storyChoices,
  rows,
  bodies,
  revisions,
  shelf,
  stamps,
  outbox,
  setAside,
  meta,
}: LibraryDatabase) => [
  ...[connections, stories, storyChoices, rows, bodies, revisions],
  ...[shelf, stamps, outbox, setAside, meta],
];

async function move(id: string, story: string, choice: StoryChoice | null, library: LibraryDatabase): Moved {
  const { connections, storyChoices } = library;
  const moved = await asResult(library, async () => {
    await connectArticles(library);
    const note = await noterOf(library);
    return library.transaction('rw', choiceTables(library), async (): Promise<StoryUndo | null> => {
      const connection = await connections.get({ articleId: id });
      if (!connection) return null;
      const earlier = (await storyChoices.get(id)) ?? null;
      if (choice) await storyChoices.put(choice);
      else await storyChoices.delete(id);
      await connections.put({ ...connection, story });
      await recountStories(library, [connection.story, story]);
      await note?.(new Map([[id, 'own']]));
      return { articleId: id, story: connection.story, choice: earlier };
    });
  });
  if (!moved.ok) return moved;
  return moved.value === null ? fail({ kind: 'gone' } as const) : succeed(moved.value);
}

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(4_000));
const choicesFile = v.object({
  version: v.literal(1),
  choices: v.array(v.object({ articleId: id, story: id, anchor: v.nullable(id), at: v.string() })),
});
export type StoryChoicesFile = v.InferOutput<typeof choicesFile>;

/** The reader's decisions about stories for a backup; JSON-safe. */
export function exportStoryChoices(
  library: LibraryDatabase = theLibrary(),
): Promise<Result<StoryChoicesFile, LibraryFailure>> {
  return asResult(library, async () => ({ version: 1 as const, choices: await readStoryChoices(library) }));
}

/** Puts decisions from a backup back; articles that are saved move at once, others when they are. What is no such file is left alone. */
export async function restoreStoryChoices(
  file: unknown,
  library: LibraryDatabase = theLibrary(),
): Promise<Result<number, LibraryFailure>> {
  const parsed = v.safeParse(choicesFile, file);
  if (!parsed.success) return succeed(0);
  const { choices } = parsed.output;
  return asResult(library, async () => {
    const note = await noterOf(library);
    return library.transaction('rw', choiceTables(library), async () => {
      await library.storyChoices.bulkPut(choices);
      await applyStoryChoices(library);
      const saved = await rowsByIds(
        library,
        choices.map(({ articleId }) => articleId),
      );
      await note?.(new Map(saved.map((row) => [row.id, 'own'])));
      return choices.length;
    });
  });
}
