import type { LibraryDatabase } from '../store/database';
import type { Fault } from './health-report';

/** Where people, topics and stories do not agree with the articles that are connected by now; empty where they do. */
export function findConnectionFaults(library: LibraryDatabase): PromiseLike<Fault[]> {
  return library.transaction('r', library.tables, async () => {
    const upTo = (await library.meta.get('connectionsUpTo'))?.value ?? 0;
    const saved = new Set(await library.rows.where('doc').belowOrEqual(upTo).primaryKeys());
    // A row that lost its text is told as that.
    const texts = new Set(await library.bodies.toCollection().primaryKeys());
    for (const doc of saved) if (!texts.has(doc)) saved.delete(doc);
    for (const doc of await library.rows.where('deletedAt').above('').primaryKeys()) saved.delete(doc);
    const traits = new Set(await library.traits.toCollection().primaryKeys());
    const connected = new Set<number>();
    const stories = new Map<string, number>();
    let people = 0;
    await library.connections.each((connection) => {
      connected.add(connection.doc);
      people += new Set(connection.people.map(({ key }) => key)).size;
      stories.set(connection.story, (stories.get(connection.story) ?? 0) + 1);
    });
    const faults: string[] = [];
    if (!isSame(saved, connected)) faults.push('articles that are not connected, or connections without an article');
    if (!isSame(traits, connected)) faults.push('articles by which no story can be found');
    if ((await library.occurrences.count()) !== people) faults.push('persons whose articles are not known');
    const persons = new Set(await library.persons.toCollection().primaryKeys());
    const named = await library.occurrences.orderBy(':id').keys();
    if (named.some((key) => !persons.has((key as unknown as [string, number])[0])))
      faults.push('articles that name an unknown person');
    const known = await library.stories.toArray();
    const isCounted =
      known.length === stories.size && known.every(({ story, articles }) => stories.get(story) === articles);
    if (!isCounted) faults.push('stories that are counted wrongly');
    return faults.map((message) => ({ kind: 'index', message: `connections: ${message}` }));
  });
}

const isSame = (a: ReadonlySet<number>, b: ReadonlySet<number>) =>
  a.size === b.size && [...a].every((doc) => b.has(doc));

/** True for a fault that building people, topics and stories anew puts right. */
export const isConnectionFault = (fault: Fault): boolean =>
  fault.kind === 'index' && fault.message.startsWith('connections: ');
