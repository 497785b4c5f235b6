import type { DirectorySort } from '@/utils/model/directory-sort';
import type { Result } from '@/utils/model/result';
import { foldText } from '@/utils/text/fold';
import { type LibraryDatabase, theLibrary } from '../store/database';
import type { LibraryFailure } from '../store/library-failure';
import type { ConnectionRecord, TopicRecord } from './connection-records';
import { isConnection } from './connection-shapes';
import { rootOf } from './person-group';
import { queryConnected, queryConnections } from './query-connections';

export type TopicRow = Omit<TopicRecord, 'words' | 'byArticles' | 'byDay'>;

export interface TopicsRequest {
  readonly sort?: DirectorySort;
  /** The beginnings of words of a label; '' for all. */
  readonly typed?: string;
  readonly offset?: number;
  readonly limit: number;
  /** Of the articles that are connected by now; else all are connected first. */
  readonly isPartial?: boolean;
}

const maxFound = 2_000;

/** A stretch of the topics. */
export function listTopics(
  { sort = 'articles', typed = '', offset = 0, limit, isPartial = false }: TopicsRequest,
  library: LibraryDatabase = theLibrary(),
): Promise<Result<readonly TopicRow[], LibraryFailure>> {
  const words = soughtWords(typed);
  return (isPartial ? queryConnected : queryConnections)(library, async () => {
    if (words.length > 0) {
      const found = (await findTopics(library, words)).sort(byOrder(sort));
      return found.slice(offset, offset + limit).map(topicRow);
    }
    return (await library.topics.orderBy(indexOf[sort]).offset(offset).limit(limit).toArray()).map(topicRow);
  });
}

/** How many topics there are in all; takes longer than the first of them, the more there are. */
export function countTopics(
  { typed = '', isPartial = false }: Pick<TopicsRequest, 'typed' | 'isPartial'>,
  library: LibraryDatabase = theLibrary(),
): Promise<Result<number, LibraryFailure>> {
  const words = soughtWords(typed);
  return (isPartial ? queryConnected : queryConnections)(library, async () =>
    words.length > 0 ? (await findTopics(library, words)).length : library.topics.count(),
  );
}

const indexOf = { articles: 'byArticles', recent: 'byDay', name: 'key' } as const;

const soughtWords = (typed: string) => foldText(typed).split(' ').filter(Boolean);

async function findTopics(library: LibraryDatabase, words: readonly string[]): Promise<TopicRecord[]> {
  const [longest = ''] = [...words].sort((a, b) => b.length - a.length);
  const found = await library.topics.where('words').startsWith(longest).distinct().limit(maxFound).toArray();
  return found.filter((topic) => words.every((word) => topic.words.some((each) => each.startsWith(word))));
}

const byOrder = (sort: DirectorySort) => (a: TopicRecord, b: TopicRecord) => {
  const index = indexOf[sort];
  return a[index] < b[index] ? -1 : 1;
};

const topicRow = ({ key, label, articles, lastDay }: TopicRecord): TopicRow => ({ key, label, articles, lastDay });

/** An article as a line in a list of what belongs together. */
export type ConnectedRow = Pick<ConnectionRecord, 'doc' | 'articleId' | 'title' | 'publisher' | 'day'>;

export interface TopicPage extends TopicRow {
  /** The latest first. */
  readonly articlesOf: readonly ConnectedRow[];
  /** Topics that stand beside it, the most frequent first. */
  readonly related: readonly TopicRow[];
  readonly people: readonly { readonly key: string; readonly name: string; readonly articles: number }[];
}

const maxRelated = 24;

/** All about a topic, by its key or its label in any spelling; null if no article has it. */
export function topicPage(
  topic: string,
  library: LibraryDatabase = theLibrary(),
): Promise<Result<TopicPage | null, LibraryFailure>> {
  const key = foldText(topic);
  return queryConnections(library, async () => {
    const record = await library.topics.get(key);
    if (!record) return null;
    const found = await library.connections.where('topics').equals(key).toArray();
    const connections = found.filter(isConnection);
    connections.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : b.doc - a.doc));
    const beside = mostFrequent(connections.flatMap(({ topics }) => topics.filter((other) => other !== key)));
    const related = await library.topics.bulkGet(beside.map(([other]) => other));
    const people = mostFrequent(connections.flatMap((connection) => connection.people.map((person) => person.key)));
    return {
      ...topicRow(record),
      articlesOf: connections.map(connectedRow),
      related: related.flatMap((other, at) => (other ? [{ ...topicRow(other), articles: beside[at]?.[1] ?? 0 }] : [])),
      people: await namesOf(library, people),
    };
  });
}

export const connectedRow = ({ doc, articleId, title, publisher, day }: ConnectionRecord): ConnectedRow => ({
  doc,
  articleId,
  title,
  publisher,
  day,
});

function mostFrequent(keys: readonly string[]): (readonly [key: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, maxRelated);
}

async function namesOf(
  library: LibraryDatabase,
  counted: readonly (readonly [string, number])[],
): Promise<TopicPage['people']> {
  const shown = new Map<string, { key: string; name: string; articles: number }>();
  const stored = await library.persons.bulkGet(counted.map(([key]) => key));
  for (const [at, person] of stored.entries()) {
    if (!person) continue;
    const root = person.mergedInto === null ? person : await rootOf(library, person.key);
    if (!root) continue;
    const articles = (shown.get(root.key)?.articles ?? 0) + (counted[at]?.[1] ?? 0);
    shown.set(root.key, { key: root.key, name: root.name, articles });
  }
  return [...shown.values()].sort((a, b) => b.articles - a.articles);
}
