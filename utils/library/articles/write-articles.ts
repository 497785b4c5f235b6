import type { SavedArticle } from '@/utils/model/saved-article';
import { connectLater } from '../connections/connect-articles';
import { ConnectionsEditor } from '../connections/connections-editor';
import { isCopyKept } from '../copy/copy-bucket';
import { ColumnEditor } from '../search/columns/column-editor';
import { EntryEditor } from '../search/index/entry-editor';
import { maintainIndex } from '../search/index/maintain-index';
import { type OwnText, termsOfArticle, termsOfOwn } from '../search/index/terms-of-article';
import type { TouchedPart } from '../shelf/note-writes';
import { noterOf } from '../shelf/noter-of';
import type { LibraryDatabase } from '../store/database';
import { MetaCounters } from '../store/meta-counters';
import { allDone, type BodyRecord, type RowRecord } from '../store/records';
import { inTaskOfItsOwn } from '../store/transactions';
import { bodyOfArticle, rowOfArticle } from './row-of-article';

/**
 * Runs the work in one transaction over all of the library: records, columns and search index are written together, or
 * nothing is, and so is what is noted for the reader's other devices. Resolves, and with it whatever is confirmed to the reader,
 * once the second copy has the articles, too. People, topics and stories of new ones follow. Where nothing is confirmed
 * (`isConfirmed`), the copy follows behind, and whoever asks for people next has them connected.
 */
export async function writeArticles<Value>(
  library: LibraryDatabase,
  work: (writer: LibraryWriter) => Promise<Value>,
  { isNoted = true, isConfirmed = true }: { readonly isNoted?: boolean; readonly isConfirmed?: boolean } = {},
): Promise<Value> {
  for (;;) {
    const note = isNoted ? await noterOf(library) : null;
    const written = await library.transaction('rw', library.tables, async () => {
      const writer = new LibraryWriter(library, await MetaCounters.load(library));
      // Set up this very moment by another page: what notes it has to be loaded first.
      if (isNoted && !note && writer.counters.get('shelfOn')) return null;
      const value = await work(writer);
      await writer.flush();
      await note?.(writer.touched);
      return { value, writer };
    });
    if (!written) continue;
    const { value, writer } = written;
    // Before what follows behind: the copy would wait for that.
    if (isCopyKept()) await inCopyToo(library, writer, isConfirmed);
    if (writer.isMergeDue) mergeLater(library);
    if (writer.hasAdded && isConfirmed) connectLater(library);
    return value;
  }
}

/** Where the copy cannot be loaded, what was written stays due. */
async function inCopyToo(library: LibraryDatabase, writer: LibraryWriter, isConfirmed: boolean): Promise<void> {
  const docs = isConfirmed ? [...writer.copyDue] : [];
  const copy = await import('../copy/in-copy-too').catch(() => null);
  await copy?.inCopyToo(library, { libraryId: writer.counters.get('libraryId'), docs });
}

/** Tidies the index once the page has done what it was at. That it fails (the page closes, the disk is full) loses nothing: the next one does it. */
function mergeLater(library: LibraryDatabase): void {
  const maintain = async () => {
    if (library.isOpen()) await maintainIndex(library);
  };
  inTaskOfItsOwn(maintain).catch(() => undefined);
}

/** Writes articles and all that is derived from them, inside `writeArticles`. */
export class LibraryWriter {
  private readonly columns: ColumnEditor;
  private readonly index: EntryEditor;
  private readonly connections: ConnectionsEditor;
  /** The articles that the copy no longer holds as they are. */
  readonly copyDue = new Set<number>();
  /** Something was written that no editor holds. */
  private isTouched = false;
  /** There are articles to connect once this is written. */
  hasAdded = false;
  /** The keys of articles of which something was written that the reader's other devices have to know. */
  readonly touched = new Map<string, TouchedPart>();

  constructor(
    private readonly library: LibraryDatabase,
    readonly counters: MetaCounters,
  ) {
    this.columns = new ColumnEditor(library, counters);
    this.index = new EntryEditor(library, counters);
    this.connections = new ConnectionsEditor(library, counters);
  }

  /** Adds an article that is not there yet. */
  add(saved: SavedArticle): Promise<void> {
    return this.addAll([saved]);
  }

  /** Adds articles that are not there yet, all that is of one kind in one request. */
  async addAll(all: readonly SavedArticle[]): Promise<void> {
    if (all.length === 0) return;
    // While the index is being rebuilt, new articles come last and are reached by the rebuild.
    const isIndexed = this.counters.get('textUpTo') === allDone;
    const rows = all.map((saved) => ({
      ...rowOfArticle(saved),
      textEntry: isIndexed ? this.index.add(termsOfArticle(saved.article, saved.digest)) : 0,
      ownEntry: isIndexed ? this.addOwn(saved) : 0,
    }));
    const docs = await this.library.rows.bulkAdd(rows, { allKeys: true });
    const bodies: BodyRecord[] = [];
    for (const [at, saved] of all.entries()) {
      const [row, doc] = [rows[at], docs[at]];
      if (!row || doc === undefined) continue;
      bodies.push(bodyOfArticle(doc, saved));
      this.reindexed({ ...row, doc });
      this.copyDue.add(doc);
      this.touched.set(saved.id, 'all');
    }
    await this.library.bodies.bulkAdd(bodies);
    this.hasAdded = true;
  }

  /** Puts a changed article in the place of the earlier one. */
  async replace(before: RowRecord, saved: SavedArticle): Promise<void> {
    const body = bodyOfArticle(before.doc, saved);
    await this.library.bodies.put(body);
    await this.indexAgain({ ...before, ...rowOfArticle(saved) }, body);
    this.copyDue.add(before.doc);
    this.connections.put(before.doc, saved);
    for (const id of [before.id, saved.id]) this.touched.set(id, 'all');
  }

  /** Writes rows of which only the reader's own fields changed; texts stay as they are. */
  async change(changes: readonly { readonly before: RowRecord; readonly after: RowRecord }[]): Promise<void> {
    const upTo = this.counters.get('textUpTo');
    const rows: RowRecord[] = [];
    for (const { before, after } of changes) {
      this.copyDue.add(after.doc);
      if (!this.touched.has(after.id)) this.touched.set(after.id, 'own');
      if (before.deletedAt === null && after.deletedAt !== null) this.connections.remove(after.doc);
      if (before.deletedAt !== null && after.deletedAt === null) this.connections.return(after.doc);
      const isSame = before.tags === after.tags && before.note === after.note && before.highlights === after.highlights;
      if (isSame || after.doc > upTo) {
        rows.push(after);
        this.columns.put(after);
        continue;
      }
      this.index.tombstone(before.ownEntry);
      const row = { ...after, ownEntry: this.addOwn(after) };
      rows.push(row);
      this.reindexed(row);
    }
    await this.library.rows.bulkPut(rows);
  }

  /** Takes articles out for good, with their revisions and images. */
  async remove(rows: readonly RowRecord[]): Promise<void> {
    const docs = rows.map((row) => row.doc);
    const ids = rows.map((row) => row.id);
    await this.library.revisions.where('articleId').anyOf(ids).delete();
    await this.library.images.where('articleId').anyOf(ids).delete();
    await this.library.bodies.bulkDelete(docs);
    await this.library.rows.bulkDelete(docs);
    for (const row of rows) {
      this.copyDue.add(row.doc);
      this.touched.set(row.id, 'all');
      this.columns.remove(row.doc);
      this.connections.remove(row.doc);
      this.index.tombstone(row.textEntry);
      this.index.tombstone(row.ownEntry);
    }
  }

  /** Takes a text that is damaged out, and with it what was derived of it. Its row stays: the page gives the text back. */
  async loseText(doc: number): Promise<void> {
    await this.library.bodies.delete(doc);
    this.connections.remove(doc);
    this.touch();
  }

  /** Takes a row that is damaged out, with its text. What is derived of them is built again by whoever does this. */
  async drop(doc: number): Promise<void> {
    await this.library.rows.delete(doc);
    await this.library.bodies.delete(doc);
    this.copyDue.add(doc);
    this.columns.remove(doc);
    this.connections.remove(doc);
  }

  /** Puts the article's text and what the reader added into the index, in the place of what was indexed before. `body` is null if the text was lost. */
  async indexAgain(row: RowRecord, body: BodyRecord | null): Promise<void> {
    const isIndexed = row.doc <= this.counters.get('textUpTo');
    this.index.tombstone(row.textEntry);
    this.index.tombstone(row.ownEntry);
    const textEntry = isIndexed && body ? this.index.add(termsOfArticle(body.article, body.digest)) : 0;
    const ownEntry = isIndexed ? this.addOwn(row) : 0;
    const indexed = { ...row, textEntry, ownEntry };
    await this.library.rows.put(indexed);
    this.reindexed(indexed);
  }

  /** Something beside articles was written: what other pages have read is no longer valid. */
  touch(): void {
    this.isTouched = true;
  }

  /** Puts the row into the columns again. */
  recount(row: RowRecord): void {
    this.columns.put(row);
  }

  get isMergeDue(): boolean {
    return this.index.isMemtableFull;
  }

  async flush(): Promise<void> {
    const editors = [this.columns, this.index, this.connections];
    if (!this.isTouched && !editors.some((editor) => editor.hasChanges)) return;
    for (const editor of editors) await editor.flush();
    const generation = this.counters.next('generation');
    if (isCopyKept()) await this.library.copyDue.bulkPut([...this.copyDue].map((doc) => ({ doc, generation })));
    await this.counters.flush();
  }

  private addOwn(own: OwnText): number {
    const terms = termsOfOwn(own);
    return terms ? this.index.add(terms) : 0;
  }

  private reindexed(row: RowRecord): void {
    this.columns.put(row);
    if (row.textEntry) this.index.assign(row.textEntry, row.doc);
    if (row.ownEntry) this.index.assign(row.ownEntry, row.doc);
  }
}
