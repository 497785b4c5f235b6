import { dayOfArticle } from '../connections/connected-article';
import type { ConnectionRecord, OccurrenceRecord, PersonRecord } from '../connections/connection-records';
import { areTraits, isConnection, isOccurrence, isPerson } from '../connections/connection-shapes';
import { topicsOf } from '../connections/topics-editor';
import type { LibraryDatabase } from '../store/database';
import { readCounter } from '../store/meta-counters';
import { isBody, isRow } from '../store/record-shapes';
import type { Fault } from './health-report';

/** Articles read at once. */
const chunkSize = 100;
/** Merges upon merges; a chain that long is a ring. */
const maxMergeDepth = 50;

/** Where people, topics and stories do not agree with the articles that are connected by now; empty where they do. */
export function findConnectionFaults(library: LibraryDatabase): PromiseLike<Fault[]> {
  return library.transaction('r', library.tables, async () => {
    const stored = await library.connections.toArray();
    const connections = stored.filter(isConnection);
    const occurrences = await library.occurrences.toArray();
    const faults = [
      ...(await articleFaults(library, connections)),
      ...personFaults(await library.persons.toArray(), occurrences, connections),
      ...(await topicFaults(library, connections)),
      ...(await storyFaults(library, connections)),
    ];
    return faults.map((message) => ({ kind: 'connections', message }));
  });
}

/** Holds what connections and traits say of articles against the articles. */
async function articleFaults(library: LibraryDatabase, connections: readonly ConnectionRecord[]): Promise<string[]> {
  const upTo = (await readCounter(library, 'connectionsUpTo')) ?? 0;
  const saved = new Set(await library.rows.where('doc').belowOrEqual(upTo).primaryKeys());
  const byDoc = new Map(connections.map((connection) => [connection.doc, connection]));
  const allTraits = await library.traits.toArray();
  const traits = new Set(allTraits.map(({ doc }) => doc));
  const faults = new Set<string>(allTraits.every(areTraits) ? [] : ['what a story is found by is damaged']);
  const unread = new Set<number>();
  const docs = [...saved];
  for (let start = 0; start < docs.length; start += chunkSize) {
    const chunk = docs.slice(start, start + chunkSize);
    const [rows, bodies] = await Promise.all([library.rows.bulkGet(chunk), library.bodies.bulkGet(chunk)]);
    for (const [at, doc] of chunk.entries()) {
      const [row, body] = [rows[at], bodies[at]];
      // A row or text that is damaged or gone is told as that.
      const isRead = isRow(row) && isBody(body);
      if (!isRead) unread.add(doc);
      if (!isRead || row.deletedAt !== null) {
        saved.delete(doc);
        continue;
      }
      const { id, savedAt } = row;
      const connected = { doc, id, article: body.article, digest: body.digest, savedAt };
      const topics = topicsOf(connected).map(({ key }) => key);
      const connection = byDoc.get(doc);
      const isTold =
        connection?.articleId === id &&
        connection.title === body.article.title &&
        connection.day === dayOfArticle(connected) &&
        isSameList(connection.topics, topics);
      if (!isTold) faults.add('an article is not connected as it is');
    }
  }
  const connected = new Set([...byDoc.keys()].filter((doc) => !unread.has(doc)));
  for (const doc of unread) traits.delete(doc);
  if (!isSameSet(saved, connected)) faults.add('articles that are not connected, or connections without an article');
  if (!isSameSet(traits, connected)) faults.add('articles by which no story can be found');
  return [...faults];
}

/** Holds persons and where they occur against one another and against the connections. */
function personFaults(
  persons: readonly PersonRecord[],
  occurrences: readonly OccurrenceRecord[],
  connections: readonly ConnectionRecord[],
): string[] {
  const faults = new Set<string>();
  const known = new Map(persons.map((person) => [person.key, person]));
  const named = new Set(
    connections.flatMap(({ doc, people }) => [...new Set(people.map(({ key }) => `${key}\n${doc}`))]),
  );
  const found = new Set(occurrences.map(({ person, doc }) => `${person}\n${doc}`));
  if (!isSameSet(named, found)) faults.add('persons whose articles are not known');
  const counts = new Map<string, number>();
  for (const occurrence of occurrences) {
    if (!isOccurrence(occurrence)) faults.add('a record of a person in an article is damaged');
    let key: string | null = occurrence.person;
    for (let depth = 0; key !== null && depth < maxMergeDepth; depth += 1) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
      key = known.get(key)?.mergedInto ?? null;
    }
    if (!known.has(occurrence.person)) faults.add('articles that name an unknown person');
  }
  for (const person of persons) {
    if (!isPerson(person)) faults.add('a person’s record is damaged');
    else if (person.articles !== (counts.get(person.key) ?? 0))
      faults.add('persons whose articles are counted wrongly');
  }
  return [...faults];
}

async function topicFaults(library: LibraryDatabase, connections: readonly ConnectionRecord[]): Promise<string[]> {
  const counts = countOf(connections.flatMap(({ topics }) => topics));
  const topics = await library.topics.toArray();
  const areCounted =
    topics.length === counts.size &&
    topics.every(({ key, label, articles }) => typeof label === 'string' && counts.get(key) === articles);
  return areCounted ? [] : ['topics that are counted wrongly'];
}

async function storyFaults(library: LibraryDatabase, connections: readonly ConnectionRecord[]): Promise<string[]> {
  const counts = countOf(connections.map(({ story }) => story));
  const stories = await library.stories.toArray();
  const areCounted =
    stories.length === counts.size &&
    stories.every(
      ({ story, title, articles, lastDay }) =>
        typeof title === 'string' && typeof lastDay === 'string' && counts.get(story) === articles,
    );
  return areCounted ? [] : ['stories that are counted wrongly'];
}

function countOf(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

const isSameSet = (a: ReadonlySet<unknown>, b: ReadonlySet<unknown>) =>
  a.size === b.size && [...a].every((each) => b.has(each));

const isSameList = (a: readonly string[], b: readonly string[]) =>
  Array.isArray(a) && a.length === b.length && a.every((each, at) => each === b[at]);
