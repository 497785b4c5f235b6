import type { SavedArticle } from '@/utils/model/saved-article';
import type { LibraryDatabase } from '../store/database';
import type { MetaCounters } from '../store/meta-counters';
import { isBody, isRow } from '../store/record-shapes';
import { type ConnectedArticle, dayOfArticle } from './connected-article';
import type { ConnectionRecord } from './connection-records';
import { isConnection } from './connection-shapes';
import { PersonsEditor } from './persons-editor';
import { StoriesEditor } from './stories-editor';
import { TopicsEditor, topicsOf } from './topics-editor';

/**
 * Gathers which articles a transaction adds, changes or takes out, and connects them at its end: who their people are, which
 * topics they have, which story they belong to. An article in the trash is connected with nothing.
 */
export class ConnectionsEditor {
  /** null: taken out. */
  private readonly edits = new Map<number, ConnectedArticle | null>();
  /** Taken out of the trash: the article is still to be read. */
  private readonly returned = new Set<number>();

  constructor(
    private readonly library: LibraryDatabase,
    private readonly counters: MetaCounters,
  ) {}

  get hasChanges(): boolean {
    return this.edits.size > 0 || this.returned.size > 0;
  }

  put(doc: number, { id, article, digest, savedAt, deletedAt }: SavedArticle): void {
    this.edits.set(doc, deletedAt === null ? { doc, id, article, digest, savedAt } : null);
  }

  remove(doc: number): void {
    this.edits.set(doc, null);
  }

  return(doc: number): void {
    this.returned.add(doc);
  }

  async flush(): Promise<void> {
    const upTo = this.counters.get('connectionsUpTo');
    if (this.returned.size > 0) await this.readReturned();
    const edits = [...this.edits].filter(([doc]) => doc <= upTo);
    if (edits.length === 0) return;
    const docs = edits.map(([doc]) => doc);
    const articles = edits.flatMap(([, connected]) => connected ?? []);
    const stored = await this.library.connections.bulkGet(docs);
    const earlier = new Map(
      stored.flatMap((connection) =>
        connection && isConnection(connection) ? [[connection.doc, connection] as const] : [],
      ),
    );

    const persons = new PersonsEditor(this.library);
    const topics = new TopicsEditor(this.library);
    const stories = new StoriesEditor(this.library);
    const topicKeys = [
      ...articles.flatMap((article) => topicsOf(article).map(({ key }) => key)),
      ...[...earlier.values()].flatMap((connection) => connection.topics),
    ];
    // All at once, as each waits mostly for the store to answer.
    await Promise.all([
      persons.load(docs, articles),
      topics.load(topicKeys),
      stories.load(articles, new Set(earlier.keys())),
    ]);

    for (const connection of earlier.values()) {
      persons.remove(connection);
      topics.remove(connection);
      stories.remove(connection);
    }
    const connections = articles.map((connected): ConnectionRecord => {
      const keyed = topicsOf(connected);
      topics.add(connected);
      return {
        doc: connected.doc,
        articleId: connected.id,
        title: connected.article.title,
        publisher: connected.article.publisher,
        day: dayOfArticle(connected),
        story: stories.add(connected, earlier.get(connected.doc)),
        topics: keyed.map(({ key }) => key),
        topicLabels: keyed.map(({ label }) => label),
        people: persons.add(connected),
      };
    });
    const kept = new Set(connections.map(({ doc }) => doc));
    await this.library.connections.bulkDelete([...earlier.keys()].filter((doc) => !kept.has(doc)));
    await this.library.connections.bulkPut(connections);
    await Promise.all([persons.flush(), topics.flush(), stories.flush()]);
  }

  private async readReturned(): Promise<void> {
    const docs = [...this.returned];
    const rows = await this.library.rows.bulkGet(docs);
    const bodies = await this.library.bodies.bulkGet(docs);
    for (const [at, doc] of docs.entries()) {
      const [row, body] = [rows[at], bodies[at]];
      if (isRow(row) && isBody(body))
        this.edits.set(doc, { doc, id: row.id, article: body.article, digest: body.digest, savedAt: row.savedAt });
    }
  }
}
