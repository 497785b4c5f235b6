import type { LibraryDatabase } from '../../store/database';
import type { MetaCounters } from '../../store/meta-counters';
import { allDone } from '../../store/records';
import { entriesInChunk } from '../columns/column-records';
import { areOwners } from './entry-owners';
import type { EntryTerms } from './entry-terms';
import type { MemtableRecord } from './index-records';
import { memtableCapacity } from './memtable-capacity';
import { sortMemtable } from './sort-memtable';
import { extentOf, writeSegment } from './write-segment';

/** Gathers what a transaction changes in the search index and writes it at its end. */
export class EntryEditor {
  private readonly added: MemtableRecord[] = [];
  /** The memtable is worth writing as a segment once this is written. */
  isMemtableFull = false;
  private readonly owners = new Map<number, number>();

  constructor(
    private readonly library: LibraryDatabase,
    private readonly counters: MetaCounters,
  ) {}

  get hasChanges(): boolean {
    return this.added.length > 0 || this.owners.size > 0;
  }

  /** The number under which the terms are indexed; `assign` it to a doc. */
  add({ terms, ...rest }: EntryTerms): number {
    const entry = this.counters.next('nextEntry');
    this.isMemtableFull ||= entry % memtableCapacity === 0;
    this.added.push({ entry, terms: terms.join('\n'), ...rest });
    return entry;
  }

  /** Says whose entry it is. */
  assign(entry: number, doc: number): void {
    this.owners.set(entry, doc);
  }

  /** The entry is found no more; a merge drops its postings. 0 is no entry. */
  tombstone(entry: number | undefined): void {
    if (entry) this.owners.set(entry, 0);
  }

  async flush(): Promise<void> {
    await this.flushOwners();
    // So many at once (an import) become a segment here and now.
    if (this.added.length < memtableCapacity) {
      if (this.added.length > 0) await this.library.tail.bulkAdd(this.added);
      return;
    }
    // The memtable goes into it, so that segments hold rising stretches of entries and the memtable what comes after them all.
    const memtable = await this.library.tail.orderBy('entry').toArray();
    await this.library.tail.clear();
    const entries = [...memtable, ...this.added];
    await writeSegment(this.library, sortMemtable(entries), extentOf(entries));
  }

  private async flushOwners(): Promise<void> {
    const byChunk = new Map<number, [place: number, doc: number][]>();
    for (const [entry, doc] of this.owners) {
      const chunk = Math.floor(entry / entriesInChunk);
      byChunk.set(chunk, [...(byChunk.get(chunk) ?? []), [entry % entriesInChunk, doc]]);
    }
    if (byChunk.size === 0) return;
    const stored = await this.library.entries.bulkGet([...byChunk.keys()]);
    const chunks = [...byChunk].map(([chunk, edits], index) => {
      const known = stored[index];
      // Whose the others of a damaged chunk are is lost: terms of no version have the whole index built anew.
      if (known && !areOwners(known)) this.counters.set('termsVersion', allDone);
      const docs = known && areOwners(known) ? known.docs : new Uint32Array(entriesInChunk);
      for (const [place, doc] of edits) docs[place] = doc;
      return { chunk, docs };
    });
    await this.library.entries.bulkPut(chunks);
  }
}
